import GoalpostModel

/// Where a key result ends if it goes on as it has come: the straight line from its first day
/// through its latest value, read at `due`.
enum Projection {
  /// A line through fewer days than these says nothing.
  private static let minimumDays = 7

  /// 0…1; nil while the latest value is not old enough.
  static func progress(
    raw: Rational, on date: CalendarDay, from start: CalendarDay, until due: CalendarDay
  ) -> Rational? {
    let elapsed = start.days(until: date)
    guard elapsed >= minimumDays else { return nil }
    let available = max(0, start.days(until: due))
    return (raw * Rational(available, over: elapsed)).clamped(to: 0...1)
  }
}
