import GoalpostModel
import GoalpostSource

/// The check-ins of a key result, or the readings of a KPI, by their days.
struct DatedValues {
  struct Entry {
    let day: CalendarDay
    let value: Quantity?
    let place: SourceRange
  }

  /// One a day, the last one written, in the order of their days.
  let entries: [Entry]
  let unit: UnitOfMeasure
  let current: Quantity?
  /// The list that they stand in.
  let list: SourceRange?
  /// Something in it could not be read, so that nobody knows what is missing.
  let isFaulty: Bool

  init(_ keyResult: KeyResult) {
    self.init(
      keyResult.checkIns.items.map { ($0.date.value, $0.value, $0.range) }, unit: keyResult.unit,
      current: keyResult.current.value, list: keyResult.checkIns.key,
      isFaulty: keyResult.checkIns.isFaulty || keyResult.checkIns.isPartial
        || keyResult.measuredIn.isFaulty)
  }

  init(_ kpi: KPI) {
    self.init(
      kpi.readings.items.map { ($0.date.value, $0.value, $0.range) }, unit: kpi.unit,
      current: kpi.current.value, list: kpi.readings.key,
      isFaulty: kpi.readings.isFaulty || kpi.readings.isPartial || kpi.measuredIn.isFaulty)
  }

  private init(
    _ written: [(date: CalendarDay?, value: FieldValue<Quantity>, range: SourceRange)],
    unit: UnitOfMeasure, current: Quantity?, list: SourceRange?, isFaulty: Bool
  ) {
    var last: [CalendarDay: Entry] = [:]
    var hasFaults = isFaulty
    for entry in written {
      guard let day = entry.date, !entry.value.isFaulty else {
        hasFaults = true
        continue
      }
      last[day] = Entry(
        day: day, value: entry.value.value,
        place: entry.value.range ?? entry.range.part(at: 0, length: 1))
    }
    entries = last.values.sorted { $0.day < $1.day }
    self.unit = unit
    self.current = current
    self.list = list
    self.isFaulty = hasFaults
  }

  /// Whether a value is the same in the unit of these; of units that do not go together only the
  /// same text is.
  func isSame(_ old: Quantity, of base: DatedValues, as new: Quantity) -> Bool {
    guard let factor = base.unit.factor(to: unit) else { return old.text == new.text }
    return old.amount * factor == new.amount
  }
}
