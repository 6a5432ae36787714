import Testing

@testable import GoalpostRules

/// The quick look may only pass over titles in which the careful one finds nothing.
@Suite struct TitleGlanceTests {
  private static let titles =
    ["", " ", "[EU] Reduce churn", "“Reduce” churn", "We will reduce churn", "Tidy and launch it"]
    + [
      "Tidy & launch it", "Tidy, launch and rest", "launch", "Launch", "Roll out",
      "Ünder two roofs",
    ]
    + [
      "Bake for ten people", "Twelve towns", "Win at least one", "Then double sales", "Be the one",
    ]
    + ExampleCase.all.flatMap { $0.text.split(separator: "\n").compactMap(title) }

  private static func title(in line: Substring) -> String? {
    let parts = line.split(separator: "title: ", maxSplits: 1)
    return parts.count == 2 ? String(parts[1].prefix { $0 != "," && $0 != "}" }) : nil
  }

  @Test(arguments: titles)
  func `it passes over no amount`(_ title: String) {
    let amounts = TitleQuantity.all(in: TitleWords(title))
    #expect(amounts.isEmpty || TitleGlance.canHoldAmount(title))
  }

  @Test(arguments: titles)
  func `it passes over no opening verb`(_ title: String) {
    let verb = OpeningWord(of: TitleWords(title))?.text ?? ""
    for verbs in [ActivityWords.openings, DirectionWords.all] where verbs.contains(verb) {
      #expect(TitleGlance.canOpen(title, with: verbs))
    }
  }

  @Test func `it passes over most titles`() {
    #expect(!TitleGlance.canOpen("Readers click more", with: ActivityWords.openings))
    #expect(!TitleGlance.canHoldAmount("Become the voice our industry quotes"))
  }
}
