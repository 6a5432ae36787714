import GoalpostModel

/// Steps of a key result a week, in its unit.
enum WeeklyStep {
  /// What each week left to `due` has to bring; nil where no day is left.
  static func needed(
    from value: Rational, to target: Rational, on day: CalendarDay, until due: CalendarDay
  ) -> Rational? {
    let days = day.days(until: due)
    return days > 0 ? (target - value) * Rational(7, over: days) : nil
  }

  /// What a week brought over the last three check-ins (of two, where there are no more); nil
  /// with fewer, or on one day.
  static func recent(_ values: [DatedAmount]) -> Rational? {
    let recent = values.suffix(3)
    guard let first = recent.first, let last = recent.last else { return nil }
    let days = first.date.days(until: last.date)
    return days > 0 ? (last.amount - first.amount) * Rational(7, over: days) : nil
  }
}
