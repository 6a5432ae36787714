import Testing

@testable import goalpost

/// What `goalpost diff` takes for its revisions.
@Suite struct RevisionRangeTests {
  @Test(
    arguments: [
      (nil, nil, nil), ("main", "main", nil), ("v1..v2", "v1", "v2"),
      ("v1...v2", "v1", "v2"), ("HEAD^{/fix it}", "HEAD^{/fix it}", nil),
      ("HEAD~3", "HEAD~3", nil), ("a.b..c.d", "a.b", "c.d"),
    ] as [(String?, String?, String?)])
  func `two dots stand between two revisions`(text: String?, base: String?, head: String?)
    throws
  {
    let range = try RevisionRange(text)
    #expect(range.base == base)
    #expect(range.head == head)
  }

  @Test func `an equals sign with nothing behind it is an empty name`() {
    #expect(
      GoalpostCommand.arguments(["check", "--base=", "--base=a", "--", "--base="])
        == ["check", "--base", "", "--base=a", "--", "--base="])
  }

  @Test(
    arguments: [
      ("..", "in front of the dots", "main..HEAD"), ("...", "in front of", "main..HEAD"),
      ("..topic", "in front of the dots", "main..topic"), (" ..b", "in front of", "main..b"),
      ("main..", "behind the dots", "main..HEAD"), ("a... ", "behind the dots", "a..HEAD"),
      ("", "is empty", "origin/main"), ("  ", "is empty", "origin/main"),
      ("0000000000000000000000000000000000000000", "name of no commit", "`origin/main`"),
      ("origin/", "ends in `/`", "origin/main"), ("origin/ ", "ends in `/`", "origin/main"),
      ("refs/heads/", "ends in `/`", "refs/heads/main"),
      ("a..origin/", "ends in `/`", "origin/main"),
      ("/main", "begins with `/`", "origin/main"), ("origin//main", "between", "origin/main"),
      ("^", "in front of the `^`", "main^"), ("~2", "in front of the `~`", "main~2"),
      ("-main", "begins with `-`", "origin/main"), ("my branch", "holds a space", "origin/main"),
      (" main", "holds a space", "`main`"), ("main\n", "control character", "one revision"),
      ("ma\u{200B}in", "a zero-width space (U+200B)", "`main`"),
    ])
  func `what an empty variable leaves is named`(text: String, says: String, help: String) throws {
    let failure = #expect(throws: Failure.self) { try RevisionRange(text) }
    #expect(failure?.message.contains(says) == true, "\(failure?.message ?? "")")
    #expect(failure?.help?.contains(help) == true, "\(failure?.help ?? "")")
    if !text.contains("..") {
      #expect(RevisionName.failure(of: text)?.message == failure?.message)
    }
  }
}
