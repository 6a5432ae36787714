/// How much an objective or a key result counts in the mean above it.
package enum Weight {
  /// Reads a decimal, 0 or more.
  package static func parse(
    _ text: String, _ numbers: NumberStyle? = nil
  ) -> Result<Rational, QuantityFault> {
    let written = text.trimmed
    if text.utf8.count <= ModelLimits.quantityLength,
      let weight = Rational(decimal: text, in: numbers)
    {
      guard weight.isNegative else { return .success(weight) }
      return .failure(
        QuantityFault(
          "a weight is 0 or more, not `\(written)`", label: "below 0",
          help: .explain("write zero for what must not count")))
    }
    if Placeholder.isPlaceholder(written) { return .failure(Placeholder.fault(of: written)) }
    let decimal = numbers.inForce.printing(decimal: "0.5")
    return .failure(
      QuantityFault(
        "`\(written)` is not a weight", label: "a number, 0 or more",
        help: number(in: written, numbers)
          ?? .explain("write a number, like `1`, `2` or `\(decimal)`")))
  }

  /// The number of `$5`, of `60%` or of one in another style.
  private static func number(in written: String, _ numbers: NumberStyle?) -> QuantityHelp? {
    guard let text = QuantityAdvice.typed(written, QuantityContext(numbers: numbers)),
      let amount = Quantity.plain(text, numbers)?.amount, !amount.isNegative
    else { return nil }
    return .computed([(numbers.typed(amount), amount)], numbers) { "write \($0[0])" }
  }
}
