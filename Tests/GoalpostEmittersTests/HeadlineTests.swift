import GoalpostReport
import Testing

@Suite("The headline")
struct HeadlineTests {
  private static let quarter = """
    goalpost: 1
    unit: a
    cycle: 2026-Q4
    objectives:
      - title: One
        key_results:
          - {title: K, baseline: 0%, target: 100%, check_ins: [{date: 2026-11-09, value: 40%}, {date: 2026-11-16, value: 50%}]}
    """

  @Test(arguments: [
    ("2026-09-28", "2026-Q4 starts in 3 days; 1 objective is set"),
    ("2026-10-01", "Week 1 of 13: nothing measured yet; 0 of 1 objective on track"),
    (
      "2026-11-20",
      "Week 8 of 13: 0.50, expected 0.55, up 0.10 since last week; 1 of 1 objective on track"
    ),
    (
      "2026-12-31",
      "Week 13 of 13: 0.50, expected 1.00, unchanged since last week; 0 of 1 objective on track"
    ),
    (
      "2027-01-12",
      "2026-Q4 ended 12 days ago: 0.50, unchanged since last week; 0 of 1 objective achieved"
    ),
  ])
  func `says where the cycle is and how it goes`(asOf: String, sentence: String) throws {
    let headline = try GoalFiles(Self.quarter).report(asOf: asOf).headline
    #expect(headline.sentence == sentence)
  }

  @Test func `speaks of the company's plan, and of the shorter of two cycles`() throws {
    let files = GoalFiles(files: [
      ("a-team.goals.yaml", Self.quarter.replacing("unit: a", with: "unit: t\nparent: a")),
      ("b-year.goals.yaml", Self.quarter.replacing("2026-Q4", with: "2026")),
      ("c-quarter.goals.yaml", Self.quarter),
    ])
    let report = try files.report(asOf: "2026-11-20")
    #expect(report.headline.anchor == "a@2026-Q4")
    #expect(report.plans.map(\.anchor) == ["a@2026-Q4", "a@2026", "t@2026-Q4"])
  }

  @Test func `gives no score where several plans lead`() throws {
    let other = Self.quarter.replacing("unit: a", with: "unit: b")
    let files = GoalFiles(files: [("a.goals.yaml", Self.quarter), ("b.goals.yaml", other)])
    let headline = try files.report(asOf: "2026-11-20").headline
    #expect(headline.standing == nil)
    #expect(headline.sentence == "Week 8 of 13: 2 plans; 2 of 2 objectives on track")
  }

  @Test func `lets the KPIs speak where there are no objectives`() throws {
    let text = """
      goalpost: 1
      unit: a
      kpis:
        - {title: K, target: 10, better: higher, readings: [{date: 2026-11-01, value: 11}]}
      """
    let headline = try GoalFiles(text).report(asOf: "2026-11-20").headline
    #expect(headline.sentence == "1 KPI: 1 on target")
  }
}
