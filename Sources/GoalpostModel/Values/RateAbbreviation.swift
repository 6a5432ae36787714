/// `p/m`, `p.m.`, `p.a.`: short for `per month` and `per year`.
enum RateAbbreviation {
  /// Takes one; nil, and nothing taken, where none is next.
  static func take(_ cursor: inout TextCursor) -> TimeUnit? {
    guard cursor.peek?.lowercased == UInt8(ascii: "p") else { return nil }
    var ahead = cursor
    ahead.advance()
    let sign = ahead.peek
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".") else { return nil }
    ahead.advance()
    guard let period = ahead.word, let unit = periods[period.keyword] else { return nil }
    ahead.position = period.endIndex
    if sign == UInt8(ascii: ".") { _ = ahead.take(".") }
    cursor = ahead
    return unit
  }

  static func isNext(at cursor: TextCursor) -> Bool {
    var ahead = cursor
    return take(&ahead) != nil
  }

  private static let periods: [String: TimeUnit] = [
    "h": .hour, "d": .day, "w": .week, "m": .month, "mo": .month, "q": .quarter, "y": .year,
    "yr": .year, "a": .year,
  ]
}
