import GoalpostKit
import GoalpostSource
import Testing

/// Every example of every rule is reported exactly where its carets stand, however it is written
/// down.
@Suite struct RuleExamplesTests {
  @Test(arguments: ExampleCase.all)
  func `an example is reported where its carets stand`(_ example: ExampleCase) {
    let marks = example.marked(in: example.text)
    #expect(marks.isEmpty == (example.example.verdict == .clean))
    #expect(example.reported(in: example.text) == marks)
  }

  @Test(arguments: ExampleCase.all)
  func `a line of many-byte characters above it moves the place`(_ example: ExampleCase) {
    let text = "# Größer, höher, weiter: 目標 🎯\n" + example.text
    #expect(example.reported(in: text) == example.marked(in: text))
  }

  @Test(arguments: ExampleCase.all)
  func `line ends of Windows change nothing`(_ example: ExampleCase) {
    let text = example.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(example.reported(in: text) == example.marked(in: text))
  }

  @Test(arguments: ExampleCase.all)
  func `a document before it changes nothing`(_ example: ExampleCase) {
    let neighbour = """
      goalpost: 1
      unit: neighbour
      metrics:
        - title: Visitors
      ---

      """
    let text = neighbour + example.text
    #expect(example.reported(in: text) == example.marked(in: text))
  }

  @Test(arguments: ExampleCase.judged)
  func `a waiver on the plan silences it`(_ example: ExampleCase) {
    let waiver = "waive:\n  - {rule: \(example.rule.name), because: we know}\n"
    let documents = example.text.split(separator: "---\n", omittingEmptySubsequences: false)
    let text = documents.map { $0 + waiver }.joined(separator: "---\n")
    let found = example.run(text).diagnostics
    #expect(found.count == example.marked(in: text).count)
    #expect(found.allSatisfy { $0.waiver == "we know" })
  }

  @Test(arguments: ExampleCase.judged)
  func `an example holds no fault of the language`(_ example: ExampleCase) {
    let names = Set(LanguageRule.allCases.map(\.rawValue))
    let faults = example.run(example.text).compilation.findings.diagnostics
      .filter { names.contains($0.rule) }
    #expect(faults.map { "\($0.rule): \($0.finding.message)" } == [])
  }

  @Test(arguments: ExampleCase.all)
  func `an example's configuration has no faults`(_ example: ExampleCase) {
    guard let text = example.example.configuration else { return }
    let faults = ProjectConfiguration.read(Source(path: ".goalpost.yaml", text: text)).faults
    #expect(faults.isEmpty)
  }
}
