/// The units of durations. They convert where that is exact: from milliseconds to weeks, and from
/// months to years; never from months to days.
package enum TimeUnit: String, Hashable, Sendable {
  case millisecond, second, minute, hour, day, week, month, quarter, year

  /// The unit of that name, short or long, one or many, in any case; single letters in lower case.
  package init?(name: Substring) {
    guard name.utf8.count <= 12 else { return nil }
    let key = name.utf8.count == 1 ? String(name) : name.keyword
    guard let unit = Self.names[key] else { return nil }
    self = unit
  }

  private static let names: [String: TimeUnit] = [
    "ms": .millisecond, "millisecond": .millisecond, "milliseconds": .millisecond,
    "s": .second, "sec": .second, "secs": .second, "second": .second, "seconds": .second,
    "min": .minute, "mins": .minute, "minute": .minute, "minutes": .minute,
    "h": .hour, "hr": .hour, "hrs": .hour, "hour": .hour, "hours": .hour,
    "d": .day, "day": .day, "days": .day,
    "wk": .week, "wks": .week, "week": .week, "weeks": .week,
    "mo": .month, "mos": .month, "month": .month, "months": .month,
    "qtr": .quarter, "qtrs": .quarter, "quarter": .quarter, "quarters": .quarter,
    "yr": .year, "yrs": .year, "year": .year, "years": .year,
  ]

  /// How many of the other unit make one of this; nil where there is no such number.
  package func factor(to other: TimeUnit) -> Rational? {
    guard isOfMonths == other.isOfMonths else { return nil }
    return Rational(length, over: other.length)
  }

  private var isOfMonths: Bool {
    switch self {
    case .month, .quarter, .year: true
    case .millisecond, .second, .minute, .hour, .day, .week: false
    }
  }

  /// In milliseconds, or in months.
  private var length: Int {
    switch self {
    case .millisecond: 1
    case .second: 1_000
    case .minute: 60_000
    case .hour: 3_600_000
    case .day: 86_400_000
    case .week: 604_800_000
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }

  /// As it is printed after a number: `min`, `days`, and `day` after a 1.
  func printed(afterOne isOne: Bool) -> String {
    switch self {
    case .millisecond: "ms"
    case .second: "s"
    case .minute: "min"
    case .hour: "h"
    case .day, .week, .month, .quarter, .year: isOne ? rawValue : rawValue + "s"
    }
  }
}
