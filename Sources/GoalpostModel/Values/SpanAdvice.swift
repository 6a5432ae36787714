/// `3-5 days`, `3 to 5`, `$3–5M`: both ends have a field of their own.
enum SpanAdvice {
  static let fault: @Sendable (String) -> QuantityFault? = { text in
    let written = String(
      text.dropFirst(QuantityAdvice.prefix(of: text, among: ["between", "from"])?.count ?? 0)
    ).trimmed
    // A sign before the first number is no dash.
    guard let firstDigit = written.firstIndex(where: \.isNumber) else { return nil }
    for separator in separators {
      guard let dash = range(of: separator, in: written[firstDigit...]) else { continue }
      let low = String(written[..<dash.lowerBound]).trimmed
      let high = String(written[dash.upperBound...]).trimmed
      guard low.contains(where: \.isNumber), high.contains(where: \.isNumber) else { continue }
      // The dash of `1e-3` is a sign too.
      if separator == "-", low.last?.lowercased() == "e" { continue }
      return QuantityFault(
        "a quantity is one number, not a span: `\(text)`", label: "two bounds",
        help: help(low, high))
    }
    return nil
  }

  private static let separators = ["..", "–", "—", " to ", " and ", "-"]

  /// A unit said once counts for both.
  private static func help(_ low: String, _ high: String) -> String {
    let currency = low.prefix { !$0.isNumber }.filter { !"+-\u{2212}".contains($0) }
    let unit = high.drop { !$0.isNumber }.drop { $0.isNumber || ",._".contains($0) }
    let lower = low.last?.isNumber == true ? low + unit : low
    let upper = high.first?.isNumber == true ? currency + high : high
    guard Quantity.plain(lower) != nil, Quantity.plain(upper) != nil else {
      return "use both bounds, like `at_least: 3` and `at_most: 5`"
    }
    return "use `at_least: \(lower)` and `at_most: \(upper)`"
  }

  private static func range(
    of separator: String, in text: Substring
  ) -> Range<Substring.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(separator) {
        return index..<text.index(index, offsetBy: separator.count)
      }
      index = text.index(after: index)
    }
    return nil
  }
}
