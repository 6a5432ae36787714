/// An amount of something, as people write it: `30%`, `$1.2M`, `24 quotes`, `4 per day`.
package struct Quantity: Hashable, Sendable {
  /// As written.
  package let text: String
  /// In its own unit, the magnitude applied: 1,200,000 of `$1.2M`, 3/10 of `30%`.
  package let amount: Rational
  package let unit: UnitOfMeasure

  package init(text: String, amount: Rational, unit: UnitOfMeasure) {
    self.text = text
    self.amount = amount
    self.unit = unit
  }

  /// Reads `[sign] [currency] number [magnitude] [unit] [per [number] WORDS]…`.
  package static func parse(_ text: String) -> Result<Quantity, QuantityFault> {
    if let fault = QuantityFault.tooLong(text) { return .failure(fault) }
    do throws(QuantityFault) {
      let (amount, unit) = try QuantityGrammar.scan(text)
      return .success(Quantity(text: text, amount: amount, unit: unit))
    } catch {
      return .failure(QuantityAdvice.fault(of: text) ?? error)
    }
  }

  /// The quantity where the text is one; no time is spent on what else it could mean.
  static func plain(_ text: String) -> Quantity? {
    guard let (amount, unit) = try? QuantityGrammar.scan(text) else { return nil }
    return Quantity(text: text, amount: amount, unit: unit)
  }

  /// Whether it is a 0 without unit, which matches everything.
  package var isBareZero: Bool { amount.isZero && unit.isNone }

  /// The amount counted in another unit; nil where the units do not go together. A number alone
  /// matches counted units, a 0 alone everything.
  package func amount(in other: UnitOfMeasure) -> Rational? {
    if isBareZero { return 0 }
    return unit.factor(to: other).map { amount * $0 }
  }
}
