/// The words of a counted unit, and of what a rate is per.
enum UnitWords {
  /// Takes words up to the end, to `per` or to anything that is none; the first must be next.
  static func scan(_ cursor: inout TextCursor) -> Substring {
    let start = cursor.position
    guard let first = cursor.word else { return cursor.text[start..<start] }
    cursor.position = first.endIndex
    while true {
      var ahead = cursor
      ahead.skipSpaces()
      guard let next = ahead.laterWord, !isPer(next), !RateAbbreviation.isNext(at: ahead) else {
        break
      }
      cursor.position = next.endIndex
    }
    return cursor.text[start..<cursor.position]
  }

  /// Passes `per …` and `/…` behind words that are only shown.
  static func skipRates(_ cursor: inout TextCursor) {
    while true {
      var ahead = cursor
      ahead.skipSpaces()
      if let word = ahead.laterWord {
        ahead.position = word.endIndex
      } else if !ahead.take("/") {
        return
      }
      cursor = ahead
    }
  }

  static func isPer(_ word: Substring) -> Bool {
    word.utf8.count == 3 && word.keyword == "per"
  }
}
