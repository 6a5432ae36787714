/// An amount of something, as people write it: `30%`, `$1.2M`, `24 quotes`, `4 per day`.
package struct Quantity: Hashable, Sendable {
  /// As written.
  package let text: String
  /// In its own unit, the magnitude applied: 1,200,000 of `$1.2M`, 3/10 of `30%`.
  package let amount: Rational
  package let unit: UnitOfMeasure
  /// What its numbers tell about how they are written.
  package let forms: NumberForms
  /// How it was read, and is read again.
  let numbers: NumberStyle?
  /// A share in basis points, which as a change are a step and no part of the baseline.
  let isInBasisPoints: Bool

  package init(
    text: String, amount: Rational, unit: UnitOfMeasure, forms: NumberForms = [],
    numbers: NumberStyle? = nil, isInBasisPoints: Bool = false
  ) {
    self.text = text
    self.amount = amount
    self.unit = unit
    self.forms = forms
    self.numbers = numbers
    self.isInBasisPoints = isInBasisPoints
  }

  fileprivate init(_ text: String, _ scanned: QuantityGrammar.Scanned, _ numbers: NumberStyle?) {
    self.init(
      text: text, amount: scanned.amount, unit: scanned.unit, forms: scanned.forms,
      numbers: numbers, isInBasisPoints: scanned.isInBasisPoints)
  }

  /// Reads `[sign] [currency] number [magnitude] [unit] [per [number] WORDS]…`. A plus says a change,
  /// so only the role of one takes it.
  package static func parse(
    _ text: String, in context: QuantityContext = QuantityContext()
  ) -> Result<Quantity, QuantityFault> {
    if let fault = QuantityFault.tooLong(text) { return .failure(fault) }
    do throws(QuantityFault) {
      let scanned = try QuantityGrammar.scan(text, context.numbers)
      if scanned.sign == .plus, context.role != .change {
        return .failure(PlusAdvice.fault(of: text, scanned, in: context))
      }
      return .success(Quantity(text, scanned, context.numbers))
    } catch {
      return .failure(QuantityAdvice.fault(of: text, in: context) ?? error)
    }
  }

  /// The quantity where the text is one, with a sign of plus too; no time is spent on what else it
  /// could mean.
  package static func plain(_ text: String, _ numbers: NumberStyle?) -> Quantity? {
    guard let scanned = try? QuantityGrammar.scan(text, numbers, isTrial: true) else { return nil }
    return Quantity(text, scanned, numbers)
  }

  /// As `plain`, but nil where nobody but the author knows what its numbers mean.
  static func unambiguous(_ text: String, _ numbers: NumberStyle?) -> Quantity? {
    plain(text, numbers).flatMap { $0.isAmbiguous ? nil : $0 }
  }

  /// The same text, as an amount of another unit.
  func counted(_ amount: Rational, in unit: UnitOfMeasure) -> Quantity {
    Quantity(
      text: text, amount: amount, unit: unit, forms: forms, numbers: numbers,
      isInBasisPoints: isInBasisPoints)
  }

  /// Whether it is a 0 without unit, which matches everything.
  package var isBareZero: Bool { amount.isZero && unit.isNone }

  /// One of its numbers could as well be a whole number in groups of three, and the project does
  /// not say how it writes numbers. A share is never counted in thousands.
  package var isAmbiguous: Bool {
    guard numbers == nil, forms.contains(.ambiguous) else { return false }
    switch unit.kind {
    case .share, .shareDifference, .times: return unit.isRate
    case .none, .currency, .scale, .duration, .dataSize, .counted: return true
    }
  }

  /// The amount counted in another unit; nil where the units do not go together. A number alone
  /// matches counted units, a 0 alone everything.
  package func amount(in other: UnitOfMeasure) -> Rational? {
    if isBareZero { return 0 }
    return unit.factor(to: other).map { amount * $0 }
  }
}
