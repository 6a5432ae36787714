import GoalpostModel

extension SeenValues {
  /// Of a key result: its check-ins or its `current`, or, where a KPI measures it, that KPI's
  /// readings inside the cycle or its `current`.
  init(
    of keyResult: KeyResult, measuredBy kpi: KPI?, during cycle: Cycle?, through day: CalendarDay
  ) {
    if let current = (kpi?.current ?? keyResult.current).value?.amount {
      let hasBegun = cycle.map { $0.start <= day } ?? true
      self = hasBegun ? SeenValues(undated: current) : .none
    } else if let kpi {
      self.init(kpi.readings.items, through: day, within: cycle)
    } else if keyResult.kpi.isPresent {
      self = .none
    } else {
      self.init(keyResult.checkIns.items, through: day)
    }
  }
}

extension KeyResult {
  /// While the cycle is still ahead, a baseline that comes from the KPI's last reading before it
  /// may be read only after the day.
  func awaitsBaseline(on day: CalendarDay, from kpi: KPI?, before cycle: Cycle?) -> Bool {
    guard let kpi, let cycle, day < cycle.start, baseline.isAbsent, !isHolding else { return false }
    return kpi.readings.items.compactMap(\.date.value).contains { day < $0 && $0 < cycle.start }
  }
}
