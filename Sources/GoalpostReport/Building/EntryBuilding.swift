import GoalpostModel
import GoalpostScoring

/// What was seen day by day, as far as the report's day sees it.
extension ReportBuilder {
  /// Check-ins, and the readings of the KPI that measures it; oldest first.
  func entries(
    of path: KeyResultPath, _ score: KeyResultScore?, _ amounts: AmountText
  ) -> [ValueEntry] {
    var dated = checkIns(of: path, amounts)
    guard project[path].kpi.isPresent else { return dated.map(\.entry) }
    for value in score?.values ?? [] {
      let amount = amounts.amount(value.amount)
      if let index = dated.firstIndex(where: { $0.day == value.date && $0.entry.value == nil }) {
        dated[index].entry.value = amount
      } else {
        dated.append(DatedEntry(value.date, ValueEntry(day: ReportDay(value.date), value: amount)))
      }
    }
    return dated.sortedByDay.map(\.entry)
  }

  /// - Parameter first: those of earlier days are left out.
  private func checkIns(
    of path: KeyResultPath, _ amounts: AmountText, since first: CalendarDay? = nil
  ) -> [DatedEntry] {
    project[path].checkIns.items.compactMap { checkIn in
      guard let day = checkIn.date.value, day <= asOf, first.map({ $0 <= day }) ?? true else {
        return nil
      }
      return DatedEntry(
        day,
        ValueEntry(
          day: ReportDay(day), value: amounts.amount(checkIn.value.value?.amount),
          confidence: ReportScore(confidence: checkIn.confidence.value, amounts.numbers),
          note: checkIn.note.value,
          by: checkIn.by.value))
    }.sortedByDay
  }

  /// - Parameter first: those of earlier days are left out.
  func readings(
    of path: KPIPath, _ amounts: AmountText, since first: CalendarDay? = nil
  ) -> [DatedEntry] {
    project[path].readings.items.compactMap { reading in
      guard let day = reading.date.value, day <= asOf, first.map({ $0 <= day }) ?? true else {
        return nil
      }
      return DatedEntry(
        day,
        ValueEntry(
          day: ReportDay(day), value: amounts.amount(reading.value.value?.amount),
          note: reading.note.value))
    }.sortedByDay
  }

  /// Check-ins and readings since a day, the latest first; of one day in the order of the plan.
  func notes(ofPlan plan: Int, since day: CalendarDay) -> [NoteEntry] {
    var notes: [(day: CalendarDay, note: NoteEntry)] = []
    func add(_ entries: [DatedEntry], _ path: GoalPath) {
      for entry in entries {
        notes.append(
          (
            entry.day,
            NoteEntry(title: project.title(of: path), anchor: anchor(path), entry: entry.entry)
          ))
      }
    }
    for objective in project.objectives(ofPlan: plan) {
      for keyResult in project.keyResults(of: objective) {
        add(checkIns(of: keyResult, amounts(of: keyResult), since: day), .keyResult(keyResult))
      }
    }
    for number in numbers(ofPlan: plan) {
      add(readings(of: number, amounts(of: number), since: day), .kpi(number))
    }
    return notes.enumerated()
      .sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map(\.element.note)
  }
}

/// An entry with its day, to sort and choose by.
struct DatedEntry {
  let day: CalendarDay
  var entry: ValueEntry

  init(_ day: CalendarDay, _ entry: ValueEntry) {
    self.day = day
    self.entry = entry
  }
}

extension [DatedEntry] {
  /// Oldest first; of one day as they were.
  var sortedByDay: [DatedEntry] {
    if zip(self, dropFirst()).allSatisfy({ $0.day <= $1.day }) { return self }
    return enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}
