import GoalpostModel

/// What an amendment did to a goal: made it easier or harder to reach.
enum AmendmentEffect: String {
  case looser, tighter

  /// A target or bound nearer the baseline, a baseline nearer the target, a later `due` and
  /// committed turned aspirational are looser, their opposites tighter. Nil for everything else.
  init?(_ amendment: Amendment, of path: GoalPath, in project: Project) {
    let from = amendment.from.value?.text
    let to = amendment.to.value?.text
    switch (amendment.field.value, path) {
    case ("ambition", _): self.init(isLooser: (from, to) == ("committed", "aspirational"))
    case ("due", _):
      guard let old = from.flatMap({ CalendarDay($0) }), let new = to.flatMap({ CalendarDay($0) })
      else { return nil }
      self.init(isLooser: new > old)
    case (let field?, .keyResult(let path)):
      let keyResult = project[path]
      let amounts = AmendedAmounts(
        from, to, unit: keyResult.unit, measuredIn: keyResult.measuredIn.value, project.numbers)
      self.init(
        field, amounts, baseline: keyResult.baselineAmount, target: keyResult.targetAmount,
        isRising: nil)
    case (let field?, .kpi(let path)):
      let kpi = project[path]
      let amounts = AmendedAmounts(
        from, to, unit: kpi.unit, measuredIn: kpi.measuredIn.value,
        project.numbers)
      self.init(
        field, amounts, baseline: kpi.baseline.value?.amount, target: kpi.targetAmount,
        isRising: kpi.direction.map { $0 == .higher })
    default: return nil
    }
  }

  private init?(
    _ field: String, _ amounts: AmendedAmounts?, baseline: Rational?, target: Rational?,
    isRising known: Bool?
  ) {
    guard let amounts, amounts.from != amounts.to else { return nil }
    let isUp = amounts.to > amounts.from
    // Which way the goal points; with a target from which no baseline is told, upward.
    let isRising = known ?? baseline.flatMap { start in target.map { $0 >= start } } ?? true
    switch field {
    case "target", "threshold": self.init(isLooser: isUp != isRising)
    case "baseline": self.init(isLooser: isUp == isRising)
    case "at_least": self.init(isLooser: !isUp)
    case "at_most": self.init(isLooser: isUp)
    default: return nil
    }
  }

  private init(isLooser: Bool) { self = isLooser ? .looser : .tighter }
}

/// The values before and after, in the item's unit.
private struct AmendedAmounts {
  let from: Rational
  let to: Rational

  init?(
    _ from: String?, _ to: String?, unit: UnitOfMeasure, measuredIn: MeasuredIn?,
    _ numbers: NumberStyle?
  ) {
    func amount(_ text: String?) -> Rational? {
      guard let text, let quantity = Quantity.plain(text, numbers) else { return nil }
      let meant = measuredIn.map { $0.adopt(quantity) } ?? quantity
      return meant?.amount(in: unit)
    }
    guard let from = amount(from), let to = amount(to) else { return nil }
    self.from = from
    self.to = to
  }
}
