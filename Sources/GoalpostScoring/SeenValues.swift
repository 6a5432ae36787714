import GoalpostModel

/// The values of a key result or KPI that are seen on a day: nothing dated later.
struct SeenValues: Sendable {
  /// Oldest first; of two on a day the one written later comes later.
  let dated: [DatedAmount]
  /// The undated `current`, which stands alone.
  let undated: Rational?

  var first: Rational? { undated ?? dated.first?.amount }
  var latest: Rational? { undated ?? dated.last?.amount }
  var latestDate: CalendarDay? { undated == nil ? dated.last?.date : nil }
  var all: [Rational] { undated.map { [$0] } ?? dated.map(\.amount) }
  var isEmpty: Bool { latest == nil }

  static let none = SeenValues(dated: [], undated: nil)

  init(undated: Rational) {
    self.init(dated: [], undated: undated)
  }

  init(_ readings: [Reading], through day: CalendarDay, within cycle: Cycle? = nil) {
    self.init(readings.map { ($0.date.value, $0.value.value) }, through: day, within: cycle)
  }

  init(_ checkIns: [CheckIn], through day: CalendarDay) {
    self.init(checkIns.map { ($0.date.value, $0.value.value) }, through: day, within: nil)
  }

  private init(dated: [DatedAmount], undated: Rational?) {
    self.dated = dated
    self.undated = undated
  }

  private init(
    _ written: [(date: CalendarDay?, value: Quantity?)], through day: CalendarDay,
    within cycle: Cycle?
  ) {
    let seen = written.compactMap { entry -> DatedAmount? in
      guard let date = entry.date, let amount = entry.value?.amount, date <= day,
        cycle?.contains(date) ?? true
      else { return nil }
      return DatedAmount(date: date, amount: amount)
    }
    dated = seen.inOrder(of: \.date)
    undated = nil
  }
}

extension Array {
  /// Sorted by day; what shares a day keeps its order.
  func inOrder(of day: (Element) -> CalendarDay) -> [Element] {
    if zip(self, dropFirst()).allSatisfy({ day($0) <= day($1) }) { return self }
    return enumerated()
      .sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }
      .map(\.element)
  }
}
