/// How likely its owner thinks it that a key result will be reached.
package enum Confidence {
  /// Reads 0 to 1, or a percentage up to 100%.
  package static func parse(_ text: String) -> Result<Rational, QuantityFault> {
    let quantity: Quantity
    switch Quantity.parse(text) {
    case .failure(let fault) where fault.isPlaceholder: return .failure(fault)
    case .failure: return .failure(notConfidence(text.trimmed))
    case .success(let parsed): quantity = parsed
    }
    guard quantity.unit.isNone || quantity.unit.isShare else {
      return .failure(notConfidence(text.trimmed))
    }
    guard !quantity.amount.isNegative, quantity.amount <= 1 else {
      return .failure(beyond(quantity))
    }
    return .success(quantity.amount)
  }

  private static func notConfidence(_ written: String) -> QuantityFault {
    QuantityFault(
      "`\(written)` is not a confidence", label: "0 to 1, or a percentage",
      help: "write `0.7` or `70%`")
  }

  private static func beyond(_ quantity: Quantity) -> QuantityFault {
    let written = quantity.text.trimmed
    var help = "write a number from 0 to 1, or a percentage, like `0.7` or `70%`"
    if quantity.unit.isNone, !quantity.amount.isNegative, quantity.amount <= 100 {
      let tenth = (quantity.amount * Rational(1, over: 10)).decimal(upTo: 6)
      help = quantity.amount <= 10 ? "write `\(tenth)` or `\(written)%`" : "write `\(written)%`"
    }
    return QuantityFault(
      "a confidence is from 0 to 1, not `\(written)`",
      label: quantity.amount.isNegative ? "below 0" : "above 1", help: help)
  }
}
