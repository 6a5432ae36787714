import GoalpostSource

/// One pass over the bytes of a file, before libyaml sees them.
struct InputScan {
  /// The first byte that is not UTF-8.
  private(set) var badByte: Int?
  /// Where the characters stand that YAML forbids, at most `Limits.controlCharacters` and one more.
  private(set) var controlCharacters: [Range<Int>] = []
  /// Where NEL, LS and PS stand, which libyaml takes for line breaks and nobody sees as one.
  private(set) var separators: [Range<Int>] = []
  /// Where the lines begin that start with `%`.
  private(set) var directives: [Int] = []
  /// Where the lines begin that start like a marker of a merge conflict, with seven of one sign.
  private(set) var conflictMarkers: [Int] = []
  /// How many bytes come before the first that is not ASCII.
  private(set) var asciiCount: Int
  /// Whether a character may stand in place of what YAML is built from.
  private(set) var holdsLookAlikes = false
  /// Whether a line may begin with a list mark that has no space behind it.
  private(set) var holdsTightMarks = false
  /// Where the text begins, behind a byte order mark.
  let start: Int

  init(_ bytes: [UInt8]) {
    start = bytes.starts(with: LineIndex.byteOrderMark) ? LineIndex.byteOrderMark.count : 0
    asciiCount = bytes.count
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = start
    if start > 0 { asciiCount = start }
    noteLine(at: offset, in: bytes)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F {
        offset += 1
      } else if byte == 0x0A || byte == 0x0D {
        offset += 1
        noteLine(at: offset, in: bytes)
      } else if byte == 0x09 {
        offset += 1
      } else {
        if byte >= 0x80, asciiCount > offset { asciiCount = offset }
        guard let scalar = Self.scalar(at: offset, in: bytes) else {
          badByte = offset
          return
        }
        let end = offset + UTF8.width(scalar)
        if !holdsLookAlikes, let likeness = LookAlike(scalar), likeness.kind.isStructural {
          holdsLookAlikes = true
        }
        if Self.isSeparator(scalar) { separators.append(offset..<end) }
        if !Self.isAllowed(scalar), controlCharacters.count <= Limits.controlCharacters {
          controlCharacters.append(offset..<end)
        }
        offset = end
      }
    }
  }

  private mutating func noteLine(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard offset < bytes.count else { return }
    switch bytes[offset] {
    case UInt8(ascii: "%"): directives.append(offset)
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"):
      let end = offset + 7
      if end <= bytes.count, bytes[offset..<end].allSatisfy({ $0 == bytes[offset] }) {
        conflictMarkers.append(offset)
      }
    case UInt8(ascii: " "), UInt8(ascii: "-"):
      guard !holdsTightMarks else { return }
      var mark = offset
      while mark + 1 < bytes.count, bytes[mark] == UInt8(ascii: " ") { mark += 1 }
      holdsTightMarks =
        bytes[mark] == UInt8(ascii: "-") && mark + 1 < bytes.count
        && StructureScan.beginsItem(bytes[mark + 1])
    default: break
    }
  }

  /// The scalar whose well-formed encoding begins at an offset.
  private static func scalar(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar? {
    let lead = UInt32(bytes[offset])
    let (width, smallest): (Int, UInt32)
    switch lead {
    case 0..<0x80: return Unicode.Scalar(UInt8(lead))
    case 0xC2..<0xE0: (width, smallest) = (2, 0x80)
    case 0xE0..<0xF0: (width, smallest) = (3, 0x800)
    case 0xF0..<0xF5: (width, smallest) = (4, 0x10000)
    default: return nil
    }
    guard offset + width <= bytes.count else { return nil }
    var value = lead & (0x7F >> UInt32(width))
    for next in bytes[(offset + 1)..<(offset + width)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return value >= smallest ? Unicode.Scalar(value) : nil
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// YAML 1.1, section 5.1; libyaml refuses the same.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
