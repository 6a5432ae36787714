import Testing

@testable import GoalpostRules

/// Titles that measure two things, and those that only hold an "and".
@Suite struct CompoundTitleTests {
  private static let two: [(title: String, first: String, second: String)] = [
    (
      "Join 3 groups and leave a comment on the 5 most popular discussions per month", "3 groups",
      "5 most popular discussions"
    ),
    ("Certify 1,000 members and 10,000 guests", "1,000 members", "10,000 guests"),
    ("Certify at least 100 members and 1 person in each shop", "100 members", "1 person"),
    ("Reach 500 members & at least 40% renewals", "500 members", "40% renewals"),
    ("Serve 80% of guests and achieve 80% approval", "80%", "80%"),
    ("Win 5 towns; 40% of guests come back", "5 towns", "40%"),
    ("Win 5 towns plus 3 villages", "5 towns", "3 villages"),
    ("Earn $2M and cut waste to 4%", "$2M", "4%"),
  ]

  private static let one = [
    "Win 5 towns and villages", "Answer between 5 and 10 calls a day",
    "Greet 80 people aged 70 and over",
    "Bake for 2 hours and 30 minutes", "Win 5 towns and grow by Q4",
    "Win 5 towns and be done by May 3",
    "Earn $5M and up to the last cent of it", "Serve 40% of towns and of 12 villages",
    "Reach 5 towns and become ISO 9001 bakers", "Bake and sell 40 loaves", "Be the one and only",
    "Cut waste and win", "Win 5 towns (and 3 villages)", "Double sales and keep our 3 shops",
    "Sell 40 loaves and rest; then begin again",
  ]

  @Test(arguments: two)
  func `two measures are told`(_ title: String, _ first: String, _ second: String) {
    let compound = CompoundTitle(title)
    #expect(compound?.first == first)
    #expect(compound?.second == second)
  }

  @Test(arguments: one)
  func `one measure is left alone`(_ title: String) {
    #expect(CompoundTitle(title) == nil)
  }
}
