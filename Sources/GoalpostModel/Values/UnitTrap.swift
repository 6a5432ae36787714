/// Words after a number that could be read as a counted unit, and never mean one. Each would change
/// the number, so each is refused.
struct UnitTrap {
  /// Where the number ends, its magnitude included.
  let numberEnd: String.Index
  let first: Substring
  let words: Substring
  /// Whether no space stands between the number and the first word.
  let isAttached: Bool

  /// The cursor stands after the words.
  func refuse(_ cursor: TextCursor, hasCurrency: Bool) throws(QuantityFault) {
    try refuseMagnitudeWord(cursor)
    try refuseMagnitudeLetter(cursor, hasCurrency: hasCurrency)
    if isAttached {
      try refuseOrdinal(cursor)
      try refuseExponent(cursor)
    }
    try refuseSecondDuration(cursor)
    if isAttached { try refuseAttachedNumber(cursor) }
    try refusePercentile(cursor)
    try refuseOther(cursor, areShown: hasCurrency)
  }

  /// What is refused after a share and after money too, where words are only shown.
  func refuseOther(_ cursor: TextCursor, areShown: Bool) throws(QuantityFault) {
    try refuseRate(cursor)
    try refuseTail(cursor, areShown: areShown)
  }

  /// What is refused at the end of the words of a rate too.
  func refuseTail(_ cursor: TextCursor, areShown: Bool) throws(QuantityFault) {
    try refuseDeadline(cursor)
    try refuseComparison(cursor, areShown: areShown)
    try refuseBound(cursor)
    try refuseSecondNumber(cursor, areShown: areShown)
  }

  /// `5% points`: a difference of shares.
  func refusePoints(_ cursor: TextCursor) throws(QuantityFault) {
    guard ["point", "points", "pt", "pts"].contains(first.keyword) else { return }
    var number = cursor.text[..<numberEnd]
    while let last = number.last, !last.isNumber { number.removeLast() }
    throw QuantityFault(
      "percentage points are written with `pp`: `\(cursor.text.trimmed)`",
      label: "points or a share?",
      help: .write("\(number)pp\(cursor.text[first.endIndex...])", insteadOf: cursor)
        ?? .explain("write `pp` right after the number"),
      range: range(of: first, cursor))
  }

  /// `3rd place`.
  private func refuseOrdinal(_ cursor: TextCursor) throws(QuantityFault) {
    guard first.utf8.count == 2, ["st", "nd", "rd", "th"].contains(first.keyword) else { return }
    throw QuantityFault(
      "`\(cursor.text[..<first.endIndex])` is a rank, not an amount", label: "a rank",
      help: .offer(
        [(String(cursor.text[..<numberEnd]), "at_most")], insteadOf: cursor
      ) { "use \($0[0])" } ?? .explain("use `at_most` with the rank"))
  }

  /// `4 a day`, `4 posts each week`, `$50 monthly`.
  private func refuseRate(_ cursor: TextCursor) throws(QuantityFault) {
    guard let (rest, period) = Self.rate(in: words) else { return }
    let offer = "\(cursor.text[..<numberEnd]) \(rest)".trimmed + " per \(period)"
    throw QuantityFault(
      "a rate is written with `per`: `\(cursor.text)`", label: "a rate",
      help: .write(offer, insteadOf: cursor) ?? .explain("write the rate as `per \(period)`"),
      range: range(of: words, cursor))
  }

  private static func rate(in words: Substring) -> (rest: Substring, period: String)? {
    guard let space = words.unicodeScalars.lastIndex(where: \.isSpace) else {
      return adverb(words).map { ("", $0) }
    }
    let (last, before) = (words[words.unicodeScalars.index(after: space)...], words[..<space])
    if let period = adverb(last) {
      return (["times", "time"].contains(before.keyword) ? "" : before, period)
    }
    guard last.utf8.count > 2, let period = TimeUnit(name: last) else { return nil }
    let article = before.betweenSpaces.last ?? before
    guard ["a", "an", "each", "every"].contains(article.keyword) else { return nil }
    return (before[..<article.startIndex], period.rawValue)
  }

