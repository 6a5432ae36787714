/// A character beyond U+FFFF as JSON escapes it, in two halves: `\ud83d\ude00`. YAML has `\U0001F600`
/// for it, and libyaml refuses the halves.
enum SurrogatePair {
  /// Bytes of both escapes.
  static let length = 12

  /// The character whose halves are escaped at an offset.
  static func scalar(at start: Int, in text: YAMLText) -> Unicode.Scalar? {
    guard let high = half(at: start, in: text), (0xD800..<0xDC00).contains(high),
      let low = half(at: start + 6, in: text), (0xDC00..<0xE000).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  static func isHalf(at start: Int, in text: YAMLText) -> Bool {
    half(at: start, in: text).map { (0xD800..<0xE000).contains($0) } ?? false
  }

  /// Where such characters begin, anywhere in a text.
  static func offsets(in text: YAMLText) -> [Int] {
    var found: [Int] = []
    var offset = 0
    while offset < text.bytes.count {
      guard text.bytes[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      if scalar(at: offset, in: text) != nil {
        found.append(offset)
        offset += length
      } else {
        // What a backslash stands before is no backslash that begins an escape.
        offset += 2
      }
    }
    return found
  }

  /// Makes two characters that libyaml lets pass of the halves at an offset: `\ue83d\uee00`.
  static func disguise(at start: Int) -> [TextRepair.Edit] {
    [start + 2, start + 8].map { TextRepair.Edit(offset: $0, byte: UInt8(ascii: "e")) }
  }

  /// What `\uXXXX` at an offset says.
  private static func half(at start: Int, in text: YAMLText) -> UInt32? {
    guard text[start] == UInt8(ascii: "\\"), text[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt32 = 0
    for offset in (start + 2)..<(start + 6) {
      guard let digit = text[offset],
        let number = Character(Unicode.Scalar(digit)).hexDigitValue
      else { return nil }
      value = value << 4 | UInt32(number)
    }
    return value
  }
}
