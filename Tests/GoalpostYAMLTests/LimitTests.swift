import GoalpostSource
import Testing

@testable import GoalpostYAML

@Suite("A limit")
struct LimitTests {
  @Test("of size refuses the file before it is read")
  func fileSize() {
    var limits = Limits()
    limits.fileSize = 5
    #expect(Reading("a: bc", limits: limits).faults == [])
    let reading = Reading("a: bcd", limits: limits)
    expectLimit(reading, "--max-file-size", at: 0)
    #expect(!reading.file.isComplete)
  }

  @Test("of depth lets that many levels through")
  func depth() {
    var limits = Limits()
    limits.depth = 3
    #expect(Reading("a: {b: [c]}\n", limits: limits).faults == [])
    let reading = Reading("é: 1\na: {b: [[c]]}\nd: e\n---\nf: g\n", limits: limits)
    expectLimit(reading, "--max-depth", at: 14)
    #expect(reading.documents == ["{é: 1, a: {b: []}}…", "{f: g}"])
  }

  @Test("of depth holds against 32,000 open brackets")
  func brackets() {
    let reading = Reading(String(repeating: "[", count: 32_000))
    expectLimit(reading, "--max-depth", at: 64)
    #expect(reading.seconds < 0.4)
  }

  @Test("of depth holds against a million dashes")
  func dashes() {
    let reading = Reading("a: 1\n---\n" + String(repeating: "- ", count: 1_000_000) + "x\n")
    expectLimit(reading, "--max-depth", at: 9 + 128)
    #expect(reading.seconds < 0.4)
    #expect(reading.documents.first == "{a: 1}")
  }

  @Test("of depth counts what an alias brings along")
  func depthOfAliases() {
    var limits = Limits()
    limits.depth = 4
    let reading = Reading("a: &a [[x]]\nb: [*a]\nc: [[*a]]\n", limits: limits)
    expectLimit(reading, "--max-depth", at: 25)
  }

  @Test("of nodes counts keys, values and collections")
  func nodes() {
    var limits = Limits()
    limits.nodes = 7
    #expect(Reading("a: [b, c]\nd: e\n", limits: limits).faults == [])
    let reading = Reading("x: 1\n---\n- b\n- c\n- d\n- e\n---\ny: 2\n", limits: limits)
    expectLimit(reading, "--max-nodes", at: 23)
    #expect(reading.documents == ["{x: 1}", "[b, c, d]…"])
  }

  @Test("of nodes holds against aliases of aliases of aliases")
  func billionLaughs() {
    var text = "a0: &a0 lol\n"
    for level in 1...40 {
      let again = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(again)]\n"
    }
    let reading = Reading(text)
    #expect(reading.file.faults.map(\.rule) == [.limitExceeded])
    #expect(reading.node("a1", "8") != nil)
    #expect(reading.seconds < 0.4)
  }

  @Test("of directives holds against 20,000 of them")
  func directives() {
    let many = (0..<20_000).map { "%TAG !t\($0)! tag:x.org,2026:\n" }.joined()
    let reading = Reading("a: 1\n...\n" + many + "---\nb: 2\n")
    expectLimit(reading, "--max-directives")
    #expect(reading.documents == ["{a: 1}", "nothing…"])
    #expect(reading.seconds < 0.4)
  }

  @Test("of directives lets that many through")
  func someDirectives() {
    let some = String(repeating: "%YAML 1.1\n---\na: 1\n...\n", count: 100)
    #expect(Reading(some).faults == [])
    let reading = Reading(some + "%YAML 1.1\n---\na: 1\n")
    expectLimit(reading, "--max-directives", at: some.utf8.count)
    #expect(reading.documents.filter { $0 == "{a: 1}" }.count == 100)
  }

  @Test("of what is read is one of what is mended, too")
  func mendingBehindTheEnd() {
    let unreadable = String(repeating: "\u{0}", count: 21)
    let reading = Reading("a:\n\t- b\n# \(unreadable)\n\t- c\n")
    #expect(reading.file.faults.map(\.rule).contains(.yamlSyntax))
    #expect(!reading.file.isComplete)
  }

  private func expectLimit(
    _ reading: Reading, _ option: String, at start: Int? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(reading.file.faults.map(\.rule) == [.limitExceeded], sourceLocation: sourceLocation)
    let finding = reading.file.faults.first?.finding
    #expect(finding?.help?.contains(option) == true, sourceLocation: sourceLocation)
    if let start { #expect(finding?.range.start == start, sourceLocation: sourceLocation) }
  }
}
