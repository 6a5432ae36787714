/// The bytes of a file with the questions that YAML asks about them.
struct YAMLText {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func overwrite(_ edits: [TextRepair.Edit]) {
    for edit in edits { bytes[edit.offset] = edit.byte }
  }

  /// The byte at an offset; nil past either end.
  subscript(offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// Space or tab.
  func isBlank(at offset: Int) -> Bool {
    self[offset] == UInt8(ascii: " ") || self[offset] == UInt8(ascii: "\t")
  }

  /// Blank, line break or end of the text.
  func isBlankOrEnd(at offset: Int) -> Bool {
    isBlank(at: offset) || offset >= bytes.count || breakWidth(at: offset) > 0
  }

  /// The length of the line break at an offset: LF, CR or CRLF; 0 if there is none.
  ///
  /// YAML 1.1 has NEL, LS and PS too. Editors and git take none of them for the end of a line, so
  /// that they are characters here, which `InputScan.separators` keeps from libyaml.
  func breakWidth(at offset: Int) -> Int {
    switch self[offset] {
    case 0x0A: 1
    case 0x0D: self[offset + 1] == 0x0A ? 2 : 1
    default: 0
    }
  }

  /// Where the line that holds an offset begins.
  func lineStart(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, !isBreakEnd(start - 1) { start -= 1 }
    // The LF of a CRLF belongs to the line that it ends.
    if start == offset, self[start] == 0x0A, start > 0, self[start - 1] == 0x0D {
      return lineStart(of: start - 1)
    }
    return start
  }

  /// Where the line that holds an offset ends, its line break left out.
  func lineEnd(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, breakWidth(at: end) == 0 { end += 1 }
    return end
  }

  /// The first byte of a line that is no blank, or its end.
  func firstInk(ofLineAt start: Int) -> Int { skippingBlanks(from: start) }

  func skippingBlanks(from offset: Int) -> Int {
    var next = offset
    while isBlank(at: next) { next += 1 }
    return next
  }

  /// The comment behind a value that ends at an offset, to the end of its line.
  func comment(behind end: Int) -> Range<Int>? {
    guard isBlank(at: end) else { return nil }
    let start = skippingBlanks(from: end)
    guard self[start] == UInt8(ascii: "#") else { return nil }
    return start..<lineEnd(of: start)
  }

  /// Where the next line begins; nil on the last.
  func nextLine(after offset: Int) -> Int? {
    let end = lineEnd(of: offset)
    return end < bytes.count ? end + breakWidth(at: end) : nil
  }

  /// The next line from `offset` on that begins a document: `---`, alone or with a blank behind.
  func documentMarker(from offset: Int) -> Int? {
    var line: Int? = lineStart(of: offset) == offset ? offset : nextLine(after: offset)
    while let start = line {
      if self[start] == UInt8(ascii: "-"), self[start + 1] == UInt8(ascii: "-"),
        self[start + 2] == UInt8(ascii: "-"), isBlankOrEnd(at: start + 3)
      {
        return start
      }
      line = nextLine(after: start)
    }
    return nil
  }

  private func isBreakEnd(_ offset: Int) -> Bool {
    self[offset] == 0x0A || self[offset] == 0x0D
  }
}
