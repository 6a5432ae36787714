import GoalpostSource
import Testing

@testable import GoalpostYAML

@Suite("Bytes that are not UTF-8 text")
struct EncodingTests {
  @Test(
    "are reported at the first of them",
    arguments: [
      ([0x61, 0x3A, 0x20, 0xE9, 0x0A], 3),  // Latin-1
      ([0x61, 0xC3], 1),  // cut off
      ([0xC0, 0xAF], 0),  // an overlong slash
      ([0x61, 0xED, 0xA0, 0x80], 1),  // a surrogate
      ([0x61, 0xF4, 0x90, 0x80, 0x80], 1),  // past Unicode's end
      ([0x80], 0),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], 4),
      ([0xC3, 0xA9, 0xC3, 0x28], 2),
    ] as [([UInt8], Int)])
  func firstBadByte(_ bytes: [UInt8], _ offset: Int) {
    let reading = Reading(bytes)
    let fault = reading.file.faults.first
    #expect(reading.file.faults.count == 1)
    #expect(fault?.rule == .notUTF8)
    #expect(fault?.finding.range.start == offset)
    #expect(fault?.finding.range.end == offset + 1)
    #expect(!reading.file.isComplete)
  }

  @Test(
    "are told as UTF-16 where they are",
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00], [0x00, 0x61]]
      as [[UInt8]])
  func utf16(_ bytes: [UInt8]) {
    let reading = Reading(bytes)
    #expect(reading.file.faults.map(\.rule) == [.notUTF8])
    #expect(reading.faults.allSatisfy { $0.contains("UTF-16") })
  }

  @Test("do not include a byte order mark, which shifts every place by three")
  func byteOrderMark() {
    let reading = Reading("\u{FEFF}a: b\n")
    #expect(reading.faults == [])
    #expect(reading.node("a")?.range.start == 6)
    #expect(reading.file.documents.first?.range.start == 3)
  }

  @Test("do not include characters beyond the basic plane")
  func astral() {
    #expect(Reading("a: \u{10FFFF}𝒳\n").faults == [])
  }

  @Test(
    "control characters are located and leave the rest readable",
    arguments: ["\u{0}", "\u{1}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFE}", "\u{FFFF}"])
  func controlCharacter(_ character: String) {
    let reading = Reading("é: x\na: one\(character)two\nb: 1\n")
    #expect(reading.file.faults.map(\.rule) == [.yamlSyntax])
    #expect(reading.marked == [character])
    #expect(reading.documents == ["{é: x, a: one\(character)two, b: 1}"])
    #expect(reading.file.isComplete)
  }

  @Test("a file full of control characters is cut off after twenty of them")
  func manyControlCharacters() {
    let reading = Reading("a: b\nc: " + String(repeating: "\u{1}", count: 5000) + "\nd: e\n")
    #expect(reading.file.faults.count == 20)
    #expect(!reading.file.isComplete)
    #expect(reading.written(reading.node("a")) == "b")
  }
}
