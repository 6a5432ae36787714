import GoalpostModel

/// The progress that a moving key result should have made by a day.
struct ExpectedProgress: Sendable {
  /// A checkpoint: how far along the way it lies, 0…1.
  struct Mark: Hashable, Sendable {
    let date: CalendarDay
    let progress: Rational
  }

  private let start: CalendarDay
  private let due: CalendarDay
  private let pace: Pace
  /// In order of their days, one a day; on the first day or later, and before `due`.
  private let marks: [Mark]

  init(from start: CalendarDay, until due: CalendarDay, pace: Pace, through marks: [Mark]) {
    self.start = start
    self.due = due
    self.pace = pace
    let effective = marks.filter { start <= $0.date && $0.date < due }.inOrder(of: \.date)
    self.marks = effective.enumerated()
      .filter { index, mark in
        index + 1 == effective.count || effective[index + 1].date != mark.date
      }
      .map(\.element)
  }

  /// 0 on the first day, 1 on `due` and after; through the checkpoints between.
  func value(on day: CalendarDay) -> Rational {
    if day >= due { return 1 }
    let last = marks.last { $0.date <= day } ?? Mark(date: start, progress: 0)
    guard pace == .line, day > last.date else { return last.progress }
    let next = marks.first { $0.date > day } ?? Mark(date: due, progress: 1)
    let share = Rational(last.date.days(until: day), over: last.date.days(until: next.date))
    return last.progress + (next.progress - last.progress) * share
  }
}
