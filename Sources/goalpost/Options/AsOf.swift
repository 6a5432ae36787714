import GoalpostModel

/// The day that a command looks at: the one that was named, else today in UTC.
struct AsOf {
  let day: CalendarDay
  /// The days of this instant; nil where a day was named.
  let today: Today?

  var isToday: Bool { today != nil }

  /// The user's own today; else the day that was named.
  var localDay: CalendarDay { today?.local ?? day }

  init(_ text: String?) throws {
    if let day = try Self.statedDay(text) {
      self.day = day
      today = nil
    } else {
      let today = try Self.clock()
      day = today.utc
      self.today = today
    }
  }

  private static func clock() throws -> Today {
    let seconds = Platform.secondsSinceEpoch
    let secondsAhead = Platform.localSecondsAhead(at: seconds)
    guard let today = Today(secondsSinceEpoch: seconds, localSecondsAhead: secondsAhead) else {
      throw Failure(
        "the clock of this machine stands outside of the calendar, which \(calendar)",
        help: "set it, or name the day with `--as-of`")
    }
    return today
  }

  private static let calendar = "goes from 0001-01-01 to 9999-12-31"

  private static func statedDay(_ text: String?) throws -> CalendarDay? {
    if let text {
      guard let day = CalendarDay(text) else {
        throw Failure("`--as-of \(text)` is not a day", help: "write it like `2026-11-20`")
      }
      return day
    }
    guard let epoch = FileSystem.environment("SOURCE_DATE_EPOCH"), !epoch.isEmpty else {
      return nil
    }
    guard let seconds = Int(epoch) else {
      throw Failure(
        "SOURCE_DATE_EPOCH is `\(epoch)`, not a number of seconds", help: "set it or unset it")
    }
    let days = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard let day = CalendarDay(numbered: days.quotient - (days.remainder < 0 ? 1 : 0)) else {
      throw Failure(
        "SOURCE_DATE_EPOCH is `\(epoch)`, outside of the calendar, which \(calendar)",
        help: "set it or unset it")
    }
    return day
  }
}
