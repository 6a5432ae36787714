/// The unit after a number: `%`, a currency, the end of a scale, `x`, a duration, a data size or any
/// words.
struct UnitGrammar {
  /// The code of the currency that stands before the number.
  let currency: String?
  /// Where the number ends, its magnitude included.
  let numberEnd: String.Index

  /// A unit with what comes along with its name.
  struct Scanned {
    let kind: UnitOfMeasure.Kind
    /// What one of the number stands for in amounts of the kind; nil is 1.
    var factor: Rational?
    /// Of names that say a rate: `rps`.
    var denominators: [UnitOfMeasure.Denominator] = []
    /// As a change it is a step of shares, not a part of the baseline.
    var isBasisPoints = false
  }

  /// Takes the unit, not its rates; the currency's or no unit where none is next.
  func scan(_ cursor: inout TextCursor) throws(QuantityFault) -> Scanned {
    cursor.skipSpaces()
    let base = Scanned(kind: currency.map { .currency(code: $0) } ?? .none)
    guard let byte = cursor.peek else { return base }
    if cursor.take("%") {
      return try only(.share, &cursor)
    }
    if byte == UInt8(ascii: "/") {
      guard currency == nil, let scale = try scanScale(after: 1, &cursor) else { return base }
      return Scanned(kind: scale)
    }
    if let code = Currency.scanSign(&cursor) {
      return try only(.currency(code: code), &cursor)
    }
    guard let word = cursor.word, !RateAbbreviation.isNext(at: cursor) else { return base }
    return try scanKind(named: word, &cursor) ?? base
  }

