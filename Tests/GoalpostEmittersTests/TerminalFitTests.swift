import Testing

@testable import GoalpostEmitters

@Suite("Text brought to cells")
struct TerminalFitTests {
  @Test(arguments: [
    ("abc", 3), ("日本語", 6), ("한국어", 6), ("e\u{301}", 1), ("🍎", 2), ("👩🏽‍🌾", 2), ("🇩🇪", 2), ("✅", 2),
    ("⭐", 2), ("❤\u{FE0F}", 2), ("שלום", 4), ("ｱ", 1), ("Ａ", 2), ("", 0),
  ])
  func `a text takes as many cells as a terminal gives it`(text: String, cells: Int) {
    #expect(text.terminalWidth == cells)
  }

  @Test(arguments: [
    ("orchard", 7, "orchard"), ("orchard", 6, "orcha…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("orchard", 1, "…"), ("orchard", 0, ""),
  ])
  func `what is cut ends in a sign and keeps whole characters`(
    text: String, cells: Int, expected: String
  ) {
    #expect(text.cut(to: cells, ending: "…") == expected)
  }

  @Test(arguments: [
    ("bring it home", 9, ["bring it", "home"]), ("bring it home", 40, ["bring it home"]),
    ("Apfelweinkelterei", 6, ["Apfelw", "einkel", "terei"]), ("日本語の木", 4, ["日本", "語の", "木"]),
    ("日本", 1, ["日", "本"]), ("", 5, []),
  ])
  func `lines are broken between words, and long words within`(
    text: String, cells: Int, expected: [String]
  ) {
    #expect(text.wrapped(to: cells) == expected)
  }

  @Test func `facts stay whole as long as a line holds one`() {
    let facts = ["55% → 60%", "up 0.05", "4 days old"]
    #expect(facts.packed(into: 20, separator: " · ") == ["55% → 60% · up 0.05", "4 days old"])
  }

  @Test(arguments: [
    ("goals/team.yaml", "goals/team.yaml"), ("my goals.yaml", "'my goals.yaml'"),
    ("it's", "'it'\\''s'"), ("", "''"), ("$(reboot)", "'$(reboot)'"), ("a;b", "'a;b'"),
    ("a\nb", "'a<U+000A>b'"), ("größe", "'größe'"), ("~/x", "'~/x'"),
  ])
  func `a word on a command line is nothing but a word`(text: String, expected: String) {
    #expect(text.shellWord == expected)
  }
}
