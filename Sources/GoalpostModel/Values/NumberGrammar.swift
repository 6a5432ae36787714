/// Digits, grouped in threes or not at all, and an optional fraction, as the project writes them.
enum NumberGrammar {
  /// Takes a number without sign; nil where no digit is next. The cursor notes what its form tells.
  static func scan(_ cursor: inout TextCursor) throws(QuantityFault) -> Rational? {
    guard cursor.peek?.isDigit == true else { return nil }
    let start = cursor.position
    var digits = DigitCount()
    digits.takeRun(&cursor)
    let whole = digits.count
    if cursor.peek == UInt8(ascii: "."), cursor.peekNext?.isDigit == true,
      cursor.numbers.inForce.decimal == .point
    {
      cursor.advance()
      digits.takeRun(&cursor)
    }
    var number = digits.overflows ? nil : Rational(digits.sum)
    if number == nil || Numeral.continues(at: cursor) || digits.count - whole == 3 {
      cursor.position = start
      let numeral = Numeral(&cursor)
      guard numeral.digitCount <= ModelLimits.quantityLength else { throw .tooLong }
      number = numeral.value(in: cursor.numbers.inForce)
      guard number != nil else { throw fault(of: numeral, from: start, cursor) }
      cursor.note(numeral.forms, from: start)
    } else if digits.count > whole {
      number = number?.divided(by: .powerOfTen(digits.count - whole))
      cursor.note(.showsStyle, from: start)
    }
    try refuseDanglingSign(cursor, from: start)
    return number
  }

  /// `5.` at the end, or before a space.
  private static func refuseDanglingSign(
    _ cursor: TextCursor, from start: String.Index
  ) throws(QuantityFault) {
    guard cursor.peek == UInt8(ascii: "."), cursor.peekNext?.isDigit != true else { return }
    let range = cursor.offset(of: start)..<cursor.offset + 1
    var after = cursor
    after.advance()
    throw QuantityFault(
      "a number ends at its point: `\(cursor.text[start..<after.position])`",
      label: "no digit after it",
      help: .write(cursor.head + after.rest, insteadOf: cursor)
        ?? .explain("leave the point out, or write the fraction after it"),
      range: range)
  }

  private static func fault(
    of numeral: Numeral, from start: String.Index, _ cursor: TextCursor
  ) -> QuantityFault {
    let written = cursor.text[start..<cursor.position]
    let readings = numeral.readings
    let offers = readings.map {
      String(cursor.text[..<start]) + cursor.numbers.typed($0) + String(cursor.rest)
    }
    let range = cursor.offset(of: start)..<cursor.offset
    guard !readings.isEmpty else {
      return QuantityFault(
        "`\(written)` is not one number", label: "not in groups of three",
        help: .explain("write the digits without signs between them, as in `1234567`"),
        range: range)
    }
    let style = cursor.numbers.inForce.rawValue
    let help =
      QuantityHelp.writeOne(of: offers, insteadOf: cursor)
      ?? .explain("write the number as in `\(style)`")
    return QuantityFault(
      readings.count == 1
        ? "numbers are written as in `\(style)` here, not like `\(written)`"
        : "`\(written)` is " + readings.map { cursor.numbers.typed($0) }.joined(separator: " or "),
      label: "written in another way",
      help: help.adding(hint(for: numeral, cursor.numbers)), range: range)
  }

  /// Where a project can say that it writes numbers like this.
  private static func hint(for numeral: Numeral, _ numbers: NumberStyle?) -> String {
    guard numbers == nil,
      let style = NumberStyle.allCases.first(where: {
        $0.decimal != NumberStyle.assumed.decimal && numeral.value(in: $0) != nil
      }) ?? NumberStyle.allCases.first(where: { numeral.value(in: $0) != nil })
    else { return "" }
    return "; or set `numbers: \(style.rawValue)` in `.goalpost.yaml`"
  }
}

/// The digits of one number while they are read.
private struct DigitCount {
  private(set) var count = 0
  private(set) var sum = 0
  private(set) var overflows = false

  mutating func takeRun(_ cursor: inout TextCursor) {
    while let byte = cursor.peek, byte.isDigit {
      let (product, overflowsProduct) = sum.multipliedReportingOverflow(by: 10)
      let (next, overflowsNext) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      sum = next
      count += 1
      overflows = overflows || overflowsProduct || overflowsNext
      cursor.advance()
    }
  }
}

extension Rational {
  /// A decimal as people write it in a style: an optional sign, digits that may be grouped in
  /// threes, an optional fraction. Nil for anything else, exponents too.
  package init?(decimal: some StringProtocol, in numbers: NumberStyle? = nil) {
    var cursor = TextCursor(String(decimal), numbers)
    let isNegative = SignGrammar.scan(&cursor) == .minus
    guard let number = try? NumberGrammar.scan(&cursor), cursor.isAtEnd else { return nil }
    self = isNegative ? -number : number
  }
}
