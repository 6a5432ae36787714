/// Words behind a number that could be read as a counted unit, and never mean one.
struct UnitTrap {
  /// Where the number ends, its magnitude included.
  let numberEnd: String.Index
  let first: Substring
  let words: Substring
  /// Whether no space stands between the number and the first word.
  let isAttached: Bool

  /// The cursor stands behind the words.
  func refuse(_ cursor: TextCursor, hasCurrency: Bool) throws(QuantityFault) {
    try refuseMagnitude(cursor, hasCurrency: hasCurrency)
    if isAttached {
      try refuseOrdinal(cursor)
      try refuseExponent(cursor)
    }
    try refuseSecondDuration(cursor)
    try refuseOther(cursor)
  }

  /// What is refused behind a share and behind money too.
  func refuseOther(_ cursor: TextCursor) throws(QuantityFault) {
    try refuseRate(cursor)
    try refuseDeadline(cursor)
  }

  /// `$5m`, `$10 M`, `5m followers`; but `5 m` is metres and `5 K` kelvins.
  private func refuseMagnitude(_ cursor: TextCursor, hasCurrency: Bool) throws(QuantityFault) {
    let isFollowed = first.endIndex != words.endIndex
    guard first.utf8.count <= 3, hasCurrency || isFollowed,
      let letter = MagnitudeGrammar.letter(meantBy: first)
    else { return }
    let written = "\(cursor.text[..<numberEnd])\(letter)\(cursor.text[first.endIndex...])".trimmed
    throw QuantityFault(
      "`\(first)` is no magnitude here", label: "meant as `\(letter)`?",
      help: "write `\(written)`", range: range(of: first, cursor))
  }

  /// `3rd place`.
  private func refuseOrdinal(_ cursor: TextCursor) throws(QuantityFault) {
    guard first.utf8.count == 2, ["st", "nd", "rd", "th"].contains(first.keyword) else { return }
    throw QuantityFault(
      "`\(cursor.text[..<first.endIndex])` is a rank, not an amount", label: "a rank",
      help: "use `at_most: \(cursor.text[..<numberEnd])`")
  }

  /// `1e6`.
  private func refuseExponent(_ cursor: TextCursor) throws(QuantityFault) {
    guard first.utf8.first?.lowercased == UInt8(ascii: "e") else { return }
    let exponent = first.dropFirst()
    guard exponent.utf8.contains(where: \.isDigit),
      exponent.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return }
    var help = "write the number in full, like `1200000` or `1.2M`"
    if let number = Rational(decimal: cursor.text[..<numberEnd]), let power = Int(exponent),
      -18...18 ~= power
    {
      let value = power < 0 ? number / .powerOfTen(-power) : number * .powerOfTen(power)
      help = "write `\(value.decimal(upTo: 36))\(cursor.text[first.endIndex...])`"
    }
    throw QuantityFault(
      "numbers have no exponents: `\(cursor.text[..<first.endIndex])`", label: "an exponent",
      help: help, range: range(of: first, cursor))
  }

  /// `1 h 30 min` and `1h30`.
  private func refuseSecondDuration(_ cursor: TextCursor) throws(QuantityFault) {
    guard words.utf8.contains(where: \.isDigit) else { return }
    let name = first.prefix { $0.isLetter }
    guard let unit = TimeUnit(name: name) else { return }
    let tail = Substring(words[name.endIndex...].unicodeScalars.drop(while: \.isSpace))
    guard tail.utf8.first?.isDigit == true else { return }
    var help = "write it in one unit, like `90 min`"
    if let hours = Rational(decimal: cursor.text[..<numberEnd]),
      let rest = Quantity.plain(String(tail)), case .duration(let smaller) = rest.unit.kind,
      let factor = unit.factor(to: smaller)
    {
      help = "write `\(rest.unit.format(hours * factor + rest.amount, upTo: 6))`"
    }
    throw QuantityFault(
      "a duration is one number and one unit: `\(cursor.text)`", label: "a second duration",
      help: help, range: range(of: tail, cursor))
  }

  /// `4 a day`, `4 posts each week`, `$50 monthly`.
  private func refuseRate(_ cursor: TextCursor) throws(QuantityFault) {
    guard let (rest, period) = Self.rate(in: words) else { return }
    let offer = "\(cursor.text[..<numberEnd]) \(rest)".trimmed + " per \(period)"
    throw QuantityFault(
      "a rate is written with `per`: `\(cursor.text)`", label: "a rate",
      help: "write `\(offer)`", range: range(of: words, cursor))
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
      help: "write `\(quantity)` here, and the day as `due: 2026-03-01`",
      range: cursor.offset(of: parts[by].startIndex)..<cursor.offset)
  }

  private static func beginsDay(_ word: Substring) -> Bool {
    let lowercased = word.lowercased()
    if word.utf8.first?.isDigit == true || lowercased == "end" { return true }
    if lowercased.utf8.count == 2, lowercased.first == "q" { return word.last?.isNumber == true }
    return word.utf8.count >= 3
      && CalendarDay.monthNames.contains { $0.lowercased().hasPrefix(lowercased) }
  }

  private func range(of part: Substring, _ cursor: TextCursor) -> Range<Int> {
    cursor.offset(of: part.startIndex)..<cursor.offset(of: part.endIndex)
  }
}
