import Testing

@testable import GoalpostYAML

@Suite("The documents of a file")
struct DocumentTests {
  @Test(
    "are none where nothing is written", arguments: ["", "\n\n", "# comment\n", "\u{FEFF}", " "])
  func none(_ text: String) {
    let reading = Reading(text)
    #expect(reading.documents == [])
    #expect(reading.faults == [])
    #expect(reading.file.isComplete)
  }

  @Test(
    "are empty where only their marks are written", arguments: ["---", "---\n# c\n", "---\n...\n"])
  func empty(_ text: String) {
    let reading = Reading(text)
    #expect(reading.documents == ["nothing"])
    #expect(reading.faults == [])
  }

  @Test("are told apart by `---`")
  func several() {
    let reading = Reading("a: 1\n---\nb: 2\n...\n# x\n---\n- é\n--- \"x\"\n")
    #expect(reading.documents == ["{a: 1}", "{b: 2}", "[é]", "x"])
    #expect(
      reading.file.documents.map { reading.source.text(of: $0.range) }
        == ["a: 1", "---\nb: 2", "---\n- é", "--- \"x\""])
  }

  @Test("begin at their content or at `---`, not at a comment or directive before")
  func range() {
    let reading = Reading("# c\n\n a: 1\n\n# d\n...\n%YAML 1.1\n# é\n---\nb: 2\n\n")
    #expect(
      reading.file.documents.map { reading.source.text(of: $0.range) } == ["a: 1", "---\nb: 2"])
  }

  @Test("may be quoted and empty, which is content")
  func emptyText() {
    #expect(Reading("\"\"").documents == [""])
    #expect(Reading("\"\"").root != nil)
  }
}
