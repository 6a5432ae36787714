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
    var dated: [DatedAmount] = []
    dated.reserveCapacity(readings.count)
    // By their places: a record that is taken out of its list is a copy of all its fields.
    for index in readings.indices {
      guard let date = readings.span[index].date.value, date <= day, cycle?.contains(date) ?? true,
        let amount = readings.span[index].value.value?.amount
      else { continue }
      dated.append(DatedAmount(date: date, amount: amount))
    }
    self.init(dated: dated.inOrder(of: { $0.date }), undated: nil)
  }

  init(_ checkIns: [CheckIn], through day: CalendarDay) {
    var dated: [DatedAmount] = []
    dated.reserveCapacity(checkIns.count)
    for index in checkIns.indices {
      guard let date = checkIns.span[index].date.value, date <= day,
        let amount = checkIns.span[index].value.value?.amount
      else { continue }
      dated.append(DatedAmount(date: date, amount: amount))
    }
    self.init(dated: dated.inOrder(of: { $0.date }), undated: nil)
  }

  private init(dated: [DatedAmount], undated: Rational?) {
    self.dated = dated
    self.undated = undated
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
