/// The days that a text can mean which is not written as year, month and day.
struct DateReadings {
  /// In the order of the calendar; none where nothing of it is a date.
  let days: [CalendarDay]
  /// Whether the year is written with two digits, so that its century is a guess.
  let isYearShort: Bool
  /// Why there is no such day, where the text has the form of a date: `there is no month 13`.
  let impossibility: String?

  init(_ text: String) {
    let (words, sign) = Self.words(of: text)
    let readings = Self.readings(of: words, sign)
    days = Set(readings.compactMap(\.day)).sorted()
    isYearShort = !days.isEmpty && words.count == 3 && sign != nil && Self.isShort(words[2])
    let likeliest = readings.first { (1...12).contains($0.month) } ?? readings.first
    impossibility = days.isEmpty ? likeliest?.impossibility : nil
  }

  private struct Reading {
    let year, month, date: Int

    var day: CalendarDay? { CalendarDay(year: year, month: month, day: date) }

    var impossibility: String? {
      guard (1...12).contains(month) else { return "there is no month \(month)" }
      return (28...31).last { CalendarDay(year: year, month: month, day: $0) != nil }.map {
        "that month has \($0) days"
      }
    }
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

  /// Numbers and names of months, and the dot or slash that stands between them.
  private static func words(of text: String) -> (words: [Word], sign: Character?) {
    if let day = day(ofTime: text) { return words(of: day.description) }
    let parts = text.split { !$0.isLetter && !$0.isNumber }
    return (parts.map(word), text.first { $0 == "." } ?? text.first { $0 == "/" })
  }

  private static func isShort(_ word: Word) -> Bool {
    if case .number(_, digits: 2) = word { return true }
    return false
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

  private static func readings(of words: [Word], _ sign: Character?) -> [Reading] {
    if words.count == 1, case .number(let number, digits: 8) = words[0] {
      let reading = Reading(
        year: number / 10_000, month: number / 100 % 100, date: number % 100)
      return reading.day == nil ? [] : [reading]
    }
    guard words.count == 3 else { return [] }
    switch (words[0], words[1], words[2]) {
    case (.number(let year, digits: 4), .number(let month, _), .number(let date, _)):
      return [Reading(year: year, month: month, date: date)]
    case (.number(let first, _), .number(let second, _), .number(let last, let digits))
    where digits == 4 || digits == 2 && sign != nil:
      let year = digits == 4 ? last : 2_000 + last
      let european = Reading(year: year, month: second, date: first)
      return sign == "." ? [european] : [european, Reading(year: year, month: first, date: second)]
    case (.month(let month), .number(let date, _), .number(let year, digits: 4)),
      (.number(let date, _), .month(let month), .number(let year, digits: 4)),
      (.number(let year, digits: 4), .month(let month), .number(let date, _)):
      return [Reading(year: year, month: month, date: date)]
    default: return []
    }
  }
}
