import Testing

/// What is too easy, too early.
@Suite struct EasyKeyResultTests {
  private static func plan(_ checkIns: String, numbers: String = "baseline: 0, target: 100")
    -> KeyResultPlan
  {
    KeyResultPlan(fields: "title: Loaves, \(numbers), check_ins: [\(checkIns)]")
  }

  @Test(arguments: [
    "{date: 2026-10-05, value: 90}", "{date: 2026-10-19, value: 130}",
    "{date: 2026-10-05, value: 10, confidence: 0.91}",
    "{date: 2026-10-05, value: 95, confidence: 1}",
    "{date: 2026-10-05, value: 90}, {date: 2026-10-12, value: 4}",
  ])
  func `almost reached or certain at the start is told once`(_ checkIns: String) {
    #expect(Self.plan(checkIns).rules == ["easy-key-result"])
  }

  @Test(arguments: [
    "{date: 2026-10-05, value: 89}", "{date: 2026-10-05, value: 4}, {date: 2026-10-12, value: 99}",
    "{date: 2026-10-05, value: 4, confidence: 0.9}", "{date: 2026-10-23, value: 99}",
    "{date: 2026-10-05, value: 4, confidence: 0.5}, {date: 2026-10-12, confidence: 1}",
  ])
  func `a way to go and doubt are left alone`(_ checkIns: String) {
    #expect(Self.plan(checkIns).rules == [])
  }

  @Test func `without a baseline only its absence is told`() {
    let plan = Self.plan("{date: 2026-10-05, value: 90}", numbers: "target: 100")
    #expect(plan.rules == ["missing-baseline"])
  }

  @Test func `a value without a date tells nothing`() {
    #expect(KeyResultPlan(fields: "title: Loaves, baseline: 0, target: 9, current: 9").rules == [])
  }
}
