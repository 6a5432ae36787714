/// What a rate is per: `per [number] WORDS`, `/WORD` or `p.m.`, any number of times.
enum RateGrammar {
  /// - Parameter kind: the unit that was taken before.
  static func scan(
    _ cursor: inout TextCursor, after kind: UnitOfMeasure.Kind
  ) throws(QuantityFault) -> [UnitOfMeasure.Denominator] {
    var denominators = [UnitOfMeasure.Denominator]()
    while !cursor.isAtEnd {
      cursor.skipSpaces()
      let start = cursor
      if let period = RateAbbreviation.take(&cursor) {
        denominators.append(.init(1, CountedWords(period.rawValue)))
        continue
      } else if let word = cursor.word, UnitWords.isPer(word) {
        cursor.position = word.endIndex
      } else if !cursor.take("/") {
        break
      }
      cursor.skipSpaces()
      let number = try scanNumber(&cursor)
      guard cursor.word != nil, !number.isZero else { throw fault(from: start, to: cursor) }
      if denominators.isEmpty, number == 1 { try refuseCent(cursor, from: start, kind) }
      let first = cursor.word ?? ""
      let numberEnd = cursor.position
      let words = UnitWords.scan(&cursor)
      try UnitTrap(numberEnd: numberEnd, first: first, words: words, isAttached: false)
        .refuseTail(cursor, areShown: false)
      denominators.append(.init(number, Self.words(words)))
    }
    return denominators
  }

  private static func scanNumber(_ cursor: inout TextCursor) throws(QuantityFault) -> Rational {
    guard let number = try NumberGrammar.scan(&cursor) else { return 1 }
    let magnitude = MagnitudeGrammar.scan(&cursor)
    cursor.skipSpaces()
    return number * magnitude
  }

  /// `h` and `hours` are `hour` here too, and `annum` is `year`.
  private static func words(_ text: Substring) -> CountedWords {
    if text.keyword == "annum" { return CountedWords(TimeUnit.year.rawValue) }
    return CountedWords(TimeUnit(name: text).map { $0.rawValue[...] } ?? text)
  }

  /// `30 per cent`, `30 per 1 cent` and `30/cent` are no rates. Nor is `$5 per cent`.
  private static func refuseCent(
    _ cursor: TextCursor, from start: TextCursor, _ kind: UnitOfMeasure.Kind
  ) throws(QuantityFault) {
    guard let word = cursor.word, word.keyword == "cent" else { return }
    let range = start.offset..<cursor.offset(of: word.endIndex)
    switch kind {
    case .none:
      throw QuantityFault(
        "a share is written with `%`", label: "not read as a share",
        help: .write(
          "\(String(start.head).trimmed)%\(cursor.text[word.endIndex...])", insteadOf: start)
          ?? .explain("write the number with `%`"),
        range: range)
    case .currency:
      throw .secondUnit(cursor.text, range: range)
    case .share, .shareDifference, .scale, .times, .duration, .dataSize, .counted: break
    }
  }

  private static func fault(from start: TextCursor, to cursor: TextCursor) -> QuantityFault {
    QuantityFault(
      "a rate that does not say what it is per: `\(cursor.text)`", label: "per what?",
      help: .explain("name the thing, like `per month` or `per 1000 visits`"),
      range: start.offset..<max(cursor.offset, start.offset + 1))
  }
}
