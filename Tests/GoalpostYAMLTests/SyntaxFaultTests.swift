import GoalpostSource
import Testing

@testable import GoalpostYAML

@Suite("A fault of syntax")
struct SyntaxFaultTests {
  /// A text, what the fault marks, a part of its message or help, and what is read all the same.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let marked: String
    let says: String
    let read: String

    init(_ text: String, marks marked: String, says: String, reads read: String) {
      (self.text, self.marked, self.says, self.read) = (text, marked, says, read)
    }

    var testDescription: String { text }
  }

  @Test(
    "of one text says what to write, and nothing is lost",
    arguments: [
      Case("a: Win: more\nb: 1", marks: ":", says: "\"Win: more\"", reads: "{a: Win: more, b: 1}"),
      Case("a: W: x: y # z\n", marks: ":", says: "\"W: x: y\"", reads: "{a: W: x: y}"),
      Case("é: \"W\": x\n", marks: ":", says: "'\"W\": x'", reads: "{é: \"W\": x}"),
      Case("a: one\n  and two: x\n", marks: ":", says: "quotes", reads: "{a: one and two: x}"),
      Case("{a: 1 b: 2, c: 3}", marks: ":", says: "comma", reads: "{a: 1 b: 2, c: 3}"),
      Case("owner: @ana\n", marks: "@", says: "\"@ana\"", reads: "{owner: @ana}"),
      Case("[@ana, b]\n", marks: "@", says: "\"@ana, b]\"", reads: "[@ana, b]"),
      Case("@x: ü\nb: 1\n", marks: "@", says: "`@`", reads: "{@x: ü, b: 1}"),
      Case("{a: @x, b: 1}", marks: "@", says: "`@`", reads: "{a: @x, b: 1}"),
      Case("{a: \"x, b: \"y\"}", marks: "y\"", says: "comma", reads: "{a: \"x, b: \"y\"}"),
      Case("a: {b: \"x, c: 1}\n", marks: "\"", says: "closed", reads: "{a: {b: \"x, c: 1}}"),
      Case("- @x: 1\n", marks: "@", says: "`@`", reads: "[{@x: 1}]"),
      Case("a: `x`\n", marks: "`", says: "\"`x`\"", reads: "{a: `x`}"),
      Case("a: %5\n", marks: "%", says: "\"%5\"", reads: "{a: %5}"),
      Case("a: - b\n", marks: "-", says: "\"- b\"", reads: "{a: - b}"),
      Case("a: ? b\n", marks: "?", says: "\"? b\"", reads: "{a: ? b}"),
      Case("a: *b* c\n", marks: "*", says: "\"*b* c\"", reads: "{a: *b* c}"),
      Case("é: &x\na: *x y\n", marks: "*", says: "`*`", reads: "{é: , a: *x y}"),
      Case("a: & b\n", marks: "&", says: "\"& b\"", reads: "{a: & b}"),
      Case("a: !!\n", marks: "!", says: "\"!!\"", reads: "{a: !!}"),
      Case("a: >= 95%\n", marks: ">", says: "at_least: 95%", reads: "{a: >= 95%}"),
      Case("a: | b\n", marks: "|", says: "\"| b\"", reads: "{a: | b}"),
      Case("a: ]\n", marks: "]", says: "\"]\"", reads: "{a: ]}"),
      Case("a: \"x\nb: 1\n", marks: "\"", says: "never closed", reads: "{a: \"x, b: 1}"),
      Case("a: 'x\nb: 'y'\n", marks: "'", says: "never closed", reads: "{a: 'x, b: y}"),
      Case("a: \"x: z\nb: 1\n", marks: "\"", says: "never closed", reads: "{a: \"x: z, b: 1}"),
      Case("a: \"x\" y\n", marks: "y", says: "'\"x\" y'", reads: "{a: \"x\" y}"),
      Case("a: 'it's'\n", marks: "s'", says: "\"it's\"", reads: "{a: 'it's'}"),
      Case("a: [x] y z\n", marks: "y", says: "\"[x] y z\"", reads: "{a: [x] y z}"),
      Case("a: [x]]\n", marks: "]", says: "delete", reads: "{a: [x]]}"),
      Case("a: \"C:\\data\"\n", marks: "\\d", says: "`\\\\d`", reads: "{a: C:\\data}"),
      Case("é: \"\\xZZ\"\n", marks: "\\x", says: "single quotes", reads: "{é: \\xZZ}"),
      Case("é: \"\\uD800\"\n", marks: "\\uD800", says: "both halves", reads: "{é: \\uD800}"),
      Case("a: [x, y\nb: 1\n", marks: "[", says: "add `]`", reads: "{a: [x, y, b: 1}"),
      Case("- {x: 1\n- {y: 2}\n", marks: "{", says: "add `}`", reads: "[{x: 1, {y: 2}]"),
      Case("a: [x,\n  y\nb: 1\n", marks: "[", says: "add `]`", reads: "{a: [x, y, b: 1}"),
      Case("a: {x: \"y\" z}\n", marks: "z", says: "comma", reads: "{a: {x: \"y\" z}}"),
      Case("a: [x, , y]\n", marks: ",", says: "delete", reads: "{a: [x, y]}"),
      Case("a: [x", marks: "[", says: "add `]`", reads: "{a: [x}"),
      Case("-\ta: 1\n  b: 2\n", marks: "\t", says: "a space", reads: "[{a: 1, b: 2}]"),
      Case("a:\n\tb: 1\n\tc: 2\n", marks: "\t", says: "spaces", reads: "{a: {b: 1, c: 2}}"),
      Case("a: x\n\ty\nb: |-\n\t z\n", marks: "\t", says: "spaces", reads: "{a: x y, b: z}"),
    ])
  func text(_ fault: Case) {
    let reading = Reading(fault.text)
    expect(reading, fault)
    #expect(reading.documents == [fault.read])
  }

  @Test(
    "of a whole line leaves the line out, and the document counts as cut off",
    arguments: [
      Case("title Win\nb: 1\n", marks: "title", says: "`key: value`", reads: "{b: 1}…"),
      Case("a: 1\ntitle:Wîn\nb: 1\n", marks: ":", says: "`title: Wîn`", reads: "{a: 1, b: 1}…"),
      Case("Goals\na: 1\n", marks: "Goals", says: "#", reads: "{a: 1}…"),
      Case("a: x\n  b: 1\n  c: 2\nd: 3\n", marks: "b", says: "spaces", reads: "{a: x, d: 3}…"),
      Case("a:\n  b: 1\n c: 2\nd: 3\n", marks: "c", says: "line up", reads: "{a: {b: 1}, d: 3}…"),
      Case(
        "a:\n    - b: 1\n   c: 2\n   e: 4\nd: 3\n", marks: "c", says: "line up",
        reads: "{a: [{b: 1}], d: 3}…"),
      Case("a: 1\n- b\nc: 2\n", marks: "-", says: "list item", reads: "{a: 1, c: 2}…"),
      Case("a: \"x\"\n  - b\nc: 2\n", marks: "-", says: "list item", reads: "{a: x, c: 2}…"),
      Case("%é\n---\na: 1\n", marks: "%é", says: "delete", reads: "{a: 1}…"),
      Case("%YAML 3.0\n---\na: 1\n", marks: "%YAML", says: "delete", reads: "{a: 1}…"),
    ])
  func line(_ fault: Case) {
    let reading = Reading(fault.text)
    expect(reading, fault)
    #expect(reading.documents == [fault.read])
  }

  @Test(
    "that nothing can be done about keeps what came before",
    arguments: [
      Case(
        "  a: é\nb: 1\nc: 2\n", marks: "b", says: "less than the first line", reads: "{a: é}…"),
      Case("&é: x\n---\n", marks: "&", says: "`&`", reads: "{&é: x}"),
    ])
  func unmended(_ fault: Case) {
    let reading = Reading(fault.text)
    expect(reading, fault)
    #expect(reading.documents.first == fault.read)
  }

  @Test(
    "stands at the same text behind multibyte text, in a second document and with CRLF",
    arguments: ["# é漢🎯\n", "\u{FEFF}# x\n", "x: é\n---\n"])
  func shifted(_ prefix: String) {
    for text in [
      "a: Win: x\n", "a: \"b\n", "a: @x\n", "a:\n  b: 1\n c: 2\n", "a: [b\n", "\ta: 1\n",
    ] {
      let plain = Reading(text)
      for shifted in [prefix + text, (prefix + text).replacing("\n", with: "\r\n")] {
        let reading = Reading(shifted)
        #expect(reading.marked == plain.marked)
        #expect(
          reading.file.faults.map(\.finding.message) == plain.file.faults.map(\.finding.message))
        let before = shifted.utf8.count - text.replacing("\n", with: "\r\n").utf8.count
        #expect(reading.file.faults.allSatisfy { $0.finding.range.start >= before - 3 })
      }
    }
  }

  @Test("shows where it was opened and how far it was read")
  func context() {
    let reading = Reading("é: 1\na: [x\nb: {y\n")
    let labels = reading.file.faults.first?.finding.related.map(\.text)
    #expect(labels == ["read up to here"])
  }

  private func expect(
    _ reading: Reading, _ fault: Case, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let findings = reading.file.faults.map(\.finding)
    #expect(reading.file.faults.map(\.rule) == [.yamlSyntax], sourceLocation: sourceLocation)
    #expect(reading.marked == [fault.marked], sourceLocation: sourceLocation)
    let words = findings.map { [$0.message, $0.label, $0.help ?? ""].joined(separator: "\n") }
    #expect(words.contains { $0.contains(fault.says) }, "\(words)", sourceLocation: sourceLocation)
  }
}
