/// What to write instead of the things that people write where a quantity is asked for.
enum QuantityAdvice {
  /// The fault of a text that is no quantity, where it has one of the known forms.
  static func fault(of text: String) -> QuantityFault? {
    let written = text.trimmed
    if Placeholder.isPlaceholder(written) { return Placeholder.fault(of: written) }
    for form in forms {
      if let fault = form(written) { return fault }
    }
    return nil
  }

  /// In this order: a date looks like a span, a time like a ratio.
  private static let forms: [@Sendable (String) -> QuantityFault?] = [
    date, yesOrNo, spelledNumber, BoundAdvice.fault, approximation, rank, RatioAdvice.fault,
    SpanAdvice.fault, deadline,
  ]

  private static let date: @Sendable (String) -> QuantityFault? = { text in
    guard CalendarDay(text) != nil else { return nil }
    return QuantityFault(
      "`\(text)` is a date, not a quantity", label: "a date",
      help: "write a number and its unit here, and the day under `due`")
  }

  private static let yesOrNo: @Sendable (String) -> QuantityFault? = { text in
    guard ["yes", "no", "true", "false", "on", "off", "done"].contains(text.lowercased())
    else { return nil }
    return QuantityFault(
      "`\(text)` is not a quantity", label: "no number here",
      help: "write `1` for done and `0` for not done")
  }

  /// `ten quotes`.
  private static let spelledNumber: @Sendable (String) -> QuantityFault? = { text in
    let word = text.prefix { $0.isLetter || $0 == "-" }
    guard let number = NumberWords.value(of: word) else { return nil }
    return QuantityFault(
      "a number is written in digits: `\(text)`", label: "a number in letters",
      help: "write `\(number)\(text[word.endIndex...])`", range: 0..<word.utf8.count)
  }

  /// `~30%`.
  private static let approximation: @Sendable (String) -> QuantityFault? = { text in
    guard let prefix = prefix(of: text, among: approximations) else { return nil }
    let rest = String(text.dropFirst(prefix.count)).trimmed
    return QuantityFault(
      "a quantity is exact: `\(text)`", label: "an approximation",
      help: Quantity.plain(rest) == nil ? QuantityFault.example : "write `\(rest)`",
      range: 0..<prefix.utf8.count)
  }

  private static let approximations = [
    "~", "≈", "±", "approximately", "approx.", "approx", "about", "around", "roughly", "circa",
    "ca.", "c.", "almost", "nearly", "some",
  ]

  /// `#3`, `top 10%`.
  private static let rank: @Sendable (String) -> QuantityFault? = { text in
    guard let prefix = prefix(of: text, among: ["#", "top-", "top", "rank", "no.", "number"])
    else { return nil }
    let rest = String(text.dropFirst(prefix.count)).trimmed
    guard Quantity.plain(rest) != nil else { return nil }
    return QuantityFault(
      "`\(text)` is a rank, not an amount", label: "a rank", help: "use `at_most: \(rest)`")
  }

  /// `by March 1`.
  private static let deadline: @Sendable (String) -> QuantityFault? = { text in
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first else { return nil }
    let isDay =
      ["by", "until", "till", "before", "end"].contains(first)
      || CalendarDay.monthNames.contains { $0.lowercased() == first }
    guard isDay else { return nil }
    return QuantityFault(
      "`\(text)` is a day, not a quantity", label: "a day",
      help: "use `due` with a date, like `due: 2026-03-01`")
  }

  /// The first of the beginnings that the text has, as it is written there; one of letters must
  /// end where a word does.
  static func prefix(of text: String, among beginnings: [String]) -> String? {
    let lowercased = text.lowercased()
    for beginning in beginnings where lowercased.hasPrefix(beginning) {
      let next = lowercased.dropFirst(beginning.count).first
      if beginning.last?.isLetter == true, next?.isLetter == true { continue }
      return String(text.prefix(beginning.count))
    }
    return nil
  }
}
