/// A character that is easily taken for another one, or cannot be seen at all: what word processors,
/// chats and web pages put in place of what was typed. In a sentence each of them is at home; in a
/// key, an id or a date it makes another word of it.
package struct LookAlike: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A space that YAML takes for a letter.
    case space
    /// Shown by nothing.
    case invisible
    case quote, dash, bullet, colon
    /// A letter, digit or sign of another script or width.
    case letter
  }

  package let scalar: Unicode.Scalar
  package let kind: Kind
  /// In the words of Unicode, with an article: `a no-break space`.
  package let name: String
  /// What it is taken for, in ASCII; empty for what cannot be seen.
  package let replacement: String

  /// `a no-break space (U+00A0)`.
  package var title: String { "\(name) (\(scalar.codePoint))" }

  /// Nil for a character that means what it looks like.
  package init?(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x80, let (kind, name, replacement) = Self.entry(scalar.value) else {
      return nil
    }
    self.scalar = scalar
    self.kind = kind
    self.name = name
    self.replacement = replacement
  }

  private typealias Entry = (kind: Kind, name: String, replacement: String)

  private static func entry(_ value: UInt32) -> Entry? {
    if let (kind, name, replacement) = single[value] { return (kind, name, replacement) }
    switch value {
    case 0xFF01...0xFF5E:
      let ascii = String(Character(Unicode.Scalar(UInt8(value - 0xFEE0))))
      return (.letter, "a full-width `\(ascii)`", ascii)
    case 0x2000...0x200A: return (.space, "a typographic space", " ")
    case 0x202A...0x202E, 0x2066...0x2069: return (.invisible, "a direction control", "")
    case 0x2060...0x206F, 0xE0000...0xE007F: return (.invisible, "an invisible character", "")
    case 0xFE00...0xFE0F: return (.invisible, "a variation selector", "")
    case 0x1D7CE...0x1D7FF:
      let digit = String((value - 0x1D7CE) % 10)
      return (.letter, "a mathematical `\(digit)`", digit)
    default: return nil
    }
  }

  private static let single: [UInt32: Entry] = [
    0x0085: (.space, "a next-line character", " "),
    0x00A0: (.space, "a no-break space", " "),
    0x1680: (.space, "an Ogham space", " "),
    0x2003: (.space, "an em space", " "),
    0x2007: (.space, "a figure space", " "),
    0x2009: (.space, "a thin space", " "),
    0x2028: (.space, "a line separator", " "),
    0x2029: (.space, "a paragraph separator", " "),
    0x202F: (.space, "a narrow no-break space", " "),
    0x205F: (.space, "a mathematical space", " "),
    0x3000: (.space, "an ideographic space", "  "),
    0x3164: (.invisible, "a Hangul filler", ""),
    0x00AD: (.invisible, "a soft hyphen", ""),
    0x034F: (.invisible, "a grapheme joiner", ""),
    0x061C: (.invisible, "an Arabic letter mark", ""),
    0x180E: (.invisible, "a Mongolian vowel separator", ""),
    0x200B: (.invisible, "a zero-width space", ""),
    0x200C: (.invisible, "a zero-width non-joiner", ""),
    0x200D: (.invisible, "a zero-width joiner", ""),
    0x200E: (.invisible, "a left-to-right mark", ""),
    0x200F: (.invisible, "a right-to-left mark", ""),
    0x2060: (.invisible, "a word joiner", ""),
    0xFEFF: (.invisible, "a byte order mark", ""),
    0x00AB: (.quote, "a typographic quote", "\""),
    0x00BB: (.quote, "a typographic quote", "\""),
    0x2018: (.quote, "a typographic quote", "'"),
    0x2019: (.quote, "a typographic quote", "'"),
    0x201A: (.quote, "a typographic quote", "'"),
    0x201B: (.quote, "a typographic quote", "'"),
    0x201C: (.quote, "a typographic quote", "\""),
    0x201D: (.quote, "a typographic quote", "\""),
    0x201E: (.quote, "a typographic quote", "\""),
    0x201F: (.quote, "a typographic quote", "\""),
    0x2039: (.quote, "a typographic quote", "'"),
    0x203A: (.quote, "a typographic quote", "'"),
    0x300C: (.quote, "a corner bracket", "\""),
    0x300D: (.quote, "a corner bracket", "\""),
    0xFF02: (.quote, "a full-width quote", "\""),
    0xFF07: (.quote, "a full-width quote", "'"),
    0x2010: (.dash, "a typographic hyphen", "-"),
    0x2011: (.dash, "a no-break hyphen", "-"),
    0x2012: (.dash, "a figure dash", "-"),
    0x2013: (.dash, "an en dash", "-"),
    0x2014: (.dash, "an em dash", "-"),
    0x2015: (.dash, "a horizontal bar", "-"),
    0x2212: (.dash, "a minus sign", "-"),
    0xFE58: (.dash, "a small em dash", "-"),
    0xFE63: (.dash, "a small hyphen", "-"),
    0xFF0D: (.dash, "a full-width hyphen", "-"),
    0x00B7: (.bullet, "a middle dot", "-"),
    0x2022: (.bullet, "a bullet", "-"),
    0x2023: (.bullet, "a triangular bullet", "-"),
    0x2043: (.bullet, "a hyphen bullet", "-"),
    0x2219: (.bullet, "a bullet operator", "-"),
    0x25AA: (.bullet, "a square bullet", "-"),
    0x25CF: (.bullet, "a round bullet", "-"),
    0x25E6: (.bullet, "a white bullet", "-"),
    0x2236: (.colon, "a ratio sign", ":"),
    0xA789: (.colon, "a modifier colon", ":"),
    0xFE13: (.colon, "a vertical colon", ":"),
    0xFE55: (.colon, "a small colon", ":"),
    0xFF1A: (.colon, "a full-width colon", ":"),
    0x0410: (.letter, "a Cyrillic `А`", "A"), 0x0412: (.letter, "a Cyrillic `В`", "B"),
    0x0415: (.letter, "a Cyrillic `Е`", "E"), 0x041A: (.letter, "a Cyrillic `К`", "K"),
    0x041C: (.letter, "a Cyrillic `М`", "M"), 0x041D: (.letter, "a Cyrillic `Н`", "H"),
    0x041E: (.letter, "a Cyrillic `О`", "O"), 0x0420: (.letter, "a Cyrillic `Р`", "P"),
    0x0421: (.letter, "a Cyrillic `С`", "C"), 0x0422: (.letter, "a Cyrillic `Т`", "T"),
    0x0425: (.letter, "a Cyrillic `Х`", "X"),
    0x039A: (.letter, "a Greek `Κ`", "K"), 0x039C: (.letter, "a Greek `Μ`", "M"),
    0x039F: (.letter, "a Greek `Ο`", "O"),
    0x0430: (.letter, "a Cyrillic `а`", "a"), 0x0435: (.letter, "a Cyrillic `е`", "e"),
    0x043E: (.letter, "a Cyrillic `о`", "o"), 0x0440: (.letter, "a Cyrillic `р`", "p"),
    0x0441: (.letter, "a Cyrillic `с`", "c"), 0x0443: (.letter, "a Cyrillic `у`", "y"),
    0x0445: (.letter, "a Cyrillic `х`", "x"), 0x0455: (.letter, "a Cyrillic `ѕ`", "s"),
    0x0456: (.letter, "a Cyrillic `і`", "i"), 0x0458: (.letter, "a Cyrillic `ј`", "j"),
    0x03BD: (.letter, "a Greek `ν`", "v"), 0x03BF: (.letter, "a Greek `ο`", "o"),
  ]
}

extension LookAlike.Kind {
  /// Whether it can stand in place of what YAML is built from: spaces, list marks and colons.
  package var isStructural: Bool {
    switch self {
    case .space, .invisible, .dash, .bullet, .colon: true
    case .quote, .letter: false
    }
  }

  package var isListMark: Bool { self == .dash || self == .bullet }
}

extension LookAlike {
  /// Those that have a name of their own, in the order of their code points.
  package static let named = single.keys.sorted().compactMap { value in
    Unicode.Scalar(value).flatMap { LookAlike($0) }
  }
}
