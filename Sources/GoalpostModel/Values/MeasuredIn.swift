/// What a number without a unit means in the fields of one item: `percent`, `$M`, `of 5`,
/// `$k per month`.
package struct MeasuredIn: Hashable, Sendable {
  /// As written.
  package let text: String
  package let unit: UnitOfMeasure
  /// What one stands for in amounts of the unit: 1,000 with `$k`, 1/100 with `percent`.
  package let factor: Rational

  package init(text: String, unit: UnitOfMeasure, factor: Rational) {
    self.text = text
    self.unit = unit
    self.factor = factor
  }

  /// Reads a quantity that lacks its number.
  package static func parse(
    _ text: String, _ numbers: NumberStyle? = nil
  ) -> Result<MeasuredIn, QuantityFault> {
    if let fault = QuantityFault.tooLong(text) { return .failure(fault) }
    let written = text.trimmed
    // Most of them would be counted words; a small `x` is the unit times.
    if written != "x", Placeholder.isPlaceholder(written) {
      return .failure(Placeholder.fault(of: written))
    }
    do throws(QuantityFault) {
      return .success(try scan(text, numbers))
    } catch {
      return .failure(error)
    }
  }

  /// Whether a text is a unit on its own.
  static func isUnit(_ text: String, _ numbers: NumberStyle?) -> Bool {
    (try? scan(text, numbers, isTrial: true)) != nil
  }

  private static func scan(
    _ text: String, _ numbers: NumberStyle?, isTrial: Bool = false
  ) throws(QuantityFault) -> MeasuredIn {
    var cursor = TextCursor(text, numbers, isTrial: isTrial)
    if cursor.isAtEnd {
      throw QuantityFault("nothing is written here", label: "no unit", help: .explain(example))
    }
    try refuseNumber(cursor)
    let currency = QuantityGrammar.scanCode(&cursor)
    cursor.skipSpaces()
    let magnitude = MagnitudeGrammar.scan(&cursor)
    let unit = try UnitGrammar(currency: currency, numberEnd: cursor.position).scan(&cursor)
    let denominators = try unit.denominators + RateGrammar.scan(&cursor, after: unit.kind)
    guard cursor.isAtEnd else {
      throw QuantityFault(
        "`\(text)` is not a unit", label: "not part of a unit", help: .explain(example),
        range: cursor.offset..<cursor.offset + cursor.rest.utf8.count)
    }
    return MeasuredIn(
      text: text, unit: UnitOfMeasure(unit.kind, per: denominators),
      factor: unit.factor.map { magnitude * $0 } ?? magnitude)
  }

  /// `30 days`, where the unit alone is asked for.
  private static func refuseNumber(_ cursor: TextCursor) throws(QuantityFault) {
    guard let byte = cursor.peek, byte.isDigit else { return }
    let unit = cursor.rest.drop { $0.isNumber || " ,._".contains($0) }
    throw QuantityFault(
      "a unit has no number in front: `\(cursor.text)`", label: "a number",
      help: .explain(unit.isEmpty ? example : "write `\(unit)`"))
  }

  private static let example =
    "write the unit alone, like `percent`, `$M`, `days`, `of 5` or `MRs per person per month`"
}

extension MeasuredIn {
  /// The quantity with the unit that is meant: a number alone is given it, one with a unit is kept
  /// where that agrees. Nil where it does not.
  package func adopt(_ quantity: Quantity) -> Quantity? {
    if quantity.unit.isNone {
      // `$M` beside `5M`: millions of millions?
      if factor.magnitude > 1, quantity.hasMagnitude { return nil }
      if case .scale(let end) = unit.kind, quantity.amount > end { return nil }
      return quantity.counted(quantity.amount * factor, in: unit)
    }
    return quantity.unit.isCompatible(with: unit) ? quantity : nil
  }

  /// The change with the unit that is meant. A number alone stays so on a share, where it could be
  /// points or a part. Nil where its own unit does not agree.
  package func adopt(_ change: Change) -> Change? {
    guard case .absolute(let step) = change.kind, !(unit.kind == .share && step.unit.isNone)
    else { return change }
    return adopt(step).map { Change(text: change.text, kind: .absolute($0)) }
  }
}
