/// How much an objective or a key result counts in the mean above it.
package enum Weight {
  /// Reads a decimal, 0 or more.
  package static func parse(_ text: String) -> Result<Rational, QuantityFault> {
    let written = text.trimmed
    if let weight = text.utf8.count <= ModelLimits.quantityLength ? Rational(decimal: text) : nil {
      guard weight.isNegative else { return .success(weight) }
      return .failure(
        QuantityFault(
          "a weight is 0 or more, not `\(written)`", label: "below 0",
          help: "write `0` for what must not count"))
    }
    if Placeholder.isPlaceholder(written) { return .failure(Placeholder.fault(of: written)) }
    let amount = Quantity.plain(written)?.amount
    return .failure(
      QuantityFault(
        "`\(written)` is not a weight", label: "a number, 0 or more",
        help: amount.map { "write `\($0.magnitude.decimal(upTo: 6))`" }
          ?? "write a number, like `1`, `2` or `0.5`"))
  }
}
