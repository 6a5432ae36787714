import Testing

@testable import GoalpostRules

/// Titles that have still to be filled in, and those with names that look like it.
@Suite struct TitleGapTests {
  private static let gaps: [(title: String, gap: String)] = [
    ("Grow by X%", "X%"), ("Earn $XX this year", "$XX"), ("Win _N_ towns", "_N_"),
    ("Win XX towns", "XX"), ("Sell ?? loaves", "??"), ("Sell rye (TBD)", "TBD"),
    ("Grow from X to Y", "from X to Y"), ("Grow from X% to Y% in May", "from X% to Y%"),
    ("Sell rye: to be defined", "to be defined"),
    ("Win towns (number to be agreed)", "to be agreed"),
    ("Sell rye - TBA", "TBA"), ("Sell TBC", "TBC"), ("Increase Sales By XX", "XX"),
    ("Win ___ towns", "___"), ("Grow by N%", "N%"),
  ]

  private static let names = [
    "Followers on X", "Win generation X", "Super Bowl XX guests", "Article XX is kept", "iPhone X",
    "Get riders from A to B", "Reduce TBC cases", "Recipes to be defined by guests", "Really??",
    "Who comes back?", "Bake_and_sell", "Processes to be defined", "Win 5% of towns", "",
    "Trade with 3 countries (DE / UK / US ?)",
  ]

  @Test(arguments: gaps)
  func `a gap is told`(_ title: String, _ gap: String) {
    #expect(TitleGap(in: title)?.text == gap)
  }

  @Test(arguments: names)
  func `a name is left alone`(_ title: String) {
    #expect(TitleGap(in: title) == nil)
  }
}
