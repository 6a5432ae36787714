/// `+`, `-` or U+2212, the minus of typography.
enum SignGrammar {
  enum Sign { case plus, minus }

  /// Takes a sign and the spaces behind it; nil where none is next.
  static func scan(_ cursor: inout TextCursor) -> Sign? {
    let sign: Sign
    if cursor.take("+") {
      sign = .plus
    } else if cursor.take("-") || cursor.take("\u{2212}") {
      sign = .minus
    } else {
      return nil
    }
    cursor.skipSpaces()
    return sign
  }
}
