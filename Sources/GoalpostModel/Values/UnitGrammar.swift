/// The unit behind a number: `%`, a currency, the end of a scale, `x`, a duration or any words.
struct UnitGrammar {
  /// The code of the currency that stands before the number.
  let currency: String?
  /// Where the number ends, its magnitude included.
  let numberEnd: String.Index

  /// Takes the unit, not its rates; the currency's or no unit where none is next.
  func scan(_ cursor: inout TextCursor) throws(QuantityFault) -> UnitOfMeasure.Kind {
    cursor.skipSpaces()
    let base = currency.map { UnitOfMeasure.Kind.currency(code: $0) } ?? .none
    guard let byte = cursor.peek else { return base }
    if cursor.take("%") {
      return try only(.share, &cursor)
    }
    if byte == UInt8(ascii: "/") {
      return currency == nil ? try scanScale(behind: 1, &cursor) ?? base : base
    }
    if let code = Currency.scanSign(&cursor) {
      return try only(.currency(code: code), &cursor)
    }
    guard let word = cursor.word else { return base }
    return try scanKind(named: word, &cursor) ?? base
  }

  /// Nil where the word begins a rate.
  private func scanKind(
    named word: Substring, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> UnitOfMeasure.Kind? {
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
      if let kind = try scanScale(behind: 2, &cursor) { return kind }
    case "out":
      if let kind = try scanOutOf(word, &cursor) { return kind }
    case "x":
      guard isAttached else {
        throw fault("`x` stands right behind its number", "a space too many", word, "x", cursor)
      }
      cursor.position = word.endIndex
      return try only(.times, &cursor)
    case "pct":
      throw fault("a share is written with `%`", "not read as a share", word, "%", cursor)
    case "thousand", "thousands", "million", "millions", "billion", "billions":
      throw secondMagnitude(word, cursor)
    case "or", "to", "and":
      throw QuantityFault.unexpected(at: cursor)
    default: break
    }
    return try scanWords(beginningWith: word, isAttached: isAttached, &cursor)
  }

  private func scanWords(
    beginningWith first: Substring, isAttached: Bool, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> UnitOfMeasure.Kind {
    let words = UnitWords.scan(&cursor)
    try UnitTrap(numberEnd: numberEnd, first: first, words: words, isAttached: isAttached)
      .refuse(cursor, hasCurrency: currency != nil)
    let isOneWord = first.endIndex == words.endIndex
    if isOneWord, let unit = TimeUnit(name: words) {
      guard let currency else { return .duration(unit) }
      throw QuantityFault(
        "money and a duration in one quantity: `\(cursor.text)`", label: "a second unit",
        help: "write `\(cursor.text[..<numberEnd]) per \(unit.rawValue)`, "
          + "or leave out one of \(UnitOfMeasure(.currency(code: currency)).name) and `\(words)`",
        range: cursor.offset(of: words.startIndex)..<cursor.offset)
    }
    // Behind money, words say what it is for: `$10M ARR`. They are shown, not compared.
    return currency.map { .currency(code: $0) } ?? .counted(CountedWords(words))
  }

  /// The unit that was just taken, with the words that may follow a share or a currency.
  private func only(
    _ kind: UnitOfMeasure.Kind, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> UnitOfMeasure.Kind {
    if let currency, kind != .currency(code: currency) {
      throw .secondUnit(cursor.text, range: cursor.offset(of: numberEnd)..<cursor.offset)
    }
    guard !cursor.isAtEnd else { return kind }
    var ahead = cursor
    ahead.skipSpaces()
    guard let word = ahead.word, word.keyword != "per" else { return kind }
    switch kind {
    case .times:
      let words = UnitWords.scan(&ahead)
      try UnitTrap(numberEnd: numberEnd, first: word, words: words, isAttached: false)
        .refuseOther(ahead)
      throw QuantityFault(
        "`x` is a unit of its own, so `\(words)` cannot follow it", label: "a second unit",
        help: "write `\(cursor.text[..<numberEnd]) \(words)` or `\(cursor.head)`",
        range: ahead.offset(of: word.startIndex)..<ahead.offset)
    case .none, .scale, .duration, .counted: return kind
    case .share, .shareDifference, .currency: break
    }
    if ["or", "to", "and"].contains(word.keyword) {
      throw QuantityFault.unexpected(at: ahead)
    }
    let words = UnitWords.scan(&ahead)
    try UnitTrap(numberEnd: cursor.position, first: word, words: words, isAttached: false)
      .refuseOther(ahead)
    if kind == .share || kind == .shareDifference { UnitWords.skipRates(&ahead) }
    cursor = ahead
    return kind
  }

  /// The number behind `/` or `of`; nil, and nothing taken, where none follows.
  private func scanScale(
    behind bytes: Int, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> UnitOfMeasure.Kind? {
    var ahead = cursor
    for _ in 0..<bytes { ahead.advance() }
    ahead.skipSpaces()
    let start = ahead.offset
    guard let end = try NumberGrammar.scan(&ahead) else { return nil }
    guard !end.isZero, currency == nil else {
      throw QuantityFault(
        "a scale ends above zero and has no other unit", label: "the end of the scale",
        help: "write it like `4.2 of 5`", range: start..<ahead.offset)
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
    guard ahead.word?.keyword == "of", let kind = try scanScale(behind: 2, &ahead)
    else { return nil }
    cursor = ahead
    return kind
  }

  private func scanPercentagePoints(
    _ word: Substring, _ cursor: inout TextCursor
  ) throws(QuantityFault) -> UnitOfMeasure.Kind {
    var ahead = cursor
    ahead.position = word.endIndex
    ahead.skipSpaces()
    guard let next = ahead.word, ["point", "points"].contains(next.keyword) else {
      throw fault("a share is written with `%`", "not read as a share", word, "%", cursor)
    }
    cursor.position = next.endIndex
    return try only(.shareDifference, &cursor)
  }

  /// `3 millions`, and `3M million`.
  private func secondMagnitude(_ word: Substring, _ cursor: TextCursor) -> QuantityFault {
    let number = cursor.text[..<numberEnd]
    let magnitude = word.keyword.hasSuffix("s") ? String(word.dropLast()) : String(word)
    let offer = "\(number) \(magnitude)"
    let isSecond = number.utf8.last?.isDigit != true
    return QuantityFault(
      isSecond ? "two magnitudes: `\(cursor.text)`" : "a magnitude has no plural: `\(word)`",
      label: isSecond ? "a second magnitude" : "in the plural",
      help: isSecond ? "write the number with one magnitude, like `1.2M`" : "write `\(offer)`",
      range: cursor.offset..<cursor.offset(of: word.endIndex))
  }

  /// A unit that is written otherwise: `unit` right behind the number.
  private func fault(
    _ message: String, _ label: String, _ word: Substring, _ unit: String, _ cursor: TextCursor
  ) -> QuantityFault {
    QuantityFault(
      message, label: label, help: "write `\(cursor.text[..<numberEnd])\(unit)`",
      range: cursor.offset..<cursor.offset(of: word.endIndex))
  }
}
