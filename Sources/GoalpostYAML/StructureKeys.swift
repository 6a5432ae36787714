import GoalpostSource

extension StructureScan {
  struct Key {
    let colon: Int
    /// Behind the colon.
    let end: Int
    /// What stands in place of the colon.
    let character: LookAlike?
  }

  /// The key that begins at an offset, with the colon behind it.
  func key(from start: Int, to end: Int, isFlow: Bool = false) -> Key? {
    var offset = start
    if let quote = text[start], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = closing(quote, from: start + 1, to: end) else { return nil }
      offset = text.skippingBlanks(from: close)
      guard text[offset] == UInt8(ascii: ":") else { return nil }
      return Key(colon: offset, end: offset + 1, character: nil)
    }
    // Names of fields are short words of small letters.
    var isName = true
    while let (scalar, width) = character(at: offset, to: end) {
      let likeness = LookAlike(scalar)
      if scalar == ":" {
        let next = character(at: offset + 1, to: end)?.0
        let isBlank = next.map { $0 == " " || $0 == "\t" } ?? true
        let kind = next.flatMap { LookAlike($0)?.kind }
        if isBlank || isName && offset > start && (kind == .space || kind == .invisible) {
          return Key(colon: offset, end: offset + 1, character: nil)
        }
      } else if let likeness, likeness.kind == .colon {
        guard isName, offset > start else { return nil }
        return Key(colon: offset, end: offset + width, character: likeness)
      } else if scalar == "#", text.isBlank(at: offset - 1) {
        return nil
      }
      if isFlow, "[]{},\"'".unicodeScalars.contains(scalar) { return nil }
      if offset == start, "[{|>&*!%@`#".unicodeScalars.contains(scalar) { return nil }
      isName =
        isName
        && (("a"..."z").contains(scalar) || scalar == "_" || likeness?.kind == .invisible)
      offset += width
    }
    return nil
  }

  /// Whether what stands right behind a list mark is meant as its item: a key, or entries in braces.
  func isItem(from start: Int, to end: Int) -> Bool {
    guard start < end, Self.beginsItem(text.bytes[start]) else { return false }
    if text.bytes[start] == UInt8(ascii: "{") { return true }
    guard let key = key(from: start, to: end) else { return false }
    return text.bytes[start..<key.colon].allSatisfy {
      (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_")
    }
  }

  static func beginsItem(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "{")
  }

  /// Behind the quote that closes a text.
  func closing(_ quote: UInt8, from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      if text.bytes[offset] == quote {
        guard quote == UInt8(ascii: "'"), text[offset + 1] == quote else { return offset + 1 }
        offset += 1
      } else if quote == UInt8(ascii: "\""), text.bytes[offset] == UInt8(ascii: "\\") {
        offset += 1
      }
      offset += 1
    }
    return nil
  }
}
