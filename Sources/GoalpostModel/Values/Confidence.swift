/// How likely its owner thinks it that a key result will be reached.
package enum Confidence {
  /// Reads 0 to 1, or a percentage up to 100%.
  package static func parse(
    _ text: String, _ numbers: NumberStyle? = nil
  ) -> Result<Rational, QuantityFault> {
    let quantity: Quantity
    switch Quantity.parse(text, in: QuantityContext(numbers: numbers)) {
    case .failure(let fault) where fault.isPlaceholder: return .failure(fault)
    case .failure(let fault):
      return .failure(notConfidence(text, numbers, offers: fault.help.offers))
    case .success(let parsed): quantity = parsed
    }
    guard quantity.unit.isNone || quantity.unit.isShare else {
      return .failure(notConfidence(text, numbers))
    }
    guard !quantity.amount.isNegative, quantity.amount <= 1 else {
      return .failure(beyond(quantity))
    }
    return .success(quantity.amount)
  }

  /// - Parameter offers: what could be typed instead as a quantity.
  private static func notConfidence(
    _ text: String, _ numbers: NumberStyle?, offers: [QuantityHelp.Offer] = []
  ) -> QuantityFault {
    let offer = offers.count == 1 ? offers.first?.text : nil
    return QuantityFault(
      "`\(text.trimmed)` is not a confidence", label: "0 to 1, or a percentage",
      help: offer.flatMap { offer in
        guard let read = Quantity.plain(offer, numbers), read.unit.isNone || read.unit.isShare,
          0...1 ~= read.amount
        else { return nil }
        return .offer([(offer, nil)], insteadOf: text, numbers) { "write \($0[0])" }
      } ?? example(numbers))
  }

  private static func beyond(_ quantity: Quantity) -> QuantityFault {
    let written = quantity.text.trimmed
    var help: QuantityHelp?
    if quantity.unit.isNone, !quantity.amount.isNegative, quantity.amount <= 100 {
      help = .offer([("\(written)%", nil)], insteadOf: written, quantity.numbers) {
        "write \($0[0]) for so many in a hundred"
      }
    }
    return QuantityFault(
      "a confidence is from 0 to 1, not `\(written)`",
      label: quantity.amount.isNegative ? "below 0" : "above 1",
      help: help ?? example(quantity.numbers))
  }

  private static func example(_ numbers: NumberStyle?) -> QuantityHelp {
    let decimal = numbers.inForce.printing(decimal: "0.7")
    return .explain("write a number from 0 to 1, or a percentage, like `\(decimal)` or `70%`")
  }
}
