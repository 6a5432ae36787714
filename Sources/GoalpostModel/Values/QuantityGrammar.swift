/// `[sign] [currency] number [magnitude] [unit] [per [number] WORDS]…`.
enum QuantityGrammar {
  static func scan(_ text: String) throws(QuantityFault) -> (Rational, UnitOfMeasure) {
    if let fault = QuantityFault.tooLong(text) { throw fault }
    var cursor = TextCursor(text)
    let isNegative = SignGrammar.scan(&cursor) == .minus
    let currency = try scanCurrency(&cursor)
    guard let number = try NumberGrammar.scan(&cursor) else { throw noNumber(at: cursor) }
    let magnitude = MagnitudeGrammar.scan(&cursor)
    let units = UnitGrammar(currency: currency, numberEnd: cursor.position)
    let kind = try units.scan(&cursor)
    let denominators = try RateGrammar.scan(&cursor, behind: kind)
    guard cursor.isAtEnd else { throw .unexpected(at: cursor) }
    if kind == .times, !denominators.isEmpty {
      try refuseTimesPer(denominators, text[..<units.numberEnd])
    }
    var amount = magnitude == 1 ? number : number * magnitude
    if kind == .share || kind == .shareDifference { amount = amount * Rational(1, over: 100) }
    return (isNegative ? -amount : amount, UnitOfMeasure(kind, per: denominators))
  }

  /// A currency's sign or code before the number.
  private static func scanCurrency(_ cursor: inout TextCursor) throws(QuantityFault) -> String? {
    guard let byte = cursor.peek, !byte.isDigit else { return nil }
    let start = cursor.position
    let code = scanCode(&cursor)
    guard let code else { return nil }
    cursor.skipSpaces()
    let signStart = cursor
    if let sign = SignGrammar.scan(&cursor), let next = cursor.peek, next.isDigit {
      let before = cursor.text[start..<signStart.position]
      throw QuantityFault(
        "the sign stands before the currency", label: "behind the currency",
        help: "write `\(sign == .minus ? "-" : "+")\(before)\(cursor.rest)`",
        range: signStart.offset..<cursor.offset)
    }
    return code
  }

  /// Takes a currency's sign, or its code in capitals.
  static func scanCode(_ cursor: inout TextCursor) -> String? {
    if let code = Currency.scanSign(&cursor) { return code }
    // Digits belong to a word, so `USD10M` is looked at by its letters.
    guard let letters = cursor.word?.prefix(while: \.isLetter), let code = Currency.code(letters)
    else { return nil }
    cursor.position = letters.endIndex
    return code
  }

  /// `4x per day`: a multiple of nothing.
  private static func refuseTimesPer(
    _ denominators: [UnitOfMeasure.Denominator], _ number: Substring
  ) throws(QuantityFault) {
    let rate = denominators.map { " per \($0.text)" }.joined()
    throw QuantityFault(
      "`x` is a multiple of something, and cannot be per anything", label: "a multiple and a rate",
      help: "write `\(number)\(rate)`")
  }

  private static func noNumber(at cursor: TextCursor) -> QuantityFault {
    guard !cursor.text.isEmpty else {
      return QuantityFault(
        "nothing is written here", label: "no quantity", help: QuantityFault.example)
    }
    if cursor.peek == UInt8(ascii: "."), cursor.peekNext?.isDigit == true {
      return QuantityFault(
        "a number begins with a digit", label: "no digit before the point",
        help: "write `\(cursor.head)0\(cursor.rest)`", range: cursor.offset..<cursor.offset + 1)
    }
    return QuantityFault(
      "`\(cursor.text)` is not a quantity", label: "no number here", help: QuantityFault.example)
  }
}

extension QuantityFault {
  /// `$5%` and `$5 per cent`.
  static func secondUnit(_ text: String, range: Range<Int>) -> QuantityFault {
    QuantityFault(
      "two units in one quantity: `\(text)`", label: "a second unit",
      help: "leave one of them out", range: range)
  }

  /// Something stands here that belongs in no quantity.
  static func unexpected(at cursor: TextCursor) -> QuantityFault {
    let range = cursor.offset..<cursor.offset + cursor.rest.utf8.count
    if cursor.peek?.isDigit == true {
      let digits = cursor.text.filter { $0 != " " }
      let isGrouped = Rational(decimal: digits) != nil
      return QuantityFault(
        "more than one number: `\(cursor.text)`", label: "a second number",
        help: isGrouped ? "write `\(digits)`" : "write one number and its unit", range: range)
    }
    return QuantityFault(
      "`\(cursor.rest)` does not belong in a quantity", label: "not part of a quantity",
      help: cursor.head.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
        ? example
        : "write `\(String(cursor.head).trimmed.withoutDanglingWord)`, or name the unit in letters",
      range: range)
  }
}

extension String {
  /// Without the spaces around it.
  var trimmed: String {
    String(TextCursor(self).rest)
  }
}

extension String {
  /// `5% of` without the word that waits for another.
  fileprivate var withoutDanglingWord: String {
    for word in [" of", " per"] where hasSuffix(word) { return String(dropLast(word.count)) }
    return self
  }
}
