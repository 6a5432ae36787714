/// `[sign] [currency] number [magnitude] [unit] [per [number] WORDS]…`.
enum QuantityGrammar {
  /// What was read of a text.
  struct Scanned {
    let amount: Rational
    let unit: UnitOfMeasure
    let sign: SignGrammar.Sign?
    let forms: NumberForms
    /// Where numbers stand that could be meant otherwise, in bytes.
    let ambiguousNumbers: [Range<Int>]
    let isInBasisPoints: Bool
    /// 1,000,000 of `$1.2M`; 1 without one.
    let magnitude: Rational
  }

  static func scan(
    _ text: String, _ numbers: NumberStyle?, isTrial: Bool = false
  ) throws(QuantityFault) -> Scanned {
    if let fault = QuantityFault.tooLong(text) { throw fault }
    var cursor = TextCursor(text, numbers, isTrial: isTrial)
    let sign = SignGrammar.scan(&cursor)
    let currency = try scanCurrency(&cursor)
    guard let number = try NumberGrammar.scan(&cursor) else { throw noNumber(at: cursor) }
    let magnitude = MagnitudeGrammar.scan(&cursor)
    let units = UnitGrammar(currency: currency, numberEnd: cursor.position)
    let unit = try units.scan(&cursor)
    let denominators = try unit.denominators + RateGrammar.scan(&cursor, after: unit.kind)
    guard cursor.isAtEnd else { throw .unexpected(at: cursor) }
    if unit.kind == .times, !denominators.isEmpty {
      try refuseTimesPer(denominators, cursor, units.numberEnd)
    }
    var amount = magnitude == 1 ? number : number * magnitude
    if case .scale(let end) = unit.kind, amount > end { throw aboveScale(cursor) }
    if let factor = unit.factor { amount = amount * factor }
    return Scanned(
      amount: sign == .minus ? -amount : amount, unit: UnitOfMeasure(unit.kind, per: denominators),
      sign: sign, forms: cursor.forms, ambiguousNumbers: cursor.ambiguousNumbers,
      isInBasisPoints: unit.isBasisPoints, magnitude: magnitude)
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
        "the sign stands before the currency", label: "after the currency",
        help: .write("\(sign == .minus ? "-" : "+")\(before)\(cursor.rest)", insteadOf: cursor)
          ?? .explain("write the sign first, then the currency and the number"),
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
    _ denominators: [UnitOfMeasure.Denominator], _ cursor: TextCursor, _ numberEnd: String.Index
  ) throws(QuantityFault) {
    let style = cursor.numbers.inForce
    let rate = denominators.map { " per \($0.text(in: style))" }.joined()
    throw QuantityFault(
      "`x` is a multiple of something, and cannot be per anything", label: "a multiple and a rate",
      help: .write("\(cursor.text[..<numberEnd])\(rate)", insteadOf: cursor)
        ?? .explain("leave the `x` out"))
  }

  /// `24/7`.
  private static func aboveScale(_ cursor: TextCursor) -> QuantityFault {
    QuantityFault(
      "`\(cursor.text.trimmed)` lies above the end of its scale", label: "more than the scale has",
      help: .explain("write the value first, then the end of the scale, like `4 of 5`"))
  }

  private static func noNumber(at cursor: TextCursor) -> QuantityFault {
    guard !cursor.text.isEmpty else {
      return QuantityFault(
        "nothing is written here", label: "no quantity", help: .example(cursor.numbers))
    }
    if cursor.peek == UInt8(ascii: "."), cursor.peekNext?.isDigit == true {
      let fraction = cursor.numbers.inForce.printing(decimal: "0\(cursor.rest)")
      return QuantityFault(
        "a number begins with a digit", label: "no digit before the point",
        help: .write("\(cursor.head)\(fraction)", insteadOf: cursor)
          ?? .explain("write a zero before the fraction"),
        range: cursor.offset..<cursor.offset + 1)
    }
    if let scalar = cursor.rest.unicodeScalars.first, scalar.isMinus {
      let rest = cursor.rest.unicodeScalars.dropFirst()
      return QuantityFault(
        "a dash is no minus: `\(cursor.text.trimmed)`", label: "a dash",
        help: .write("-\(cursor.head)\(String(rest).trimmed)", insteadOf: cursor)
          ?? .example(cursor.numbers),
        range: cursor.offset..<cursor.offset + UTF8.width(scalar))
    }
    return QuantityFault(
      "`\(cursor.text)` is not a quantity", label: "no number here",
      help: .example(cursor.numbers))
  }
}

extension QuantityFault {
  /// `$5%` and `$5 per cent`.
  static func secondUnit(_ text: String, range: Range<Int>) -> QuantityFault {
    QuantityFault(
      "two units in one quantity: `\(text)`", label: "a second unit",
      help: .explain("leave one of them out"), range: range)
  }

  /// Something stands here that belongs in no quantity. What is not understood may change the
  /// number, so nothing is offered without it.
  static func unexpected(at cursor: TextCursor) -> QuantityFault {
    let range = cursor.offset..<cursor.offset + cursor.rest.utf8.count
    if cursor.peek?.isDigit == true {
      return QuantityFault(
        "more than one number: `\(cursor.text)`", label: "a second number",
        help: .explain("write one number and its unit"), range: range)
    }
    return QuantityFault(
      "`\(cursor.rest)` does not belong in a quantity", label: "not part of a quantity",
      help: .explain(
        "write a number and its unit in words; what else there is to say belongs into the `title` "
          + "or a note"),
      range: range)
  }
}

extension String {
  /// Without the spaces around it.
  var trimmed: String {
    String(TextCursor(self).rest)
  }
}
