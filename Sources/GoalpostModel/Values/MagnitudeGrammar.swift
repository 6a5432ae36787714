/// `k K M B bn` right behind a number, or `thousand million billion` behind it.
enum MagnitudeGrammar {
  /// Takes a magnitude; 1 where none is next.
  static func scan(_ cursor: inout TextCursor) -> Rational {
    guard let byte = cursor.peek else { return 1 }
    switch byte {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): return take(1, of: &cursor, as: 1_000) ?? 1
    case UInt8(ascii: "M"): return take(1, of: &cursor, as: 1_000_000) ?? 1
    case UInt8(ascii: "B"): return take(1, of: &cursor, as: 1_000_000_000) ?? 1
    case UInt8(ascii: "b") where cursor.peekNext == UInt8(ascii: "n"):
      return take(2, of: &cursor, as: 1_000_000_000) ?? 1
    case UInt8(ascii: " "), 0x80..., UInt8(ascii: "A")...UInt8(ascii: "z"):
      return scanWord(&cursor)
    default: return 1
    }
  }

  /// Takes so many bytes if a word ends behind them.
  private static func take(
    _ bytes: Int, of cursor: inout TextCursor, as magnitude: Rational
  ) -> Rational? {
    guard cursor.word?.utf8.count == bytes else { return nil }
    for _ in 0..<bytes { cursor.advance() }
    return magnitude
  }

  private static func scanWord(_ cursor: inout TextCursor) -> Rational {
    var ahead = cursor
    ahead.skipSpaces()
    // Most words are none of the three.
    switch ahead.peek?.lowercased {
    case UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "b"): break
    default: return 1
    }
    guard let word = ahead.word, 7...8 ~= word.utf8.count else { return 1 }
    let magnitude: Rational
    switch word.keyword {
    case "thousand": magnitude = 1_000
    case "million": magnitude = 1_000_000
    case "billion": magnitude = 1_000_000_000
    default: return 1
    }
    cursor.position = word.endIndex
    return magnitude
  }

  /// The letter that was probably meant: `M` for `m` or a spaced `M`.
  static func letter(meantBy word: Substring) -> String? {
    switch word.keyword {
    case "k": "k"
    case "m": "M"
    case "b": "B"
    default: nil
    }
  }
}
