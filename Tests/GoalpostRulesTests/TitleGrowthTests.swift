import GoalpostModel
import SnapshotSupport
import Testing

@testable import GoalpostRules

/// Titles are read in a time that grows with their length. The language cuts them at 300 characters;
/// the readers do not rely on it.
@Suite(.serialized, .timeLimit(.minutes(15))) struct TitleGrowthTests {
  /// Pieces that make a reader look ahead or back.
  private static let pieces = [
    "Win 5 prizes and ", "and win ", "(", "[x ", "\"a ", "(a)b ", "from 5 to 10 by 20% of ",
    "X to Y ",
    "to be ", "by ", "the 5 most ", "3 - ", "word ", "_", "a—", "20%;", "1,000,", "e\u{301}", "🎯 ",
  ]

  private static func read(_ title: String) {
    let words = TitleWords(title)
    _ = TitleQuantity.all(in: words).compactMap { TitleAmount($0, in: words) }
    _ = TitleGap(in: title)
    _ = CompoundTitle(title)
    _ = OpeningWord(of: words).map { TitleSilence.ofDirection(title, words, $0.phrase) }
    _ = TitleGlance.canHoldAmount(title)
    _ = words.isInTitleCase
  }

  private static func best(_ title: String) -> Double {
    (0..<5).map { _ in ProcessorTime.of { read(title) }.seconds }.min() ?? 0
  }

  @Test(arguments: pieces)
  func `twice the length takes about twice the time`(piece: String) {
    for characters in [300, 6_000] {
      let title = "Win 5 prizes " + String(repeating: piece, count: characters / piece.count)
      let twice = "Win 5 prizes " + String(repeating: piece, count: 2 * characters / piece.count)
      var ratio = Double.infinity
      for _ in 0..<4 where ratio > 2.5 {
        ratio = Self.best(twice) / max(Self.best(title), 0.000_1)
      }
      #expect(ratio <= 2.5, "\(characters) characters")
    }
  }
}
