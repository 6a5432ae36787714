/// The days that one instant falls on. Earth has up to three at once, and the compiler reads no
/// clock and knows no time zone: whoever calls it names the instant and the user's zone.
package struct Today: Hashable, Sendable {
  /// By which scores are counted, so that they are the same on every machine.
  package let utc: CalendarDay
  /// What the user would write as today.
  package let local: CalendarDay
  /// The latest that has begun anywhere. Nothing dated later can have been seen yet.
  package let latest: CalendarDay

  /// The first islands to see a new day are 14 hours ahead of UTC.
  private static let mostSecondsAhead = 14 * 3_600

  /// Nil where it is outside of the calendar in UTC.
  /// - Parameters:
  ///   - seconds: since the first instant of 1970 in UTC.
  ///   - secondsAhead: how far the user's clock is ahead of UTC, negative where it is behind.
  package init?(secondsSinceEpoch seconds: Int, localSecondsAhead secondsAhead: Int) {
    let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let number = second < 0 ? day - 1 : day
    guard let utc = CalendarDay(numbered: number) else { return nil }
    func dayAhead(by secondsAhead: Int) -> CalendarDay {
      let second = seconds - number * 86_400 + secondsAhead
      return utc.advanced(by: second / 86_400 - (second % 86_400 < 0 ? 1 : 0))
    }
    self.utc = utc
    local = dayAhead(by: secondsAhead)
    latest = max(local, dayAhead(by: Self.mostSecondsAhead))
  }

  /// An instant at which it is the same day everywhere.
  package init(everywhere day: CalendarDay) { (utc, local, latest) = (day, day, day) }
}