  /// Nil where the word begins a rate.
  private func scanKind(
    named word: Substring, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> Scanned? {
    if let code = Currency.code(word) {
      cursor.position = word.endIndex
      return try only(.currency(code: code), &cursor)
    }
    let isAttached = word.startIndex == numberEnd
    switch word.keyword {
    case "per":
      return nil
    case "percent":
      cursor.position = word.endIndex
      return try only(.share, &cursor)
    case "pp":
      cursor.position = word.endIndex
      return try only(.shareDifference, &cursor)
    case "percentage":
      return try scanPercentagePoints(word, &cursor)
    case "of":
      if let kind = try scanScale(after: 2, &cursor) { return Scanned(kind: kind) }
    case "out":
      if let kind = try scanOutOf(word, &cursor) { return Scanned(kind: kind) }
    case "x":
      guard isAttached else {
        throw fault("`x` stands right after its number", "a space too many", word, "x", cursor)
      }
      cursor.position = word.endIndex
      return try only(.times, &cursor)
    case "pct":
      throw fault("a share is written with `%`", "not read as a share", word, "%", cursor)
    case "or", "to", "and":
      throw QuantityFault.unexpected(at: cursor)
    default: break
    }
    if let unit = try UnitAlias.take(&cursor) {
      guard currency == nil else {
        throw .secondUnit(cursor.text, range: cursor.offset(of: numberEnd)..<cursor.offset)
      }
      return unit
    }
    return try scanWords(beginningWith: word, isAttached: isAttached, &cursor)
  }

  private func scanWords(
    beginningWith first: Substring, isAttached: Bool, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> Scanned {
    let words = UnitWords.scan(&cursor)
    try UnitTrap(numberEnd: numberEnd, first: first, words: words, isAttached: isAttached)
      .refuse(cursor, hasCurrency: currency != nil)
    let isOneWord = first.endIndex == words.endIndex
    if isOneWord, let kind = UnitOfMeasure.Kind(measuring: words) {
      guard currency != nil else { return Scanned(kind: kind) }
      let unit = if case .duration(let unit) = kind { unit.rawValue } else { String(words) }
      throw QuantityFault(
        "money and another unit in one quantity: `\(cursor.text)`", label: "a second unit",
        help: .write("\(cursor.text[..<numberEnd]) per \(unit)", insteadOf: cursor)?
          .adding(" for a rate, or leave out one of the two")
          ?? .explain("leave out one of the two"),
        range: cursor.offset(of: words.startIndex)..<cursor.offset)
    }
    // After money, words say what it is for: `$10M ARR`. They are shown, not compared.
    return Scanned(kind: currency.map { .currency(code: $0) } ?? .counted(CountedWords(words)))
  }

  /// The unit that was just taken, with the words that may follow a share or a currency.
  private func only(
    _ kind: UnitOfMeasure.Kind, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> Scanned {
    if let currency, kind != .currency(code: currency) {
      throw .secondUnit(cursor.text, range: cursor.offset(of: numberEnd)..<cursor.offset)
    }
    let isShare = kind == .share || kind == .shareDifference
    let unit = Scanned(kind: kind, factor: isShare ? Rational(1, over: 100) : nil)
    guard !cursor.isAtEnd else { return unit }
    var ahead = cursor
    ahead.skipSpaces()
    guard let word = ahead.word, word.keyword != "per", !RateAbbreviation.isNext(at: ahead) else {
      return unit
    }
    switch kind {
    case .times:
      let words = UnitWords.scan(&ahead)
      try UnitTrap(numberEnd: numberEnd, first: word, words: words, isAttached: false)
        .refuseOther(ahead, areShown: true)
      throw QuantityFault(
        "`x` is a unit of its own, so `\(words)` cannot follow it", label: "a second unit",
        help: .explain("write the number with `x` alone, or with the words alone"),
        range: ahead.offset(of: word.startIndex)..<ahead.offset)
    case .none, .scale, .duration, .dataSize, .counted: return unit
    case .share, .shareDifference, .currency: break
    }
    if ["or", "to", "and"].contains(word.keyword) {
      throw QuantityFault.unexpected(at: ahead)
    }
    let words = UnitWords.scan(&ahead)
    let trap = UnitTrap(numberEnd: cursor.position, first: word, words: words, isAttached: false)
    try trap.refuseOther(ahead, areShown: true)
    if isShare { try trap.refusePoints(ahead) } else { try trap.refuseMagnitudeWord(ahead) }
    if isShare { UnitWords.skipRates(&ahead) }
    cursor = ahead
    return unit
  }

  /// The number after `/` or `of`; nil, and nothing taken, where none follows.
  private func scanScale(
    after bytes: Int, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> UnitOfMeasure.Kind? {
    var ahead = cursor
    ahead.advance(bytes)
    ahead.skipSpaces()
    let start = ahead.offset
    guard let end = try NumberGrammar.scan(&ahead) else { return nil }
    guard !end.isZero, currency == nil else {
      throw QuantityFault(
        "a scale ends above zero and has no other unit", label: "the end of the scale",
        help: .explain("write it like `4 of 5`"), range: start..<ahead.offset)
    }
    cursor = ahead
    return .scale(of: end)
  }

  /// `77 out of 100`.
  private func scanOutOf(
    _ word: Substring, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> UnitOfMeasure.Kind? {
    var ahead = cursor
    ahead.position = word.endIndex
    ahead.skipSpaces()
    guard ahead.word?.keyword == "of", let kind = try scanScale(after: 2, &ahead)
    else { return nil }
    cursor = ahead
    return kind
  }

  private func scanPercentagePoints(
    _ word: Substring, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> Scanned {
    var ahead = cursor
    ahead.position = word.endIndex
    ahead.skipSpaces()
    guard let next = ahead.word, ["point", "points"].contains(next.keyword) else {
      throw fault("a share is written with `%`", "not read as a share", word, "%", cursor)
    }
    cursor.position = next.endIndex
    return try only(.shareDifference, &cursor)
  }

  /// A unit that is written otherwise: `unit` right after the number.
  private func fault(
    _ message: String, _ label: String, _ word: Substring, _ unit: String, _ cursor: TextCursor
  ) -> QuantityFault {
    let offer = "\(cursor.text[..<numberEnd])\(unit)\(cursor.text[word.endIndex...])"
    return QuantityFault(
      message, label: label,
      help: .write(offer, insteadOf: cursor) ?? .explain("write `\(unit)` right after the number"),
      range: cursor.offset..<cursor.offset(of: word.endIndex))
  }
}
