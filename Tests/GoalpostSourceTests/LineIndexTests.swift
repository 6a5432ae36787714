import Testing

@testable import GoalpostSource

@Suite("Lines and columns")
struct LineIndexTests {
  @Test(
    "begin after LF, CRLF and CR, and after nothing else",
    arguments: [
      ("", [0]), ("a", [0]), ("a\nb", [0, 2]), ("a\n", [0, 2]), ("a\r\nb\rc", [0, 3, 5]),
      ("\n\r\n", [0, 1, 3]), ("\r\r\n", [0, 1, 3]), ("\u{FEFF}a\nb", [3, 5]),
      ("a\u{85}b\u{2028}c\u{2029}d\u{0B}\u{0C}e\n", [0, 16]),
    ])
  func starts(_ text: String, _ expected: [Int]) {
    #expect(LineIndex(Array(text.utf8)).starts == expected)
  }

  @Test("begin after line ends at any place among long lines", arguments: 0...17)
  func longLines(length: Int) {
    let line = String(repeating: "é\u{0B}\u{09}x", count: 3) + String(repeating: "a", count: length)
    for end in ["\n", "\r", "\r\n"] {
      let step = line.utf8.count + end.utf8.count
      let bytes = Array(String(repeating: line + end, count: 5).utf8)
      #expect(LineIndex(bytes).starts == (0...5).map { $0 * step })
    }
  }

  @Test(
    "are counted from 1, columns in Unicode scalars",
    arguments: [
      ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("a\nbc", 3, 2, 2), ("é漢🎯x", 9, 1, 4),
      ("\u{FEFF}ab", 4, 1, 2), ("a\r\nb", 3, 2, 1), ("ab\n", 3, 2, 1), ("ab", 99, 1, 3),
      ("e\u{301}x", 3, 1, 3),
    ])
  func position(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = LineIndex(Array(text.utf8)).position(of: offset)
    #expect(position.line == line)
    #expect(position.column == column)
  }

  @Test("agree with a plain count far along a line")
  func longLine() {
    let text = "x\n" + String(repeating: "aé漢🎯", count: 700)
    let index = LineIndex(Array(text.utf8))
    var (offset, column, pairs) = (2, 1, 0)
    for scalar in text.unicodeScalars.dropFirst(2) {
      #expect(index.position(of: offset) == .init(line: 2, column: column))
      #expect(index.column(of: offset, in: .utf16) == column + pairs)
      offset += UTF8.width(scalar)
      column += 1
      if scalar == "🎯" { pairs += 1 }
    }
  }

  @Test("agree with a plain count for every offset")
  func everyOffset() {
    let bytes = Array("one\r\ntwo\n\nthree\rfour".utf8)
    let index = LineIndex(bytes)
    for offset in 0...bytes.count {
      #expect(index.line(holding: offset) == index.starts.lastIndex { $0 <= offset })
    }
  }

  @Test(
    "are shown without their line end",
    arguments: [("a\r\nb", 0, "a"), ("a\r\nb", 1, "b"), ("a\n\n", 1, ""), ("\u{FEFF}é\n", 0, "é")])
  func text(_ text: String, _ line: Int, _ expected: String) {
    #expect(LineIndex(Array(text.utf8)).text(ofLine: line) == expected)
  }
}
