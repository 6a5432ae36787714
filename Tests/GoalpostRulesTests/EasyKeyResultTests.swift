import GoalpostKit
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

  @Test(arguments: [("2026-10-05", true), ("2026-11-05", false)])
  func `a KPI's first reading of the cycle counts`(_ date: String, _ isEasy: Bool) throws {
    let text = """
      goalpost: 1
      unit: bakery
      owner: Head baker
      cycle: 2026-Q4
      objectives:
        - title: Be the bakery people cross the town for
          key_results:
            - {title: Loaves, kpi: loaves, baseline: 10, target: 50}
      kpis:
        - id: loaves
          title: Loaves
          at_least: 50
          readings: [{date: 2026-09-20, value: 49}, {date: \(date), value: 48}]

      """
    let options = try #require(CompileOptions(asOf: "2026-11-10"))
    let findings = Goalpost.compile([Source(path: "a.goals.yaml", text: text)], options: options)
      .findings.diagnostics.filter { $0.rule == "easy-key-result" }
    #expect(findings.map(\.finding.label) == (isEasy ? ["0.95 of the way on day 5"] : []))
  }
}
