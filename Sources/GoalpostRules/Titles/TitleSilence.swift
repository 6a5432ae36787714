import GoalpostModel

/// Turns of phrase after which a title's opening verb is not about its number.
enum TitleSilence {
  /// `Cut bills by replacing lamps`, `Reduce waste: bins sorted`, `Lower priority tickets`.
  ///
  /// - Parameter opening: the word that says the direction, and the one after it.
  static func ofDirection(_ title: String, _ words: TitleWords, _ opening: String) -> Bool {
    if title.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") })
      || title.unicodeScalars.contains(where: { $0 == "—" || $0 == "–" })
    {
      return true
    }
    if opening == "lower priority" { return true }
    for (index, word) in words.words.enumerated() {
      let next = words.after(index)
      if word.lowercased == "by", next?.isGerund ?? false { return true }
      if word.lowercased == "so", next == "that" { return true }
      if isMeasuredAs(words, at: index) { return true }
    }
    return false
  }

  /// The title says itself what result it is measured by: `%`, a currency, `from 3 to 5`, `as
  /// measured by`.
  static func ofActivity(_ title: String, _ words: TitleWords) -> Bool {
    if title.contains(where: { "%$€£¥".contains($0) }) { return true }
    return words.words.indices.contains { index in
      let word = words.words[index]
      return word.lowercased == "percent" || words.has(word.text, in: .currencies)
        || isMeasuredAs(words, at: index) || isSpan(words, from: index)
    }
  }

  /// `as measured by`.
  private static func isMeasuredAs(_ words: TitleWords, at index: Int) -> Bool {
    words.words[index].lowercased == "as" && words.after(index) == "measured"
      && words.after(index + 1) == "by"
  }

  /// `from 3 to 5`, with at most two words behind the first number.
  private static func isSpan(_ words: TitleWords, from index: Int) -> Bool {
    guard words.words[index].lowercased == "from", isNumber(at: index + 1, of: words) else {
      return false
    }
    return (index + 2...index + 4).contains { place in
      words[place]?.lowercased == "to" && isNumber(at: place + 1, of: words)
    }
  }

  private static func isNumber(at index: Int, of words: TitleWords) -> Bool {
    guard let word = words[index] else { return false }
    return TitleNumber(word.text, words.project.numbers) != nil
      || words.has(word.lowercased, in: .numbers)
  }
}

extension String {
  /// `replacing`, but neither `king` nor `evening`.
  fileprivate var isGerund: Bool {
    hasSuffix("ing") && utf8.count > 4
      && !["evening", "morning", "spring", "nothing"].contains(self)
  }
}
