/// How far a key result or a KPI is to move from its baseline: `+30%`, `+5pp`, `3x`, `+15 quotes`.
package struct Change: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A part of the baseline, with its sign: 3/10 of `+30%`.
    case relative(Rational)
    /// Percentage points, as a fraction of one: 1/20 of `+5pp`.
    case points(Rational)
    /// So many times the baseline: 3 of `3x`.
    case multiple(Rational)
    /// An amount of the item's own unit, with its sign.
    case absolute(Quantity)
  }

  /// As written.
  package let text: String
  package let kind: Kind
  /// How it was read.
  private let numbers: NumberStyle?

  package init(text: String, kind: Kind, numbers: NumberStyle? = nil) {
    self.text = text
    self.kind = kind
    self.numbers = numbers
  }

  /// Reads a quantity with a sign, or a multiple without one.
  package static func parse(
    _ text: String, in context: QuantityContext = QuantityContext(.change)
  ) -> Result<Change, QuantityFault> {
    var context = context
    context.role = .change
    switch Quantity.parse(text, in: context) {
    case .failure(let fault): return .failure(advice(for: text, context.numbers) ?? fault)
    case .success(let quantity):
      return from(quantity).map {
        Change(text: text, kind: $0, numbers: context.numbers)
      }
    }
  }

  private static func from(_ quantity: Quantity) -> Result<Kind, QuantityFault> {
    let text = quantity.text
    let written = text.trimmed
    var cursor = TextCursor(text, quantity.numbers)
    let isSigned = SignGrammar.scan(&cursor) != nil
    if quantity.unit == UnitOfMeasure(.times) {
      guard isSigned else { return .success(.multiple(quantity.amount)) }
      return .failure(
        QuantityFault(
          "`\(written)` is both a multiple and a step", label: "a sign before a multiple",
          help: .explain(
            "write `\(cursor.rest)` for that many times the baseline, or the step with its sign")))
    }
    guard isSigned || quantity.amount.isZero else {
      return .failure(
        QuantityFault(
          "`\(written)` does not say up or down", label: "no sign",
          help: .explain(
            "write `+\(written)` or `-\(written)`; a value to reach is a `target`")))
    }
    if quantity.isInBasisPoints {
      return .success(.points(quantity.amount))
    }
    if quantity.unit.isShare {
      return .success(.relative(quantity.amount))
    }
    if quantity.unit == UnitOfMeasure(.shareDifference) {
      return .success(.points(quantity.amount))
    }
    return .success(.absolute(quantity))
  }

  /// `double`, `halve`.
  private static func advice(for text: String, _ numbers: NumberStyle?) -> QuantityFault? {
    let multiple: String
    switch text.trimmed.lowercased() {
    case "double", "doubled", "twice": multiple = "2x"
    case "triple", "tripled", "treble": multiple = "3x"
    case "quadruple": multiple = "4x"
    case "halve", "halved", "half": multiple = numbers.inForce.printing(decimal: "0.5x")
    default: return nil
    }
    return QuantityFault(
      "a multiple is written in digits: `\(text)`", label: "a number in letters",
      help: .explain("write `\(multiple)`"))
  }
}

extension Change {
  /// The target that it makes of a baseline, both in the item's unit. A part of a negative baseline
  /// could be up or down, so that is refused.
  package func target(
    from baseline: Rational, in unit: UnitOfMeasure
  ) -> Result<Rational, QuantityFault> {
    switch kind {
    case .relative where baseline.isNegative, .multiple where baseline.isNegative:
      return .failure(twoReadings)
    case .relative(let part): return .success(baseline + baseline * part)
    case .multiple(let factor): return .success(baseline * factor)
    case .points(let points):
      guard unit.kind == .share || unit.kind == .shareDifference else {
        return .failure(pointsFault(points * 100, unit))
      }
      return .success(baseline + points)
    case .absolute(let step):
      if let amount = step.amount(in: unit) { return .success(baseline + amount) }
      return .failure(stepFault(step, unit))
    }
  }

  private var twoReadings: QuantityFault {
    QuantityFault(
      "`\(text.trimmed)` of a negative baseline could be up or down", label: "up or down?",
      help: .explain("write the value to reach as `target`"))
  }

  private func pointsFault(_ points: Rational, _ unit: UnitOfMeasure) -> QuantityFault {
    let sign = points.isNegative ? "" : "+"
    let help = QuantityHelp.offer(
      [
        ("\(sign)\(numbers.typed(points))%", nil),
        ("\(sign)\(UnitOfMeasure(unit.kind).typed(points, numbers))", nil),
      ], insteadOf: text, numbers
    ) { "write \($0[0]) for a part of the baseline, or \($0[1])" }
    return QuantityFault(
      "percentage points change a share, and this is in \(unit.name)", label: "only on a share",
      help: help ?? .explain("write the step with `%` for a part of the baseline"),
      reason: .unitMismatch)
  }

  private func stepFault(_ step: Quantity, _ unit: UnitOfMeasure) -> QuantityFault {
    let written = text.trimmed
    guard unit.kind == .share, step.unit.isNone else {
      return QuantityFault(
        "`\(written)` is in \(step.unit.name), and the baseline is in \(unit.name)",
        label: "in \(step.unit.name)",
        help: .explain("write the change in \(unit.name), or as a percentage of the baseline"),
        reason: .unitMismatch)
    }
    let help =
      step.amount.magnitude < 1
      ? nil
      : QuantityHelp.offer(
        [("\(written)pp", nil), ("\(written)%", nil)], insteadOf: written, step.numbers
      ) { "write \($0[0]) for percentage points, or \($0[1]) for a part of the baseline" }
    return QuantityFault(
      "`\(written)` on a share could be points or a part of it", label: "points or percent?",
      help: help ?? .explain("write the step with `pp` or `%`"))
  }
}
