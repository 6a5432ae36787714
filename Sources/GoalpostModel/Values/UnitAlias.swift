/// Names of units that say more than a kind: basis points, ratios, and rates in one word.
enum UnitAlias {
  /// Takes one; nil, and nothing taken, where none is next. Words after it make it another unit.
  static func take(_ cursor: inout TextCursor) throws(QuantityFault) -> UnitGrammar.Scanned? {
    guard let word = cursor.word else { return nil }
    var ahead = cursor
    ahead.position = word.endIndex
    var unit: UnitGrammar.Scanned?
    switch word == "MBps" || word == "GBps" ? String(word) : word.keyword {
    case "MBps": unit = .init(kind: .dataSize(.megabyte), denominators: [perSecond])
    case "GBps": unit = .init(kind: .dataSize(.gigabyte), denominators: [perSecond])
    case "bp", "bps": unit = basisPoints
    case "basis":
      ahead.skipSpaces()
      guard let next = ahead.word, ["point", "points"].contains(next.keyword) else { return nil }
      ahead.position = next.endIndex
      unit = basisPoints
    case "ratio": unit = .init(kind: .share)
    case "rps": unit = .init(kind: .none, denominators: [perSecond])
    case "kbps": unit = .init(kind: .dataSize(.kilobit), denominators: [perSecond])
    case "mbps": unit = .init(kind: .dataSize(.megabit), denominators: [perSecond])
    case "gbps": unit = .init(kind: .dataSize(.gigabit), denominators: [perSecond])
    default: return nil
    }
    var end = ahead
    end.skipSpaces()
    if let next = end.laterWord, !UnitWords.isPer(next) { return nil }
    cursor = ahead
    return unit
  }

  /// A hundredth of a percentage point.
  private static let basisPoints = UnitGrammar.Scanned(
    kind: .share, factor: Rational(1, over: 10_000), isBasisPoints: true)

  private static let perSecond = UnitOfMeasure.Denominator(1, CountedWords("second"))
}

extension UnitOfMeasure.Kind {
  /// The duration or data size of that name.
  init?(measuring name: Substring) {
    if let unit = TimeUnit(name: name) {
      self = .duration(unit)
    } else if let unit = DataUnit(name: name) {
      self = .dataSize(unit)
    } else {
      return nil
    }
  }
}
