/// `10:1` and `1:30`: a ratio says what it counts per what, a time is a number of minutes or seconds.
enum RatioAdvice {
  static let fault: QuantityAdvice.Form = { text, context in
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    guard 2...3 ~= parts.count, parts.allSatisfy({ Rational(decimal: $0) != nil })
    else { return nil }
    if let help = time(parts, context.numbers) {
      return QuantityFault(
        "a time with a colon: `\(text)`", label: "a time or a ratio?", help: help)
    }
    return QuantityFault(
      "a ratio does not say what it counts: `\(text)`", label: "what per what?",
      help: .explain("name both, as in `10 customers per agent`"))
  }

  /// Hours, minutes and seconds, or two of them; the later parts have two digits below 60. Nil for
  /// other numbers.
  private static func time(_ parts: [String], _ numbers: NumberStyle?) -> QuantityHelp? {
    let values = parts.compactMap { Int($0) }
    guard values.count == parts.count, values[0] >= 0, values[0] < 1_000 else { return nil }
    for (part, number) in zip(parts, values).dropFirst() {
      guard part.utf8.count == 2, number < 60 else { return nil }
    }
    let short = values[0] * 60 + values[1]
    if values.count == 2 {
      return .computed(
        [("\(short) min", Rational(short)), ("\(short) s", Rational(short))], numbers
      ) { "write \($0[0]) for hours and minutes, or \($0[1]) for minutes and seconds" }
    }
    let seconds = short * 60 + values[2]
    return .computed([("\(seconds) s", Rational(seconds))], numbers) { "write \($0[0])" }
  }
}
