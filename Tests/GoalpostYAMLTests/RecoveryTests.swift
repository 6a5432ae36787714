import GoalpostSource
import Testing

@testable import GoalpostYAML

@Suite("Reading on after a fault")
struct RecoveryTests {
  @Test("begins a value behind its anchor, not on a line that was left out")
  func anchorBeforeALineLeftOut() {
    let reading = Reading("&name\nleft\nout of\nit/key: b\nmore\n")
    #expect(reading.file.faults.contains { $0.rule == .yamlSyntax })
    #expect(reading.written(reading.root)?.hasPrefix("left") == false)
  }

  @Test("finds every one of twelve faults in a plan of 300 lines")
  func twelveFaults() {
    let faulty = [
      "title: Win: more", "owner: @ana", "why: \"never closed", "target: >= 95%", "note: `x`",
      "moves: [a, b", "title: 'it's'", "why: *very* good", "title: [Draft] win", "a: !!", "b: %5",
      "readings: {date: 1, value: 2",
    ]
    var lines: [String] = ["objectives:"]
    for (number, fault) in faulty.enumerated() {
      lines.append("  - id: objective-\(number)")
      lines.append("    \(fault)")
      lines += (0..<23).map { "    key-\($0): größe \($0)" }
    }
    let reading = Reading(lines.joined(separator: "\n") + "\n")
    #expect(reading.file.faults.count == 12)
    #expect(reading.file.faults.allSatisfy { $0.rule == .yamlSyntax })
    let index = LineIndex(reading.source.bytes)
    #expect(
      reading.file.faults.map { index.position(of: $0.finding.range.start).line }
        == (0..<12).map { 3 + 25 * $0 })
    #expect(reading.file.isComplete)
    #expect(reading.written(reading.node("objectives", "11", "key-22")) == "größe 22")
  }

  @Test("gives the text as it was written, and marks it as repaired")
  func repairedText() {
    let reading = Reading("a: Win: more\nb: fine\n")
    guard case .scalar(let repaired) = reading.node("a")?.content,
      case .scalar(let fine) = reading.node("b")?.content
    else {
      Issue.record("no scalars")
      return
    }
    #expect(repaired.text == "Win: more")
    #expect(repaired.isRepaired)
    #expect(!fine.isRepaired)
  }

  @Test("goes on at the next `---` where a document cannot be read to its end")
  func nextDocument() {
    let reading = Reading("a: 1\n---\n  b: é\nc: 2\nd: [\n--- \ne: 3\n---\n  f: 4\ng: 5\n")
    #expect(reading.documents == ["{a: 1}", "{b: é}…", "{e: 3}", "{f: 4}…"])
    #expect(reading.marked == ["c", "g"])
  }

  @Test("keeps what is open, closed where it was cut off")
  func partialCollections() {
    var limits = Limits()
    limits.depth = 4
    let reading = Reading("a: {b: [c, d, [[e]]]}\nf: g\n", limits: limits)
    #expect(reading.documents == ["{a: {b: [c, d, []]}}…"])
    #expect(reading.written(reading.node("a", "b")) == "[c, d, [")
  }

  @Test("keeps the text of a quote of which a line was left out")
  func quotedLine() {
    let reading = Reading("'Cut stone\nfor walls': 9\n")
    #expect(reading.file.faults.map(\.rule) == [.yamlSyntax])
    #expect(reading.documents.joined().contains("Cut stone for walls"))
  }

  @Test("stops mending after twenty faults, and says so once for each")
  func bounded() {
    let reading = Reading((0..<30).map { "k\($0): @x\n" }.joined() + "---\nz: 1\n")
    #expect(reading.file.faults.count == 21)
    #expect(reading.documents.last == "{z: 1}")
    #expect(reading.documents.first?.hasSuffix("…") == true)
  }

  @Test("reports faults sorted by place, and those of a document that is read again once")
  func sortedOnce() {
    let reading = Reading("a: 1\na: 2\n<<: x\nb: @x\nb: 3\nc: *n\nd: `\n")
    #expect(reading.marked == ["a", "<<", "@", "b", "*n", "`"])
  }

  @Test("of thousands of broken documents ends soon")
  func manyBrokenDocuments() {
    let reading = Reading(String(repeating: "---\n  a: 1\nb: 2\n", count: 20_000))
    #expect(!reading.file.isComplete)
    #expect(reading.file.faults.count <= 200)
    #expect(reading.seconds < 3)
  }

  @Test("spends the budget of nodes once for a document that is read again")
  func budget() {
    var limits = Limits()
    limits.nodes = 9
    let reading = Reading("a: @x\nb: @y\nc: @z\nd: 1\n", limits: limits)
    #expect(reading.file.faults.allSatisfy { $0.rule == .yamlSyntax })
    #expect(reading.file.isComplete)
  }

  @Test(
    "never marks a place outside the file or an empty one",
    arguments: [
      "[", "{", "\"", "'", "a: [", "a: \"", "- [", "a:\n  - {", "%", "%TAG", "a: !", "a: *", "a: &",
      "? [", "a: |x", "\t", "a:\n\t", "[\n\n", "{a: \n", "\"é", "é: [é", "a: \"\\", "--- [",
      "a: b: ",
      "[a]b", "{a}b", "- a\nb", "@", "`", "---\n---\n[",
    ])
  func tightPlaces(_ text: String) {
    for input in [text, text + "\n", "\u{FEFF}" + text, "é: x\n---\n" + text] {
      let reading = Reading(input)
      for fault in reading.file.faults {
        #expect(fault.finding.range.end <= input.utf8.count, "\(input)")
        #expect(!fault.finding.range.isEmpty, "\(input) \(fault.finding.message)")
        #expect(!fault.finding.label.isEmpty)
      }
    }
  }
}
