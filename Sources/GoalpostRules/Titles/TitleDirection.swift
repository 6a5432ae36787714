import GoalpostModel

/// Which way a title says that its number goes: up of `Raise …`, down of `Fewer complaints`.
struct TitleDirection {
  enum Way { case up, down }

  /// The word that says so.
  let word: String
  let way: Way
  /// With the word after it.
  private let opening: String
  private let isComparative: Bool

  /// The direction of a title's opening verb; nil where it has none.
  ///
  /// - Parameters:
  ///   - up: verbs of more that the project added; `down`: verbs of less.
  init?(verbOf title: TitleWords, up: AddedWords, down: AddedWords) {
    guard let verb = OpeningWord(of: title) else { return nil }
    opening = verb.phrase
    isComparative = false
    for word in [verb.phrase, verb.text] {
      if DirectionWords.up.contains(word) || up.contains(word) {
        (self.word, way) = (word, .up)
        return
      }
      if DirectionWords.down.contains(word) || down.contains(word) {
        (self.word, way) = (word, .down)
        return
      }
    }
    return nil
  }

  /// The direction of a comparative that opens the title, by the unit of its numbers: `Faster` is
  /// fewer minutes, and more pages an hour. Nil where a careful reader could disagree.
  init?(comparativeOf title: TitleWords, unit: UnitOfMeasure) {
    guard let first = title.words.first, DirectionWords.comparatives.contains(first.lowercased),
      let next = title.after(0), next != "than", next != "or", next != "and"
    else { return nil }
    opening = "\(first.lowercased) \(next)"
    isComparative = true
    word = first.lowercased
    let isDuration = if case .duration = unit.kind { true } else { false }
    switch word {
    case "more", "fewer":
      guard !isDuration, Self.counts(next, in: title, unit) else { return nil }
      way = word == "more" ? .up : .down
    case "less":
      guard !unit.isCounted else { return nil }
      way = .down
    case "higher", "lower":
      guard !DirectionWords.names.contains(next), !DirectionWords.qualities.contains(next),
        word == "lower" || !isDuration
      else { return nil }
      way = word == "higher" ? .up : .down
    case "shorter":
      guard isDuration else { return nil }
      way = .down
    case "faster":
      guard isDuration else { return nil }
      way = .down
    default:
      // Of `Better …` only ratings are sure to rise.
      guard case .scale = unit.kind else { return nil }
      way = .up
    }
  }

  /// Whether the title's number may be about something else than the opening word. It reads the
  /// whole title, so it is asked last.
  func mayBeAboutSomethingElse(_ text: String, _ title: TitleWords) -> Bool {
    TitleSilence.ofDirection(text, title, opening)
      || DirectionWords.phrases.contains(opening)
      // `More tests, fewer faults`, `Reduce churn to raise retention`: whose number is it?
      || title.words.dropFirst().contains {
        $0.lowercased != word
          && (DirectionWords.all.contains($0.lowercased)
            || DirectionWords.comparatives.contains($0.lowercased))
      }
      // `Boost performance`: what rises where times or faults fall.
      || title.words.dropFirst().prefix(4).contains {
        DirectionWords.qualities.contains($0.lowercased)
      }
  }

  /// `More players finish`, where the numbers are a share, a number alone or players. What an
  /// adjective follows may be fewer: `More reliable releases`.
  private static func counts(
    _ noun: String, in title: TitleWords, _ unit: UnitOfMeasure
  ) -> Bool {
    guard noun == "of" || noun == "people" || title.isPlural(noun) else { return false }
    switch unit.kind {
    case .share, .none: return true
    case .counted(let words): return noun == "of" || words.hasNoun(of: CountedWords(noun))
    case .shareDifference, .currency, .scale, .times, .duration, .dataSize: return false
    }
  }
}

extension UnitOfMeasure {
  /// Counted by name.
  fileprivate var isCounted: Bool { if case .counted = kind { true } else { false } }
}
