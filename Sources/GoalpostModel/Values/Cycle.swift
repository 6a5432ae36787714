/// The days that goals are made for. Two cycles are the same when their days are, whatever they
/// are called.
package struct Cycle: Sendable {
  /// What the plan calls it: `2026-Q4`, or a name of the project's own.
  package let id: String
  package let start: CalendarDay
  /// The last day, included.
  package let end: CalendarDay

  /// Nil where the end lies before the start.
  package init?(id: String, start: CalendarDay, end: CalendarDay) {
    guard start <= end else { return nil }
    self.id = id
    self.start = start
    self.end = end
  }

  /// A quarter, a half or the whole of a calendar year: `2026-Q4`, `2026-H2`, `2026`.
  package init?(calendarID id: String) {
    var bytes = id.utf8[...]
    var year = 0
    for _ in 0..<4 {
      guard let byte = bytes.popFirst(), UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      else { return nil }
      year = year * 10 + Int(byte - UInt8(ascii: "0"))
    }
    let (firstMonth, months): (Int, Int)
    switch String(Substring(bytes)) {
    case "": (firstMonth, months) = (1, 12)
    case "-H1": (firstMonth, months) = (1, 6)
    case "-H2": (firstMonth, months) = (7, 6)
    case "-Q1": (firstMonth, months) = (1, 3)
    case "-Q2": (firstMonth, months) = (4, 3)
    case "-Q3": (firstMonth, months) = (7, 3)
    case "-Q4": (firstMonth, months) = (10, 3)
    default: return nil
    }
    // June and September end after 30 days; March and December after 31.
    let lastMonth = firstMonth + months - 1
    let lastDay = lastMonth == 6 || lastMonth == 9 ? 30 : 31
    guard
      let start = CalendarDay(year: year, month: firstMonth, day: 1),
      let end = CalendarDay(year: year, month: lastMonth, day: lastDay)
    else { return nil }
    self.init(id: id, start: start, end: end)
  }
}

extension Cycle: Hashable {
  package static func == (left: Cycle, right: Cycle) -> Bool {
    left.start == right.start && left.end == right.end
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(start)
    hasher.combine(end)
  }
}

extension Cycle {
  /// At least 1: both ends are included.
  package var dayCount: Int { start.days(until: end) + 1 }

  /// The day with as many days before it as after it, or one fewer before.
  package var middleDay: CalendarDay { start.advanced(by: (dayCount - 1) / 2) }

  package func contains(_ day: CalendarDay) -> Bool {
    start <= day && day <= end
  }

  /// Whether it stands around the other one, as a year around its quarters: it is longer and holds
  /// the other's middle day, so a fiscal quarter that overhangs by a few days still belongs.
  package func contains(_ other: Cycle) -> Bool {
    dayCount > other.dayCount && contains(other.middleDay)
  }

  /// Weeks from the first day on, the last one may be short: 14 of a quarter's 92 days.
  package var weekCount: Int { (dayCount + 6) / 7 }

  /// Which of its weeks the day is in, 1 to `weekCount`; nil outside the cycle.
  package func week(on day: CalendarDay) -> Int? {
    contains(day) ? start.days(until: day) / 7 + 1 : nil
  }
}
