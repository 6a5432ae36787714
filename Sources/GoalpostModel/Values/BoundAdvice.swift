/// `>= 95%`, `95%+`, `at least 95%`, `<5`: a bound has a field of its own.
enum BoundAdvice {
  static let fault: @Sendable (String) -> QuantityFault? = { text in
    for (field, beginnings, endings) in bounds {
      if let beginning = QuantityAdvice.prefix(of: text, among: beginnings) {
        let rest = String(text.dropFirst(beginning.count)).trimmed
        return fault(of: text, field, rest, 0..<beginning.utf8.count)
      }
      for ending in endings where text.lowercased().hasSuffix(ending) {
        let rest = String(text.dropLast(ending.count)).trimmed
        guard Quantity.plain(rest) != nil else { continue }
        let count = text.utf8.count
        return fault(of: text, field, rest, count - ending.utf8.count..<count)
      }
    }
    return nil
  }

  private static func fault(
    of text: String, _ field: String, _ rest: String, _ range: Range<Int>
  ) -> QuantityFault {
    QuantityFault(
      "a bound is said by its field: `\(text)`", label: "a bound",
      help: Quantity.plain(rest) == nil
        ? "use `\(field)` with a number and its unit, like `\(field): 95%`"
        : "use `\(field): \(rest)`",
      range: range)
  }

  /// What begins with another one stands before it.
  private static let bounds: [(field: String, beginnings: [String], endings: [String])] = [
    (
      "at_least",
      [
        ">=", "=>", "≥", ">", "at least", "no less than", "not less than", "no fewer than",
        "more than", "greater than", "minimum of", "minimum", "min.", "min", "over", "above",
        "from",
      ],
      ["+", " or more", " or above", " or higher", " or better", " or over", " minimum"]
    ),
    (
      "at_most",
      [
        "<=", "=<", "≤", "<", "at most", "no more than", "not more than", "less than",
        "fewer than", "up to", "maximum of", "maximum", "max.", "max", "under", "below", "within",
      ],
      [" or less", " or fewer", " or below", " or lower", " or under", " maximum", " max"]
    ),
  ]
}
