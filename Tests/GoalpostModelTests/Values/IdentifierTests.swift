import GoalpostModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "7", "ctr", "2026-q4", "a-", "a--b", String(repeating: "x", count: 64)])
  func `Lower-case letters, digits and hyphens make an id`(text: String) {
    #expect(Identifier.isWellFormed(text))
  }

  @Test(arguments: [
    "", "-a", "A", "a b", "a_b", "ä", "a/b", String(repeating: "x", count: 65),
  ])
  func `Anything else does not`(text: String) {
    #expect(!Identifier.isWellFormed(text))
  }

  @Test(arguments: [
    ("Become the voice our industry quotes", "become-the-voice-our-industry-quotes"),
    ("  CTR -- up to 3%!", "ctr-up-to-3"),
    ("Überall 24", "berall-24"),
    ("a---b", "a-b"),
    (String(repeating: "x", count: 80), String(repeating: "x", count: 64)),
    (String(repeating: "x", count: 63) + " yz", String(repeating: "x", count: 63)),
  ])
  func `A title gives its slug`(title: String, slug: String) throws {
    #expect(Identifier.slug(of: title) == slug)
    #expect(Identifier.isWellFormed(slug))
  }

  @Test(arguments: ["", "—", "質問", " -!- "])
  func `A title without ASCII letters and digits gives none`(title: String) {
    #expect(Identifier.slug(of: title) == nil)
  }
}
