import GoalpostSource

extension Linker {
  /// A key result with `kpi` takes the KPI's readings for its values; target and baseline default
  /// to the KPI's target and its last reading before the cycle (004 "creating a baseline of
  /// performance over time").
  mutating func measureKeyResultsByKPIs() {
    for plan in plans.indices {
      for (position, objective) in plans[plan].objectives.items.enumerated() {
        let path = ObjectivePath(plan: plan, objective: position)
        for index in objective.keyResults.items.indices {
          let keyResult = KeyResultPath(objective: path, keyResult: index)
          if let kpi = links.measuredBy[keyResult] { measure(keyResult, by: kpi) }
        }
      }
    }
  }

  private mutating func measure(_ path: KeyResultPath, by kpiPath: KPIPath) {
    let plan = plans[path.objective.plan]
    let source = plans[kpiPath.plan]
    let kpi =
      kpiPath.list == .kpis
      ? source.kpis.items[kpiPath.index]
      : source.metrics.items[kpiPath.index]
    var keyResult = plan.objectives.items[path.objective.objective].keyResults.items[path.keyResult]
    guard convert(&keyResult, to: kpi) else { return replace(path, with: keyResult) }
    let isHolding = keyResult.atLeast.isPresent || keyResult.atMost.isPresent
    if !isHolding {
      if keyResult.target.isAbsent, keyResult.change.isAbsent {
        keyResult.targetAmount = kpi.targetAmount
      }
      if keyResult.baseline.isAbsent, let start = plan.cycle.value?.start {
        keyResult.baselineAmount = kpi.lastReading(before: start)
      }
      settleDistance(of: &keyResult)
    }
    replace(path, with: keyResult)
  }

  private mutating func settleDistance(of keyResult: inout KeyResult) {
    guard let start = keyResult.baselineAmount else { return }
    if let change = keyResult.change.value, keyResult.targetAmount == nil,
      case .success(let target) = change.target(from: start, in: keyResult.unit)
    {
      keyResult.targetAmount = target
    }
    guard keyResult.baseline.isAbsent, start == keyResult.targetAmount,
      let place = keyResult.kpi.range
    else { return }
    report(
      .noDistance,
      Finding(
        "the KPI stood at the target before the cycle began", at: place, label: "nothing to move",
        help: "set a `target` beyond \(keyResult.unit.format(start)), or hold the line with "
          + "`at_least` or `at_most`"))
  }

  /// Brings a key result's quantities to its KPI's unit; false where they do not fit.
  private mutating func convert(_ keyResult: inout KeyResult, to kpi: KPI) -> Bool {
    let unit = kpi.unit
    func convert(_ field: inout FieldValue<Quantity>) -> Located<Quantity>? {
      guard let own = field.located else { return nil }
      field.value = own.value.amount(in: unit).map {
        Quantity(text: own.value.text, amount: $0, unit: unit)
      }
      return field.value == nil ? own : nil
    }
    let isFlexible = unit == .none
    guard !isFlexible else { return true }
    var misfits = [
      convert(&keyResult.baseline), convert(&keyResult.target), convert(&keyResult.atLeast),
      convert(&keyResult.atMost),
    ].compactMap { $0 }
    keyResult.checkpoints.value = keyResult.checkpoints.value?.map { checkpoint in
      var checkpoint = checkpoint
      if let misfit = convert(&checkpoint.value) { misfits.append(misfit) }
      return checkpoint
    }
    for misfit in misfits {
      report(
        .unitMismatch,
        Finding(
          "`\(misfit.value.text)` is \(misfit.value.unit.name), but the KPI is in \(unit.name)",
          at: misfit.range, label: "expected \(unit.name)",
          help: "write it in the KPI's unit, like `\(unit.format(misfit.value.amount))`",
          related: keyResult.kpi.range.map { [Label("measured by this KPI", at: $0)] } ?? []))
    }
    keyResult.unit = unit
    keyResult.baselineAmount = keyResult.baseline.value?.amount
    keyResult.targetAmount = keyResult.target.value?.amount
    return misfits.isEmpty
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
