import GoalpostModel

/// An amount that a title states: `20%`, `500 new customers`, `$2M`, `twelve sites`, `double`.
///
/// Numbers that only name or date something are none: `Level 1`, `FY27`, `September 1`, `24/7`,
/// `our 3 sites`, `5-year`. Neither are horizons: `within 18 months`.
struct TitleQuantity: Equatable {
  /// As the title has it, with the noun that it counts.
  let text: String
  /// Which of the title's words.
  let words: Range<Int>

  /// The amounts of a title, in its order.
  static func all(in title: TitleWords) -> [TitleQuantity] {
    var quantities: [TitleQuantity] = []
    var index = 0
    while index < title.words.count {
      guard let end = QuantityReader(title: title, index: index).end else {
        index += 1
        continue
      }
      quantities.append(.init(text: title.text(of: index..<end), words: index..<end))
      index = end
    }
    return quantities
  }
}

/// Judges whether an amount begins at a word of a title.
private struct QuantityReader {
  let title: TitleWords
  let index: Int
  private let word: TitleWords.Word
  private var before: String? { title.before(index) }
  private var after: String? { title.after(index) }

  init(title: TitleWords, index: Int) {
    self.title = title
    self.index = index
    word = title.words[index]
  }

  /// Behind the last word of the amount; nil where none begins.
  var end: Int? {
    let text = word.lowercased
    if let number = TitleNumber(word.text, title.project.numbers) { return end(of: number) }
    if title.has(text, in: .numbers) { return isNaming ? nil : endOfUnit ?? endOfNoun }
    if text == "one" { return isOneAnAmount ? index + 1 : nil }
    if title.has(text, in: .multipliers) { return isMultiplying ? index + 1 : nil }
    return nil
  }

  private func end(of number: TitleNumber) -> Int? {
    guard !isNaming, !isHorizon, !number.isYear, !isDay(number), !number.isResolution,
      !isZeroToOne(number), !isAroundTheClock
    else { return nil }
    if let end = endOfUnit { return end }
    if number.kind == .amount { return endOfNoun ?? index + 1 }
    if number.isVersion { return nil }
    if isAfterPreposition { return endOfNoun ?? index + 1 }
    return isName ? nil : endOfNoun
  }

  /// The number names something, or counts what is known already.
  private var isNaming: Bool {
    guard let before else { return false }
    if DeterminerWords.all.contains(before) { return true }
    let isVerb = index == 1 && LabelWords.verbsToo.contains(before)
    return title.has(before, in: .labels) && !isVerb
  }

  /// `Ward 4B`, `ISO 27001`: behind a capital that does not open the title.
  private var isName: Bool {
    guard before != nil, index > 1, let previous = title[index - 1] else { return false }
    return previous.isCapitalized
  }

  private func isDay(_ number: TitleNumber) -> Bool {
    guard number.isDayOfMonth else { return false }
    if let before, title.has(before, in: .months) { return true }
    guard let after, title.has(after, in: .months) else { return false }
    return title[index + 1]?.isCapitalized ?? false
  }

  /// `within 18 months`, `over 2 years`.
  private var isHorizon: Bool {
    guard let before, let after else { return false }
    return AmountWords.horizons.contains(before) && title.has(after, in: .durations)
  }

  /// `from 0 to 1` is a way of saying "from nothing".
  private func isZeroToOne(_ number: TitleNumber) -> Bool {
    if number.digits == "0" { return after == "to" && title[index + 2]?.text == "1" }
    return number.digits == "1" && before == "to" && title[index - 2]?.text == "0"
  }

  /// `24 hours a day`, `7 days a week`.
  private var isAroundTheClock: Bool {
    guard ["24", "7", "365"].contains(word.text), title[index + 2]?.lowercased == "a" else {
      return false
    }
    return ["hours", "days"].contains(after)
      && ["day", "week", "year"].contains(title[index + 3]?.lowercased)
  }

  private var isAfterPreposition: Bool {
    guard let before else { return false }
    if AmountWords.bounds.contains(before) { return title.before(index - 1) == "at" }
    if before == "under" || before == "over", let whom = title.before(index - 1) {
      return !title.has(whom, in: .ages)
    }
    return AmountWords.prepositions.contains(before)
  }

  /// Behind a unit, a magnitude or a currency's code.
  private var endOfUnit: Int? {
    if let previous = title[index - 1], title.has(previous.text, in: .currencies) {
      return index + 1
    }
    guard let after, let next = title[index + 1] else { return nil }
    if title.has(next.text, in: .currencies) { return index + 2 }
    let isUnit = title.has(after, in: .units) || title.has(after, in: .durations)
    guard isUnit else { return nil }
    return QuantityReader(title: title, index: index + 1).endOfNoun ?? index + 2
  }

  /// Behind the plural noun that it counts, at most two other words in between.
  private var endOfNoun: Int? {
    var position = index
    while position < index + 3, let text = title.after(position) {
      position += 1
      guard !FunctionWords.all.contains(text), let first = text.first, first.isLetter else {
        return nil
      }
      if title.isPlural(text) { return position + 1 }
    }
    return nil
  }

  private var isOneAnAmount: Bool {
    guard let before, isAfterPreposition, after != "to", after != "by" else { return false }
    guard before != "of", before != "over", before != "under" else { return false }
    let earlier = title[index - 2]?.lowercased
    return earlier != "one" && earlier != "zero" && earlier != "0"
  }

  private var isMultiplying: Bool {
    if let before, !MultiplierWords.leadIns.contains(before) { return false }
    guard let after else { return false }
    return !title.has(after, in: .idioms)
  }
}