  private static func adverb(_ word: Substring) -> String? {
    word.utf8.last?.lowercased == UInt8(ascii: "y") ? adverbs[word.keyword] : nil
  }

  private static let adverbs = [
    "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month",
    "quarterly": "quarter", "yearly": "year", "annually": "year",
  ]

  /// `24 quotes by March 1`; but `replies by email` are counted.
  private func refuseDeadline(_ cursor: TextCursor) throws(QuantityFault) {
    guard first.endIndex != words.endIndex else { return }
    let parts = words.betweenSpaces
    guard
      let by = parts.lastIndex(where: { $0.utf8.count == 2 && $0.keyword == "by" }),
      by + 1 < parts.endIndex,
      Self.beginsDay(parts[by + 1])
    else { return }
    let quantity = String(cursor.text[..<parts[by].startIndex]).trimmed
    throw QuantityFault(
      "a quantity has no day in it: `\(cursor.text)`", label: "a day",
      help: .explain("write `\(quantity)` here, and the day under `due`"),
      range: cursor.offset(of: parts[by].startIndex)..<cursor.offset)
  }

  private static func beginsDay(_ word: Substring) -> Bool {
    let lowercased = word.lowercased()
    if word.utf8.first?.isDigit == true || lowercased == "end" { return true }
    if lowercased.utf8.count == 2, lowercased.first == "q" { return word.last?.isNumber == true }
    return word.utf8.count >= 3
      && CalendarDay.monthNames.contains { $0.lowercased().hasPrefix(lowercased) }
  }

  /// `30% less`, `5 more customers`: a change, and no value.
  private func refuseComparison(_ cursor: TextCursor, areShown: Bool) throws(QuantityFault) {
    let opens =
      Self.amounts.contains(first.keyword)
      || areShown && Self.comparisons.contains(first.keyword)
    let last = words.betweenSpaces.last ?? first
    let closes = Self.amounts.contains(last.keyword) || Self.comparisons.contains(last.keyword)
    guard opens || closes else { return }
    let said = opens ? first : last
    throw QuantityFault(
      "`\(cursor.text.trimmed)` says a change: `\(said)` than what?",
      label: "a change, not a value",
      help: .explain(
        "write the step from the baseline as `change`, with its sign, or the value to reach as "
          + "`target`"),
      range: range(of: said, cursor))
  }

  private static let amounts: Set<String> = ["more", "fewer", "less", "additional", "extra"]

  /// After a share or money; `20 lower tiers` are counted.
  private static let comparisons: Set<String> = [
    "higher", "lower", "increase", "decrease", "reduction", "improvement", "better", "worse",
    "faster", "slower", "cheaper", "up", "down",
  ]

  /// `9 visitors or more`, `5 days maximum`, `30 kg est`: what the end says is no part of a unit.
  private func refuseBound(_ cursor: TextCursor) throws(QuantityFault) {
    let parts = words.betweenSpaces
    guard let last = parts.last, Self.limits.contains(last.keyword) else { return }
    let isAfterOr = parts.dropLast().last.map { $0.keyword == "or" } ?? false
    guard isAfterOr || !Self.limitsAfterOr.contains(last.keyword) else { return }
    let part = isAfterOr ? parts[parts.count - 2] : last
    throw QuantityFault(
      "`\(cursor.text[part.startIndex..<last.endIndex])` is no part of a unit: "
        + "`\(cursor.text.trimmed)`",
      label: "not part of a unit",
      help: .explain("write the number and its unit; a bound is said by `at_least` or `at_most`"),
      range: cursor.offset(of: part.startIndex)..<cursor.offset(of: last.endIndex))
  }

  private static let limitsAfterOr: Set<String> = [
    "more", "less", "fewer", "above", "below", "higher", "lower", "better", "worse", "over",
    "under", "so", "greater", "beyond", "up",
  ]
  private static let limits = limitsAfterOr.union([
    "minimum", "maximum", "max", "tops", "plus", "est", "estimated", "approx",
    "approximately", "roughly", "least", "most",
  ])

  func range(of part: Substring, _ cursor: TextCursor) -> Range<Int> {
    cursor.offset(of: part.startIndex)..<cursor.offset(of: part.endIndex)
  }
}
