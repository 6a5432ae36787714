import GoalpostModel

/// An amount that a title states, as a number with its unit: 12 farms of `twelve farms`.
struct TitleAmount {
  /// How exactly it is meant.
  enum Relation { case exact, atLeast, atMost, roughly }

  /// As the title has it.
  let text: String
  /// Which of the title's words.
  let words: Range<Int>
  let amount: Rational
  let unit: UnitOfMeasure
  /// As it stands there, without magnitude and unit: 12 of `12%`.
  let number: Rational
  let relation: Relation
  /// Decimals that the title shows.
  private let places: Int

  /// Nil for a range, and for what cannot be read.
  init?(_ quantity: TitleQuantity, in title: TitleWords) {
    guard let first = title[quantity.words.lowerBound] else { return nil }
    let reading: (number: Rational, places: Int, quantity: Quantity)
    if let factor = title.project.value(of: first.lowercased, in: .multipliers) {
      let quantity = Quantity(text: first.text, amount: factor, unit: UnitOfMeasure(.times))
      // 1.5 times is not `Double`.
      reading = (factor, 1, quantity)
    } else if let value = title.project.value(of: first.lowercased, in: .numbers) {
      let rest = title.text(of: quantity.words.dropFirst())
      guard let read = Self.read("\(value)", rest, currency: nil, nil) else { return nil }
      reading = (value, 0, read)
    } else {
      let before = title[quantity.words.lowerBound - 1]?.text
      let currency = before.flatMap { title.has($0, in: .currencies) ? $0 : nil }
      let word = first.text.drop { "+-−~<>≥≤±".contains($0) }
      let bare = word.hasSuffix("+") ? word.dropLast() : word
      guard !bare.contains(where: { "-–".contains($0) }),
        let digits = TitleNumber(first.text, title.project.numbers),
        let number = Rational(decimal: digits.digits),
        let read = Self.read(
          String(bare), title.text(of: quantity.words.dropFirst()), currency: currency,
          title.project.numbers)
      else { return nil }
      let places = digits.digits.split(separator: ".").dropFirst().first?.utf8.count ?? 0
      reading = (number, places, read)
    }
    text = quantity.text
    words = quantity.words
    (number, places) = (reading.number, reading.places)
    (amount, unit) = (reading.quantity.amount, reading.quantity.unit)
    relation = Self.relation(at: quantity.words.lowerBound, in: title, first.text)
  }

  /// With the words behind it as its unit; without them where they are none.
  private static func read(
    _ number: String, _ rest: String, currency: String?, _ numbers: NumberStyle?
  ) -> Quantity? {
    let start = currency.map { "\($0) \(number)" } ?? number
    let whole = rest.isEmpty ? nil : Quantity.plain("\(start) \(rest)", numbers)
    let quantity = whole ?? Quantity.plain(start, numbers)
    // Nobody but its author knows which number it is.
    return quantity?.isAmbiguous == true ? nil : quantity
  }

  private static func relation(at index: Int, in title: TitleWords, _ text: String) -> Relation {
    if text.hasSuffix("+") || text.hasPrefix(">") || text.hasPrefix("≥") { return .atLeast }
    if text.hasPrefix("<") || text.hasPrefix("≤") { return .atMost }
    if text.hasPrefix("~") || text.hasPrefix("±") { return .roughly }
    guard let before = title.before(index) else { return .exact }
    if ScopeWords.roughly.contains(before) { return .roughly }
    let earlier = title.before(index - 1)
    switch before {
    case "over", "above": return .atLeast
    case "under", "below": return .atMost
    case "least": return earlier == "at" ? .atLeast : .exact
    case "most": return earlier == "at" ? .atMost : .exact
    case "to": return earlier == "up" || earlier == "close" ? .roughly : .exact
    case "than": return ["less", "fewer", "lower"].contains(earlier) ? .atMost : .atLeast
    default: return .exact
    }
  }

  /// Whether a value, counted as the title counts, looks like this when it is rounded as far.
  ///
  /// - Parameter magnitude: what one of the title's number stands for: 1,000,000 of `$1.2M`.
  func shows(_ value: Rational, magnitude: Rational) -> Bool {
    guard let scaled = value.divided(by: magnitude)?.magnitude else { return false }
    if scaled.rounded(places: places) == number.rounded(places: places) { return true }
    // `1,000` may stand for 1,024.
    guard places == 0, number >= 1_000, number.isWhole else { return false }
    var step: Rational = 1
    while (number / (step * 10)).isWhole, number >= step * 100 { step = step * 10 }
    return (scaled / step).rounded(places: 0) == (number / step).rounded(places: 0)
  }

  /// What one of its number stands for: 1/100 of `12%`.
  var magnitude: Rational {
    if let magnitude = amount.divided(by: number) { return magnitude }
    return unit.isShare ? Rational(1, over: 100) : 1
  }
}
