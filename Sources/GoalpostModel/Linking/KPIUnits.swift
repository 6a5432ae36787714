import GoalpostSource

extension Linker {
  /// Brings a key result's quantities to its KPI's unit; false, and reported, where they do not
  /// fit.
  mutating func convert(_ keyResult: inout KeyResult, to kpi: KPI) -> Bool {
    guard kpi.saysItsUnit else { return true }
    let unit = kpi.unit
    let place = keyResult.kpi.range
    if let stated = keyResult.measuredIn.located, !stated.value.unit.isCompatible(with: unit) {
      report(.unitMismatch, .misfit(stated, with: unit, measuredBy: place))
      return false
    }
    let misfits = keyResult.convert(to: unit)
    for misfit in misfits {
      report(.unitMismatch, .misfit(misfit, with: unit, measuredBy: place))
    }
    return misfits.isEmpty
  }
}

extension KPI {
  /// Whether one of its fields tells what its numbers are.
  fileprivate var saysItsUnit: Bool {
    if !unit.isNone { return true }
    if measuredIn.isFaulty { return false }
    let plain = [baseline, target, atLeast, atMost, current]
    return (plain + readings.items.map(\.value)).contains {
      $0.value.map { !$0.isBareZero } ?? false
    }
  }
}

extension KeyResult {
  /// Brings its quantities to a unit, and gives back those that do not go with it.
  fileprivate mutating func convert(to unit: UnitOfMeasure) -> [Located<Quantity>] {
    var misfits: [Located<Quantity>] = []
    func convert(_ field: inout FieldValue<Quantity>) {
      guard let own = field.located else { return }
      field.value = own.value.amount(in: unit).map {
        own.value.counted($0, in: unit)
      }
      if field.value == nil { misfits.append(own) }
    }
    convert(&baseline)
    convert(&target)
    convert(&atLeast)
    convert(&atMost)
    checkpoints.value = checkpoints.value?.map { checkpoint in
      var checkpoint = checkpoint
      convert(&checkpoint.value)
      return checkpoint
    }
    // Numbers alone may count what the key result names.
    if !unit.isNone { self.unit = unit }
    baselineAmount = baseline.value?.amount
    targetAmount = target.value?.amount
    return misfits
  }
}

extension Finding {
  fileprivate static func misfit(
    _ quantity: Located<Quantity>, with unit: UnitOfMeasure, measuredBy kpi: SourceRange?
  ) -> Finding {
    let own = quantity.value
    return Finding(
      "`\(own.text)` is \(own.unit.name), but the KPI is in \(unit.name)", at: quantity.range,
      label: "expected \(unit.name)",
      help: own.unit.isNone
        ? own.help(toWriteIn: unit, beside: nil).text
        : "write it in \(unit.name), or measure the key result by another KPI",
      related: kpi.map { [Label("measured by this KPI", at: $0)] } ?? [])
  }

  fileprivate static func misfit(
    _ stated: Located<MeasuredIn>, with unit: UnitOfMeasure, measuredBy kpi: SourceRange?
  ) -> Finding {
    Finding(
      "`\(stated.value.text)` is \(stated.value.unit.name), but the KPI is in \(unit.name)",
      at: stated.range, label: "expected \(unit.name)",
      help: "leave it out: the KPI says the unit, or measure the key result by another KPI",
      related: kpi.map { [Label("measured by this KPI", at: $0)] } ?? [])
  }
}
