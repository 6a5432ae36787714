import GoalpostKit
import GoalpostModel
import Testing

/// The word lists that titles are read by, wherever they are told about.
@Suite struct WordPageTests {
  @Test func `its example is a configuration without a fault`() {
    let source = Source(path: ".goalpost.yaml", text: WordPage.example)
    #expect(ProjectConfiguration.read(source).faults.diagnostics.isEmpty)
  }

  @Test(arguments: TitleList.allCases)
  func `every list has its chapter, its field and its setting`(_ list: TitleList) throws {
    #expect(WordPage.markdown.contains("\n### `\(list.rawValue)`\n"))
    let field = try #require(FieldGuide.explanation(of: "vocabulary.\(list.rawValue)"))
    #expect(field.contains(list.declaration.summary.dropFirst()))
    let settings = ProjectConfiguration.default.settingsInForce
    #expect(settings.contains("words.\(list.rawValue) "))
  }

  @Test func `a list of one rule is in the table`() {
    #expect(
      WordPage.markdown.contains(
        "\n| [`placeholder-title`](rules/placeholder-title.md) | `gaps` | what stands where "))
  }

  @Test func `what is added is told with its line`() {
    let text = "goalpost: 1\nwords:\n  numbers: {dozen: 12}\n  labels: [aisle, bay]\n"
    let settings = ProjectConfiguration.read(Source(path: "a.yaml", text: text)).0.settingsInForce
    let rows = settings.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(rows.contains("words.numbers a.yaml:3 built-in and dozen: 12"))
    #expect(rows.contains("words.labels a.yaml:4 built-in and aisle, bay"))
    #expect(rows.contains("words.months default built-in"))
  }
}
