/// A character written as `\n`, `\xE9`, `\u00E9` … in double quotes.
struct CharacterEscape {
  let scalar: Unicode.Scalar
  let end: Int

  /// Nil if YAML knows no such escape.
  init?(at start: Int, in text: YAMLText) {
    guard let letter = text[start + 1] else { return nil }
    if let digits = Self.digits(of: letter) {
      var value: UInt32 = 0
      for offset in (start + 2)..<(start + 2 + digits) {
        guard let digit = text[offset],
          let number = Character(Unicode.Scalar(digit)).hexDigitValue
        else { return nil }
        value = value &* 16 &+ UInt32(number)
      }
      if let scalar = Unicode.Scalar(value) {
        self.scalar = scalar
        end = start + 2 + digits
      } else if let scalar = SurrogatePair.scalar(at: start, in: text) {
        self.scalar = scalar
        end = start + SurrogatePair.length
      } else {
        return nil
      }
    } else {
      guard let scalar = Self.character(of: letter) else { return nil }
      self.scalar = scalar
      end = start + 2
    }
  }

  private static func digits(of letter: UInt8) -> Int? {
    switch Unicode.Scalar(letter) {
    case "x": 2
    case "u": 4
    case "U": 8
    default: nil
    }
  }

  /// YAML 1.1, section 5.6.
  private static func character(of letter: UInt8) -> Unicode.Scalar? {
    switch Unicode.Scalar(letter) {
    case "0": "\0"
    case "a": "\u{07}"
    case "b": "\u{08}"
    case "t", "\t": "\t"
    case "n": "\n"
    case "v": "\u{0B}"
    case "f": "\u{0C}"
    case "r": "\r"
    case "e": "\u{1B}"
    case " ", "\"", "/", "\\": Unicode.Scalar(letter)
    case "N": "\u{85}"
    case "_": "\u{A0}"
    case "L": "\u{2028}"
    case "P": "\u{2029}"
    default: nil
    }
  }
}
