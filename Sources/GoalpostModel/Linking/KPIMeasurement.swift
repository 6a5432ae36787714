import GoalpostSource

extension Linker {
  /// A key result with `kpi` takes the KPI's readings for its values; target and baseline default
  /// to the KPI's target and its last reading before the cycle (004 "creating a baseline of
  /// performance over time").
  mutating func measureKeyResultsByKPIs() {
    for plan in plans.indices {
      // By their places: a list that is held here would be copied with each change.
      for position in plans[plan].objectives.items.indices {
        let path = ObjectivePath(plan: plan, objective: position)
        for index in plans[plan].objectives.items[position].keyResults.items.indices {
          let keyResult = KeyResultPath(objective: path, keyResult: index)
          if let kpi = links.measuredBy[keyResult] { measure(keyResult, by: kpi) }
        }
      }
    }
  }

  private mutating func measure(_ path: KeyResultPath, by kpiPath: KPIPath) {
    let kpi =
      kpiPath.list == .kpis
      ? plans[kpiPath.plan].kpis.items[kpiPath.index]
      : plans[kpiPath.plan].metrics.items[kpiPath.index]
    let objective = path.objective
    var keyResult = plans[objective.plan].objectives.items[objective.objective]
      .keyResults.items[path.keyResult]
    let isHolding = keyResult.atLeast.isPresent || keyResult.atMost.isPresent
    if convert(&keyResult, to: kpi), !isHolding {
      settleTarget(of: &keyResult, by: kpi)
      if keyResult.baseline.isAbsent, let start = plans[objective.plan].cycle.value?.start {
        keyResult.baselineAmount = kpi.lastReading(before: start)
      }
      settleChange(of: &keyResult)
      reportNoDistance(of: keyResult)
    }
    replace(path, with: keyResult)
  }

  private mutating func settleTarget(of keyResult: inout KeyResult, by kpi: KPI) {
    guard keyResult.target.isAbsent, keyResult.change.isAbsent else { return }
    keyResult.targetAmount = kpi.targetAmount
    guard let lower = kpi.atLeast.range, kpi.atMost.isPresent, let place = keyResult.kpi.range
    else { return }
    report(
      .missingKey,
      Finding(
        "key result has no `target`, and its KPI lies between two bounds", at: place,
        label: "which of the two is meant?",
        help: "add `target`, or hold the line with `at_least` and `at_most`",
        related: [Label("one of the bounds", at: lower)], field: "target"))
  }

  private mutating func settleChange(of keyResult: inout KeyResult) {
    guard keyResult.targetAmount == nil, !keyResult.baseline.isFaulty,
      let change = keyResult.change.located
    else { return }
    let start = keyResult.baselineAmount
    switch change.value.target(from: start ?? Rational(0), in: keyResult.unit) {
    case .success(let target): keyResult.targetAmount = start == nil ? nil : target
    case .failure(let fault):
      keyResult.change.value = nil
      report(
        fault.rule,
        Finding(
          fault.message, at: change.range, label: fault.label, help: fault.help.text))
    }
  }

  /// Of a baseline and a target that are both the key result's own it has been told.
  private mutating func reportNoDistance(of keyResult: KeyResult) {
    let hasOwnTarget = keyResult.target.isPresent || keyResult.change.isPresent
    guard let start = keyResult.baselineAmount, start == keyResult.targetAmount,
      keyResult.baseline.isAbsent || !hasOwnTarget,
      let place = keyResult.target.range ?? keyResult.change.range ?? keyResult.baseline.range
        ?? keyResult.kpi.range
    else { return }
    report(
      .noDistance,
      Finding(
        keyResult.baseline.isAbsent
          ? "the KPI stood at the target before the cycle began"
          : "the baseline is the KPI's target already",
        at: place, label: "nothing to move",
        help:
          "set a `target` beyond `\(keyResult.unit.typed(start, plans.first?.numbers))`, or hold the line with "
          + "`at_least` or `at_most`"))
  }
}

extension KPI {
  /// The value of the last reading before a day.
  fileprivate func lastReading(before day: CalendarDay) -> Rational? {
    var last: (date: CalendarDay, amount: Rational)?
    for reading in readings.items {
      guard let date = reading.date.value, let amount = reading.value.value?.amount, date < day
      else { continue }
      if last.map({ $0.date <= date }) ?? true { last = (date, amount) }
    }
    return last?.amount
  }
}
