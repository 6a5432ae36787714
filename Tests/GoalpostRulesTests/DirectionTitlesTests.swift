import Testing

/// Titles whose opening verb goes against the numbers, and those where nobody can be sure.
@Suite struct DirectionTitlesTests {
  private static let contradictions = [
    "title: Increase sales, baseline: 9, target: 4", "title: Double sales, baseline: 9, target: 4",
    "title: Reduce waste, baseline: 4, target: 9", "title: Halve waste, baseline: 4, target: 9",
    "title: We will cut waste, baseline: 4 h, target: 600 min",
    "title: Cut waste, baseline: 4 loaves, change: +20%",
    "title: Raise prices, baseline: $4, change: -$1",
    "title: Grow sales, baseline: 4, change: 0.5x",
  ]

  private static let agreements = [
    "title: Increase sales, baseline: 4, target: 9", "title: Reduce waste, baseline: 9, target: 4",
    "title: Reduce waste, baseline: 9 h, target: 30 min",
    "title: Reduce waste, baseline: 0%, target: 30%",
    "title: Reduce waste by baking less, baseline: 4, target: 9",
    "title: \"Reduce waste: bins sorted\", baseline: 4, target: 9",
    "title: Reduce waste — count the bins, baseline: 4, target: 9",
    "title: Cut prices so that more people buy, baseline: 4, target: 9",
    "title: Cut waste as measured by bins sorted, baseline: 4, target: 9",
    "title: Lower priority orders leave on time, baseline: 4, target: 9",
    "title: Cut flowers sell too, at_least: 4",
    "title: Bread that people like, baseline: 9, target: 4",
  ]

  @Test(arguments: contradictions)
  func `a contradiction is told`(_ fields: String) {
    #expect(KeyResultPlan(fields: fields).rules == ["contradictory-direction"])
  }

  @Test(arguments: agreements)
  func `agreement and doubt are left alone`(_ fields: String) {
    #expect(KeyResultPlan(fields: fields).rules == [])
  }
}
