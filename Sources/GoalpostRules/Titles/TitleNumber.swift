import GoalpostModel

/// A number written in digits, as one word of a title, with what is joined to it.
struct TitleNumber {
  enum Kind {
    /// `30`, `1,000`, `3-5`.
    case bare
    /// `10k`, `2M`: amounts, or names like `4K` and `3M`.
    case magnitude
    /// `30%`, `$5`, `2x`, `250ms`, `4/day`: amounts wherever they stand.
    case amount
  }

  let kind: Kind
  /// The digits without grouping, with a point before the fraction: `1000`, `4.5`.
  let digits: String

  /// Nil for everything else, names with digits too: `B2B`, `24/7`, `1st`, `5-year`, `2026-10-12`.
  ///
  /// - Parameter numbers: how the project writes numbers; nil where it does not say.
  init?(_ word: String, _ numbers: NumberStyle?) {
    guard Self.mayBegin(word) else { return nil }
    var rest = word[...]
    if let sign = rest.first, "+-−~<>≥≤±".contains(sign) { rest.removeFirst() }
    let hasCurrency = rest.first.map { "$€£¥".contains($0) } ?? false
    if hasCurrency { rest.removeFirst() }
    guard let digits = Self.takeDigits(&rest, numbers) else { return nil }
    if let dash = rest.first, "-–".contains(dash) {
      var upper = rest.dropFirst()
      if let symbol = upper.first, "$€£¥".contains(symbol) { upper.removeFirst() }
      guard Self.takeDigits(&upper, numbers) != nil else { return nil }
      rest = upper
    }
    if rest.hasSuffix("+") { rest.removeLast() }
    self.digits = digits
    if hasCurrency {
      guard rest.isEmpty || Self.magnitudes.contains(String(rest)) || rest.hasPrefix("/") else {
        return nil
      }
      kind = .amount
    } else if rest.isEmpty {
      kind = .bare
    } else if Self.magnitudes.contains(String(rest)) {
      kind = .magnitude
    } else if Self.units.contains(rest.lowercased()) || Self.isRate(rest, of: digits) {
      kind = .amount
    } else {
      return nil
    }
  }

  /// `2026` and its neighbours, written without grouping.
  var isYear: Bool { kind == .bare && digits.utf8.count == 4 && ("1990"..."2099") ~= digits }

  /// `3.0`: more often a version than an amount.
  var isVersion: Bool { kind == .bare && digits.hasSuffix(".0") }

  /// Screens, not thousands.
  var isResolution: Bool { kind == .magnitude && (digits == "4" || digits == "8") }

  /// May be the day of a month.
  var isDayOfMonth: Bool { kind == .bare && (Int(digits).map { 1...31 ~= $0 } ?? false) }

  /// Most words are none, and end here: no digit near the beginning.
  private static func mayBegin(_ word: String) -> Bool {
    word.utf8.prefix(5).contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static let magnitudes: Set<String> = ["k", "K", "m", "M", "mn", "B", "bn"]
  private static let units: Set<String> = [
    "%", "pp", "x", "ms", "min", "mins", "h", "hr", "hrs", "sec", "gb", "mb", "tb", "kg", "km",
    "kwh", "mwh", "°c", "%+",
  ]

  /// `4/day`, `4.5/5`, but not `24/7`.
  private static func isRate(_ suffix: Substring, of digits: String) -> Bool {
    guard suffix.first == "/", let next = suffix.dropFirst().first else { return false }
    return next.isLetter || (next.isNumber && digits.contains("."))
  }

  /// The digits as the project writes them, else as they can only be meant; `3.1.2` is a version.
  private static func takeDigits(_ rest: inout Substring, _ numbers: NumberStyle?) -> String? {
    var end = rest.startIndex
    while end < rest.endIndex {
      let next = rest.index(after: end)
      let isDigit = (rest[end] as Character?).isDigit
      let joins =
        end > rest.startIndex && ",._'’ ".contains(rest[end])
        && (next < rest.endIndex ? rest[next] : nil).isDigit
      guard isDigit || joins else { break }
      end = next
    }
    let written = rest[..<end]
    guard 1...ModelLimits.quantityLength ~= written.utf8.count, let numeral = Numeral(written),
      let digits = numeral.plainText(in: numbers)
    else { return nil }
    rest = rest[end...]
    return digits
  }
}

extension Character? {
  fileprivate var isDigit: Bool { map { $0.isASCII && $0.isNumber } ?? false }
}
