import Testing

/// Percentages of a share that can be read in two ways, and those that cannot.
@Suite struct AmbiguousPercentTests {
  @Test(arguments: [
    "baseline: 40%, change: +30%", "measured_in: percent, baseline: 40, change: -10%",
    "baseline: 140%, change: +30%",
  ])
  func `two readings are told`(_ numbers: String) {
    #expect(KeyResultPlan(fields: "title: Rye, \(numbers)").rules == ["ambiguous-percent"])
  }

  @Test(arguments: [
    "baseline: 40%, change: +30pp", "baseline: 40%, change: 2x", "baseline: 80%, change: +25%",
    "baseline: 8%, change: -50%", "baseline: 40 loaves, change: +30%", "baseline: 4, change: +30%",
  ])
  func `one reading is left alone`(_ numbers: String) {
    #expect(KeyResultPlan(fields: "title: Rye, \(numbers)").rules == [])
  }
}
