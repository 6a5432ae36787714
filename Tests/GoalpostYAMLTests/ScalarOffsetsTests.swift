import GoalpostSource
import Testing

@testable import GoalpostYAML

@Suite("A part of a scalar's text")
struct ScalarOffsetsTests {
  @Test(
    "is found where it was written",
    arguments: [
      ("a: one ⟦two⟧ three", "two"),
      ("a: ünï ⟦cödé⟧", "cödé"),
      ("a: one\n  ⟦two⟧", "two"),
      ("a: one⟦\n  ⟧two", " "),
      ("a: on⟦e\n  tw⟧o", "e tw"),
      ("a: one  \n\n  ⟦two⟧", "two"),
      ("a: one\r\n  ⟦two⟧\r\n", "two"),
      ("a: 'it''s ⟦two⟧'", "two"),
      ("a: 'it⟦''⟧s'", "'"),
      ("a: \"a \\\"b\\\" ⟦two⟧\"", "two"),
      ("a: \"a ⟦\\u00e9⟧ b\"", "é"),
      ("a: \"a\\tb\\\n   ⟦two⟧\"", "two"),
      ("a: \"one\n\n  ⟦two⟧\"", "two"),
      ("a: \"one\u{2028}  ⟦two⟧\"", "two"),
      ("a: |\n  one\u{2029}⟦two⟧\n", "two"),
      ("a: |\n  one\n  ⟦two⟧\n", "two"),
      ("a: |\r\n  one\r\n  ⟦two⟧\r\n", "two"),
      ("a: |+\n\n  one\n\n  ⟦two⟧\n\n", "two"),
      ("a: >\n  one\n  ⟦two⟧\n", "two"),
      ("a: >-\n  one\n\n  ⟦two⟧", "two"),
      ("a: >\n  one\n   more\n  ⟦two⟧\n", "two"),
      ("a: |2\n    one\n  ⟦two⟧\n", "two"),
      ("a:\n  - |1\n     one\n   ⟦two⟧\n", "two"),
      ("a: &n !!str ⟦two⟧", "two"),
      ("a: Win: ⟦two⟧ x", "two"),
      ("a: \"x\\d ⟦two⟧ y\"", "two"),
    ])
  func part(_ marked: String, _ part: String) throws {
    let expected = MarkedText(marked)
    let reading = Reading(expected.text)
    let node = try #require(reading.node("a", "0") ?? reading.node("a"))
    guard case .scalar(let scalar) = node.content else {
      Issue.record("no scalar")
      return
    }
    let place = try #require(bytes(of: part, in: scalar.text))
    let range = ScalarOffsets.range(ofText: place, of: node, in: reading.source)
    #expect(range.start..<range.end == expected.range)
  }

  @Test("that is the whole text lies inside the quotes")
  func wholeText() throws {
    let reading = Reading("a: \"two\"")
    let node = try #require(reading.node("a"))
    let range = ScalarOffsets.range(ofText: 0..<3, of: node, in: reading.source)
    #expect(reading.source.text(of: range) == "two")
  }

  @Test("that is empty is an empty place", arguments: [(0, 4), (2, 6), (3, 7)])
  func emptyPart(_ offset: Int, _ expected: Int) throws {
    let reading = Reading("a: \"two\"")
    let node = try #require(reading.node("a"))
    let range = ScalarOffsets.range(ofText: offset..<offset, of: node, in: reading.source)
    #expect(range.start == expected)
    #expect(range.isEmpty)
  }

  @Test("that cannot be followed is the whole value: past its end, or of a collection")
  func fallback() throws {
    let reading = Reading("a: two\nb: [1]\n")
    let text = try #require(reading.node("a"))
    let list = try #require(reading.node("b"))
    #expect(ScalarOffsets.range(ofText: 0..<9, of: text, in: reading.source) == text.range)
    #expect(ScalarOffsets.range(ofText: 0..<1, of: list, in: reading.source) == list.range)
  }

  private func bytes(of part: String, in text: String) -> Range<Int>? {
    let (whole, wanted) = (Array(text.utf8), Array(part.utf8))
    return (0...(whole.count - wanted.count)).first {
      whole[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }.map { $0..<($0 + wanted.count) }
  }
}
