import Testing

@testable import GoalpostRules

/// The verb that a title opens with, and what it acts on.
@Suite struct OpeningWordTests {
  private static let openings: [(title: String, verb: String)] = [
    ("Reduce churn", "reduce"),
    ("[EU] Successfully reduce churn", "reduce"),
    ("We will reduce churn", "reduce"),
    ("We have launched the portal", "launch"),
    ("We've shipped the app", "ship"),
    ("We have written the handbook", "write"),
    ("We have tidied up", "tidied"),
    ("To increase the rate from 30% to 50%", "increase"),
    ("Design and launch the app", "launch"),
    ("Design, create and launch the app", "launch"),
    ("Fully document it", "document"),
    ("Create & grow a market", "grow"),
    ("Reduce and tidy", "reduce"),
  ]

  private static let nouns = [
    "Release notes are ready on time",
    "Review of code takes a day",
    "Launch day is calm",
    "Research can be found",
    "Support has time",
    "Every test run feels short",
    "",
    "[Internal]",
  ]

  private static let objects: [(title: String, head: String)] = [
    ("Launch the customer portal for nurses", "portal"),
    ("Publish 12 articles about baking", "article"),
    ("Roll out a new process in the north", "process"),
    ("Develop at least 40 new leads", "lead"),
    ("Host more than 4 stories", "story"),
    ("Launch, then rest", ""),
  ]

  @Test(arguments: openings)
  func `the opening verb is found`(_ title: String, _ verb: String) {
    #expect(OpeningWord(of: TitleWords(title))?.text == verb)
  }

  @Test(arguments: nouns)
  func `a title that opens with no verb has none`(_ title: String) {
    #expect(OpeningWord(of: TitleWords(title)) == nil)
  }

  @Test(arguments: objects)
  func `the object is the last word before the next part`(_ title: String, _ head: String) {
    let words = TitleWords(title)
    #expect(OpeningWord(of: words).map { VerbObject(of: $0, in: words).head } == head)
  }
}
