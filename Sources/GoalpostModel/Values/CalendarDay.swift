/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// The conversions between a day's number and its date are `days_from_civil` and `civil_from_days`
/// of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year starts in March, so
/// that a leap day is its last, and 400 years always have 146,097 days.
package struct CalendarDay: Hashable, Sendable {
  /// Days since 1970-01-01.
  package let daysSinceEpoch: Int

  private static let first = -719_162
  private static let last = 2_932_896

  /// The day with this number; beyond the calendar's first and last day, that day.
  package init(daysSinceEpoch: Int) {
    self.daysSinceEpoch = min(max(daysSinceEpoch, Self.first), Self.last)
  }

  /// Nil beyond the calendar's first and last day.
  package init?(numbered daysSinceEpoch: Int) {
    guard Self.first...Self.last ~= daysSinceEpoch else { return nil }
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Nil where there is no such day: month and day count from 1, the year is 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Self.length(ofMonth: month, year) ~= day
    else { return nil }
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = era * 146_097 + dayOfEra - 719_468
  }

  /// Strictly `YYYY-MM-DD` and a real day, else nil.
  package init?(_ iso: some StringProtocol) { self.init(utf8: iso.utf8) }

  /// The same of a text in bytes.
  package init?(utf8 iso: some Collection<UInt8>) {
    var (year, month, day, position) = (0, 0, 0, 0)
    for byte in iso {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch position {
        case ..<4: year = year * 10 + digit
        case ..<7: month = month * 10 + digit
        case ..<10: day = day * 10 + digit
        default: return nil
        }
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: Comparable {
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// The day this many days later, or earlier where negative; the calendar's last or first day
  /// where that lies beyond it.
  package func advanced(by days: Int) -> CalendarDay {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return CalendarDay(daysSinceEpoch: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// How many days later the other day is; negative where it is earlier.
  package func days(until other: CalendarDay) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }
}

extension CalendarDay {
  /// 1 to 9999.
  package var year: Int { date.year }
  /// 1 to 12.
  package var month: Int { date.month }
  /// 1 to 31.
  package var day: Int { date.day }

  private var date: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `2026-11-20`.
  package var description: String {
    let (year, month, day) = date
    return String(unsafeUninitializedCapacity: 10) { buffer in
      func write(_ number: Int, _ places: Range<Int>) {
        var rest = number
        for place in places.reversed() {
          buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
      }
      write(year, 0..<4)
      write(month, 5..<7)
      write(day, 8..<10)
      buffer[4] = UInt8(ascii: "-")
      buffer[7] = UInt8(ascii: "-")
      return 10
    }
  }

  /// `20 November 2026`.
  package var spelledOut: String {
    let (year, month, day) = date
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  /// `20 Nov`
  package var short: String {
    let (_, month, day) = date
    return "\(day) \(Self.monthNames[month - 1].prefix(3))"
  }

  /// In English, January first.
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
