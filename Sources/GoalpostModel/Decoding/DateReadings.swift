/// The days that a text can mean which is not written as year, month and day.
struct DateReadings {
  /// In the order of the calendar; none where nothing of it is a date.
  let days: [CalendarDay]

  init(_ text: String) {
    days = Self.days(in: Self.words(of: text)).sorted()
  }

  /// The day of a time as ISO 8601 has it: `2026-10-12T08:00:00+02:00`, `2026-10-12 08:00`.
  static func day(ofTime text: String) -> CalendarDay? {
    guard text.utf8.count > 11, let day = CalendarDay(utf8: text.utf8.prefix(10)) else {
      return nil
    }
    let rest = text.utf8.dropFirst(10)
    guard let mark = rest.first, "Tt ".utf8.contains(mark) else { return nil }
    return isTime(Array(rest.dropFirst())) ? day : nil
  }

  /// `08:00`, with seconds and their fractions, and a time zone behind it.
  private static func isTime(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    func two(upTo most: Int) -> Bool {
      guard rest.count >= 2, rest.prefix(2).allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
      let value = rest.prefix(2).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      rest = rest.dropFirst(2)
      return value <= most
    }
    func take(_ signs: String) -> Bool {
      guard let first = rest.first, signs.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard two(upTo: 24), take(":"), two(upTo: 59) else { return false }
    if take(":") {
      guard two(upTo: 60) else { return false }
      if take(".,") {
        let digits = rest.prefix { 0x30...0x39 ~= $0 }
        if digits.isEmpty { return false }
        rest = rest.dropFirst(digits.count)
      }
    }
    while rest.first == 0x20 { rest = rest.dropFirst() }
    if take("Zz") { return rest.isEmpty }
    if take("+-") {
      guard two(upTo: 14) else { return false }
      _ = take(":")
      if !rest.isEmpty, !two(upTo: 59) { return false }
    }
    return rest.isEmpty
  }

  private enum Word: Equatable {
    case number(Int, digits: Int)
    case month(Int)
    case other
  }

  /// Numbers, names of months, and whether dots stand between them.
  private static func words(of text: String) -> (words: [Word], hasDots: Bool) {
    if let day = day(ofTime: text) { return words(of: day.description) }
    let parts = text.split { !$0.isLetter && !$0.isNumber }
    return (parts.map(word), text.contains("."))
  }

  private static func word(_ text: Substring) -> Word {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).lowercased()
    if let number = Int(digits), ["", "st", "nd", "rd", "th"].contains(rest) {
      return .number(number, digits: digits.count)
    }
    guard digits.isEmpty, rest.count >= 3,
      let month = CalendarDay.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(rest) })
    else { return rest == "sept" && digits.isEmpty ? .month(9) : .other }
    return .month(month + 1)
  }

  private static func days(in text: (words: [Word], hasDots: Bool)) -> Set<CalendarDay> {
    let words = text.words
    if words.count == 1, case .number(let number, digits: 8) = words[0] {
      let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return Set([day].compactMap { $0 })
    }
    guard words.count == 3 else { return [] }
    var days: [CalendarDay?] = []
    switch (words[0], words[1], words[2]) {
    case (.number(let year, digits: 4), .number(let month, _), .number(let day, _)):
      days = [CalendarDay(year: year, month: month, day: day)]
    case (.number(let first, _), .number(let second, _), .number(let year, digits: 4)):
      days = [
        CalendarDay(year: year, month: second, day: first),
        text.hasDots ? nil : CalendarDay(year: year, month: first, day: second),
      ]
    case (.month(let month), .number(let day, _), .number(let year, digits: 4)),
      (.number(let day, _), .month(let month), .number(let year, digits: 4)),
      (.number(let year, digits: 4), .month(let month), .number(let day, _)):
      days = [CalendarDay(year: year, month: month, day: day)]
    default: break
    }
    return Set(days.compactMap { $0 })
  }
}
