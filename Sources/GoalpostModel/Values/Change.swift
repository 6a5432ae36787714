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

  package init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// Reads a quantity with a sign, or a multiple without one.
  package static func parse(_ text: String) -> Result<Change, QuantityFault> {
    switch Quantity.parse(text) {
    case .failure(let fault): .failure(advice(for: text) ?? fault)
    case .success(let quantity): from(quantity)
    }
  }

  private static func from(_ quantity: Quantity) -> Result<Change, QuantityFault> {
    let text = quantity.text
    let written = text.trimmed
    var cursor = TextCursor(text)
    let isSigned = SignGrammar.scan(&cursor) != nil
    if quantity.unit == UnitOfMeasure(.times) {
      guard isSigned else { return .success(Change(text: text, kind: .multiple(quantity.amount))) }
      let percent = UnitOfMeasure.share.format(quantity.amount, upTo: 6)
      return .failure(
        QuantityFault(
          "`\(written)` is both a multiple and a step", label: "a sign before a multiple",
          help: "write `\(cursor.rest)` for that many times the baseline, or "
            + "`\(quantity.amount.isNegative ? "" : "+")\(percent)`"))
    }
    guard isSigned || quantity.amount.isZero else {
      return .failure(
        QuantityFault(
          "`\(written)` does not say up or down", label: "no sign",
          help: "write `+\(written)` or `-\(written)`; a value to reach is a `target`"))
    }
    if quantity.unit.isShare {
      return .success(Change(text: text, kind: .relative(quantity.amount)))
    }
    if quantity.unit == UnitOfMeasure(.shareDifference) {
      return .success(Change(text: text, kind: .points(quantity.amount)))
    }
    return .success(Change(text: text, kind: .absolute(quantity)))
  }

  /// `double`, `halve`.
  private static func advice(for text: String) -> QuantityFault? {
    let multiple: String
    switch text.trimmed.lowercased() {
    case "double", "doubled", "twice": multiple = "2x"
    case "triple", "tripled", "treble": multiple = "3x"
    case "quadruple": multiple = "4x"
    case "halve", "halved", "half": multiple = "0.5x"
    default: return nil
    }
    return QuantityFault(
      "a multiple is written in digits: `\(text)`", label: "a number in letters",
      help: "write `\(multiple)`")
  }
}

extension Change {
  /// The target that it makes of a baseline, both in the item's unit. The percentage of a negative
  /// baseline is of the signed number: -10 with `+30%` is -13.
  package func target(
    from baseline: Rational, in unit: UnitOfMeasure
  ) -> Result<Rational, QuantityFault> {
    switch kind {
    case .relative(let part): return .success(baseline + baseline * part)
    case .multiple(let factor): return .success(baseline * factor)
    case .points(let points):
      guard unit.kind == .share || unit.kind == .shareDifference else {
        return .failure(pointsFault(points, unit))
      }
      return .success(baseline + points)
    case .absolute(let step):
      if let amount = step.amount(in: unit) { return .success(baseline + amount) }
      return .failure(stepFault(step, unit))
    }
  }

  private func pointsFault(_ points: Rational, _ unit: UnitOfMeasure) -> QuantityFault {
    let sign = points.isNegative ? "" : "+"
    let number = (points * 100).decimal(upTo: 6)
    let step = UnitOfMeasure(unit.kind).format(points * 100, upTo: 6)
    return QuantityFault(
      "percentage points change a share, and this is in \(unit.name)", label: "only on a share",
      help: "write `\(sign)\(number)%` for a part of the baseline, or `\(sign)\(step)`",
      reason: .unitMismatch)
  }

  private func stepFault(_ step: Quantity, _ unit: UnitOfMeasure) -> QuantityFault {
    let written = text.trimmed
    guard unit.kind == .share, step.unit.isNone else {
      return QuantityFault(
        "`\(written)` is in \(step.unit.name), and the baseline is in \(unit.name)",
        label: "in \(step.unit.name)",
        help: "write the change in \(unit.name), or as a percentage of the baseline",
        reason: .unitMismatch)
    }
    return QuantityFault(
      "`\(written)` on a share could be points or a part of it", label: "points or percent?",
      help:
        "write `\(written)pp` for percentage points, or `\(written)%` for a part of the baseline")
  }
}
