/// `3-5 days`, `3 to 5`, `$3–5M`: two bounds, which have a field each. `8 → 4` and `from 8 to 4` say
/// where it starts and where it should arrive.
enum SpanAdvice {
  static let fault: QuantityAdvice.Form = { text, context in
    let prefix = QuantityAdvice.prefix(of: text, among: ["between", "from"])
    let written = String(text.dropFirst(prefix?.count ?? 0)).trimmed
    // A sign before the first number is no dash.
    guard let firstDigit = written.firstIndex(where: \.isNumber) else { return nil }
    for separator in arrows + separators {
      guard let dash = range(of: separator, in: written[firstDigit...]) else { continue }
      let low = String(written[..<dash.lowerBound]).trimmed
      let high = String(written[dash.upperBound...]).trimmed
      guard low.contains(where: \.isNumber), high.contains(where: \.isNumber) else { continue }
      // The dash of `1e-3` is a sign too.
      if separator == "-", low.last?.lowercased() == "e" { continue }
      let isWay = arrows.contains(separator) || prefix?.lowercased() == "from"
      return fault(of: text, low, high, isWay: isWay, context)
    }
    return nil
  }

  private static let arrows = ["→", "⟶", "➔", "⇒", "->", "=>", "–>", ">"]
  private static let separators = [
    "...", "..", "…", "–", "—", "\u{2212}", " to ", " and ", " bis ", "-",
  ]

  private static func fault(
    of text: String, _ low: String, _ high: String, isWay: Bool, _ context: QuantityContext
  ) -> QuantityFault {
    let (first, last) = withSharedUnit(low, high, context)
    let isFalling =
      if let first, let last, let start = Quantity.plain(first, context.numbers),
        let end = Quantity.plain(last, context.numbers)?.amount(in: start.unit)
      { end < start.amount } else { false }
    if isWay || isFalling {
      return QuantityFault(
        "a quantity is one number, and this is a start and an end: `\(text)`",
        label: "two numbers",
        help: offer(first, last, ("baseline", "target"), text, context)
          ?? .explain("write the start as `baseline` and the end as `target`"))
    }
    return QuantityFault(
      "a quantity is one number, not a span: `\(text)`", label: "two bounds",
      help: offer(first, last, ("at_least", "at_most"), text, context)
        ?? .explain("write both bounds, as `at_least` and `at_most`"))
  }

  private static func offer(
    _ first: String?, _ last: String?, _ fields: (String, String), _ text: String,
    _ context: QuantityContext
  ) -> QuantityHelp? {
    guard context.role != .value else { return .explain("write the one value that is meant") }
    if context.role == .baseline || context.isBesideBaseline && fields.0 == "at_least" {
      return .explain("write the one number that is meant")
    }
    guard let first, let last else { return nil }
    return .both(
      [(first, fields.0), (last, fields.1)], insteadOf: text, context.numbers
    ) { "use \($0.joined(separator: " and "))" }
  }

  /// A unit said once counts for both.
  private static func withSharedUnit(
    _ low: String, _ high: String, _ context: QuantityContext
  ) -> (String?, String?) {
    let currency = low.prefix { !$0.isNumber }.filter { !"+-\u{2212}".contains($0) }
    let unit = high.drop { !$0.isNumber }.drop { $0.isNumber || ",._'’".contains($0) }
    let lower = low.last?.isNumber == true ? low + unit : low
    let upper = high.first?.isNumber == true ? currency + high : high
    return (QuantityAdvice.typed(lower, context), QuantityAdvice.typed(upper, context))
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
