import Testing

/// Both ends of a cycle belong to it, and late check-ins have fourteen days of grace.
@Suite struct CycleBorderTests {
  private static let inside = [
    "due: 2026-10-01", "due: 2026-12-31",
    "checkpoints: [{date: 2026-12-31, value: 8}]",
    "check_ins: [{date: 2026-10-01, value: 5}]", "check_ins: [{date: 2027-01-14, value: 8}]",
  ]

  private static let outside = [
    "due: 2026-09-30", "due: 2027-01-01", "checkpoints: [{date: 2027-01-01, value: 8}]",
    "check_ins: [{date: 2026-09-30, value: 5}]", "check_ins: [{date: 2027-01-15, value: 8}]",
  ]

  @Test(arguments: inside)
  func `a day of the cycle is fine`(_ field: String) {
    #expect(KeyResultPlan(fields: "title: Loaves, baseline: 4, target: 9, \(field)").rules == [])
  }

  @Test(arguments: outside)
  func `a day outside is told`(_ field: String) {
    let plan = KeyResultPlan(fields: "title: Loaves, baseline: 4, target: 9, \(field)")
    #expect(plan.rules == ["date-outside-cycle"])
  }
}
