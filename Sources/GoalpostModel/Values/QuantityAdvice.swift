/// What to write instead of the things that people write where a quantity is asked for.
enum QuantityAdvice {
  /// The fault of a text that is no quantity, where it has one of the known forms.
  static func fault(of text: String, in context: QuantityContext) -> QuantityFault? {
    let written = text.trimmed
    if Placeholder.isPlaceholder(written) { return Placeholder.fault(of: written) }
    for form in forms {
      if let fault = form(written, context) { return fault }
    }
    return nil
  }

  typealias Form = @Sendable (String, QuantityContext) -> QuantityFault?

  /// In this order: a date looks like a span, a time like a ratio.
  private static let forms: [Form] = [
    date, yesOrNo, spelledNumber, BoundAdvice.fault, approximation, rank, RatioAdvice.fault,
    ChanceAdvice.fault, SpanAdvice.fault, deadline,
  ]

  private static let date: Form = { text, _ in
    guard CalendarDay(text) != nil else { return nil }
    return QuantityFault(
      "`\(text)` is a date, not a quantity", label: "a date",
      help: .explain("write a number and its unit here, and the day under `due`"))
  }

  private static let yesOrNo: Form = { text, _ in
    guard ["yes", "no", "true", "false", "on", "off", "done"].contains(text.lowercased())
    else { return nil }
    return QuantityFault(
      "`\(text)` is not a quantity", label: "no number here",
      help: .explain("write `1` for done and `0` for not done"))
  }

  /// `ten quotes`.
  private static let spelledNumber: Form = { text, context in
    let word = text.prefix { $0.isLetter || $0 == "-" }
    guard let number = NumberWords.value(of: word) else { return nil }
    let rest = text[word.endIndex...]
    let next = String(rest).trimmed.prefix { $0.isLetter }.lowercased()
    let isWhole = !rest.contains(where: \.isNumber) && !parts.contains(next)
    let offer = "\(number)\(rest)"
    return QuantityFault(
      "a number is written in digits: `\(text)`", label: "a number in letters",
      help: (isWhole
        ? .computed(
          [(offer, Quantity.plain(offer, context.numbers)?.amount ?? 0)], context.numbers
        ) { "write \($0[0])" } : nil)
        ?? .explain("write the whole number in digits"),
      range: 0..<word.utf8.count)
  }

  /// Words that make another number of the one before them.
  private static let parts: Set<String> = [
    "half", "halves", "third", "thirds", "quarter", "quarters", "fourth", "fourths", "fifth",
    "fifths", "tenth", "tenths", "hundred", "dozen", "in", "out", "and", "or", "to", "of", "point",
  ]

  /// `~30%`.
  private static let approximation: Form = { text, context in
    guard let prefix = prefix(of: text, among: approximations) else { return nil }
    let rest = String(text.dropFirst(prefix.count)).trimmed
    return QuantityFault(
      "a quantity is exact: `\(text)`", label: "an approximation",
      help: typed(rest, context).flatMap {
        .offer([($0, nil)], insteadOf: text, context.numbers) { "write \($0[0])" }
      } ?? .example(context.numbers),
      range: 0..<prefix.utf8.count)
  }

  private static let approximations = [
    "~", "≈", "±", "approximately", "approx.", "approx", "about", "around", "roughly", "circa",
    "ca.", "c.", "almost", "nearly", "some",
  ]

  /// `#3`, `top 10%`.
  private static let rank: Form = { text, context in
    guard let prefix = prefix(of: text, among: ["#", "top-", "top", "rank", "no.", "number"])
    else { return nil }
    let rest = String(text.dropFirst(prefix.count)).trimmed
    guard let number = typed(rest, context) else { return nil }
    let isValue = context.role == .value || context.role == .baseline || context.isBesideBaseline
    let field = isValue ? nil : "at_most"
    return QuantityFault(
      "`\(text)` is a rank, not an amount", label: "a rank",
      help: .offer([(number, field)], insteadOf: text, context.numbers) {
        "\(field == nil ? "write" : "use") \($0[0])"
      } ?? .example(context.numbers))
  }

  /// `by March 1`.
  private static let deadline: Form = { text, _ in
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first else { return nil }
    let isDay =
      ["by", "until", "till", "before", "end"].contains(first)
      || CalendarDay.monthNames.contains { $0.lowercased() == first }
    guard isDay else { return nil }
    return QuantityFault(
      "`\(text)` is a day, not a quantity", label: "a day",
      help: .explain("use `due` with a date, like `due: 2026-03-01`"))
  }

  /// A part of a text as it can be typed: as it is, or as the grammar would have it written.
  static func typed(_ text: String, _ context: QuantityContext) -> String? {
    do throws(QuantityFault) {
      let scanned = try QuantityGrammar.scan(text, context.numbers)
      guard scanned.sign != .plus else { return nil }
      return Quantity.unambiguous(text, context.numbers) == nil ? nil : text
    } catch {
      guard error.help.offers.count == 1, let offer = error.help.offers.first, offer.field == nil
      else { return nil }
      return offer.text
    }
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
