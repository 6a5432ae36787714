import GoalpostSource
import Testing

@testable import GoalpostYAML

@Suite("A repeated value")
struct AnchorTests {
  @Test(
    "is what the last anchor of that name holds",
    arguments: [
      ("a: &x 1\nb: *x\n", "{a: 1, b: 1}"),
      ("a: &x [1, {c: d}]\nb: *x\n", "{a: [1, {c: d}], b: [1, {c: d}]}"),
      ("a: &x 1\nb: &x 2\nc: *x\n", "{a: 1, b: 2, c: 2}"),
      ("&x a: b\nd: *x\n", "{a: b, d: a}"),
      ("a: &x b\n*x : c\n", "{a: b, b: c}"),
      ("a: &x\nb: *x\n", "{a: , b: }"),
    ])
  func value(_ text: String, _ expected: String) {
    let reading = Reading(text)
    #expect(reading.faults == [])
    #expect(reading.documents == [expected])
  }

  @Test("that nothing is named after is a fault with the nearest name")
  func unknown() {
    let reading = Reading("é: &owner Ana\nb: *onwer\nc: 1\n")
    #expect(reading.file.faults.map(\.rule) == [.yamlSyntax])
    #expect(reading.marked == ["*onwer"])
    #expect(reading.file.faults.first?.finding.help == "did you mean `*owner`?")
    #expect(reading.documents == ["{é: Ana, b: *onwer, c: 1}"])
  }

  @Test("does not reach into the next document")
  func otherDocument() {
    #expect(Reading("a: &x 1\n---\nb: *x\n").marked == ["*x"])
  }

  @Test("cannot hold itself", arguments: ["a: &x [*x]\n", "--- &y\na: *y\n"])
  func selfContaining(_ text: String) {
    let reading = Reading(text)
    #expect(reading.file.faults.allSatisfy { $0.rule == .yamlSyntax })
    #expect(reading.file.faults.contains { $0.finding.label.hasPrefix("inside `&") })
  }
}
