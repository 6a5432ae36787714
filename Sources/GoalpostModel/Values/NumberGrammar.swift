/// Digits, grouped in threes by `,` or `_` or not at all, and an optional fraction behind a `.`.
enum NumberGrammar {
  /// Takes a number without sign; nil where no digit is next.
  static func scan(_ cursor: inout TextCursor) throws(QuantityFault) -> Rational? {
    guard let first = cursor.peek, first.isDigit else { return nil }
    var digits = DigitCount(start: cursor.position)
    digits.takeRun(&cursor)
    try scanGroups(&cursor, &digits, startsWithZero: first == UInt8(ascii: "0"))
    if cursor.peek == UInt8(ascii: ".") {
      guard cursor.peekNext?.isDigit == true else {
        throw fault("a number ends at its point", "no digit behind it", digits.start, cursor) {
          "write `\($0)`"
        }
      }
      cursor.advance()
      let before = digits.count
      digits.takeRun(&cursor)
      digits.fraction = digits.count - before
      try refuseForeignPoint(cursor, digits)
    }
    // Making a number of millions of digits takes the square of their count.
    guard digits.count <= ModelLimits.quantityLength else { throw .tooLong }
    return digits.value(in: cursor)
  }

  private static func scanGroups(
    _ cursor: inout TextCursor, _ digits: inout DigitCount, startsWithZero: Bool
  ) throws(QuantityFault) {
    guard let separator = groupSeparator(at: cursor) else { return }
    let head = cursor.text[digits.start..<cursor.position]
    var isInThrees = digits.count <= 3 && !startsWithZero
    var groups = [Int]()
    while let next = groupSeparator(at: cursor) {
      cursor.advance()
      let before = digits.count
      digits.takeRun(&cursor)
      groups.append(digits.count - before)
      isInThrees = isInThrees && next == separator && digits.count - before == 3
    }
    guard !isInThrees else { return }
    let isDecimalComma = groups.count == 1 && separator == UInt8(ascii: ",")
    let tail = cursor.text[..<cursor.position].suffix(groups.last ?? 0)
    throw fault("digits are grouped in threes", "not in threes", digits.start, cursor) {
      isDecimalComma && cursor.peek != UInt8(ascii: ".")
        ? "write `\(head).\(tail)` for a decimal, or leave the comma out"
        : "write `\($0.filter { $0 != "," && $0 != "_" })`"
    }
  }

  /// A `,` or `_` with a digit behind it.
  private static func groupSeparator(at cursor: TextCursor) -> UInt8? {
    guard let byte = cursor.peek, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "_"),
      cursor.peekNext?.isDigit == true
    else { return nil }
    return byte
  }

  /// `1.234,56` and `1.234.567`, as much of the world writes them.
  private static func refuseForeignPoint(
    _ cursor: TextCursor, _ digits: DigitCount
  ) throws(QuantityFault) {
    guard let byte = cursor.peek, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."),
      cursor.peekNext?.isDigit == true
    else { return }
    var whole = cursor
    while let next = whole.peek, next.isDigit || next == byte || next == UInt8(ascii: ".") {
      whole.advance()
    }
    throw fault("a `.` begins the fraction", "a second separator", digits.start, whole) {
      let plain = $0.filter { $0 != "." }
      return "write `\(String(plain.map { $0 == "," ? "." : $0 }))`"
    }
  }

  private static func fault(
    _ message: String, _ label: String, _ start: String.Index, _ cursor: TextCursor,
    help: (Substring) -> String
  ) -> QuantityFault {
    let number = cursor.text[start..<cursor.position]
    return QuantityFault(
      "\(message): `\(number)`", label: label, help: help(number),
      range: cursor.offset(of: start)..<cursor.offset)
  }
}

/// The digits of one number while they are read.
private struct DigitCount {
  let start: String.Index
  var count = 0
  /// How many of the digits stand behind the point.
  var fraction = 0
  private var sum = 0
  private var overflows = false

  init(start: String.Index) {
    self.start = start
  }

  mutating func takeRun(_ cursor: inout TextCursor) {
    while let byte = cursor.peek, byte.isDigit {
      let (product, overflowsProduct) = sum.multipliedReportingOverflow(by: 10)
      let (next, overflowsNext) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      sum = next
      overflows = overflows || overflowsProduct || overflowsNext
      count += 1
      cursor.advance()
    }
  }

  func value(in cursor: TextCursor) -> Rational? {
    if !overflows && fraction == 0 { return Rational(sum) }
    if !overflows { return Rational(sum).divided(by: .powerOfTen(fraction)) }
    let digits = cursor.text[start..<cursor.position].filter(\.isWholeNumber)
    return Rational(digits: digits, fractionDigits: fraction)
  }
}

extension Rational {
  /// A decimal as a person writes it: an optional sign, digits that may be grouped in threes by `,`
  /// or `_`, an optional fraction. Nil for anything else, exponents too.
  package init?(decimal: some StringProtocol) {
    var cursor = TextCursor(String(decimal))
    let isNegative = SignGrammar.scan(&cursor) == .minus
    guard let number = try? NumberGrammar.scan(&cursor), cursor.isAtEnd else { return nil }
    self = isNegative ? -number : number
  }
}
