import GoalpostReport
import Testing

@Suite("Trends and owners") struct TrendAndOwnerTests {
  private func rollUps(_ plans: [String]) throws -> RollUps {
    try GoalFiles(plans.joined(separator: "\n---\n")).report(asOf: "2026-11-20").rollUps
  }

  private func plan(
    _ cycle: String, _ checkIn: String, unit: String = "team", owner: String = "Ada"
  ) -> String {
    """
    goalpost: 1
    unit: \(unit)
    owner: \(owner)
    cycle: \(cycle)
    objectives:
      - title: The goal
        key_results:
          - title: The number
            baseline: 0
            target: 10
            \(checkIn.isEmpty ? "why: Nobody knows" : "check_ins: [\(checkIn)]")
    """
  }

  @Test func `quarters make a line of quarters, apart from the year and from what has not begun`()
    throws
  {
    let trends = try rollUps([
      plan("2027-Q1", ""), plan("2026-Q4", "{date: 2026-11-16, value: 5}"),
      plan("2026", "{date: 2026-11-16, value: 2}"),
      plan("2026-Q2", "{date: 2026-06-29, value: 9}"),
      plan("2026-Q3", "{date: 2026-09-28, value: 3}"),
      plan("2026-Q4", "{date: 2026-11-16, value: 1}", unit: "other"),
    ]).trends
    #expect(trends.map(\.unit) == ["team"])
    let trend = try #require(trends.first)
    #expect(trend.weeks == 13)
    #expect(trend.points.map(\.cycle.id) == ["2026-Q2", "2026-Q3", "2026-Q4"])
    #expect(trend.points.map { $0.standing.status?.word } == ["achieved", "missed", "on track"])
    let chart = try #require(trend.chart)
    #expect(chart.points.map(\.x) == [0, 500, 1000])
    #expect(chart.points.map(\.y) == [900, 300, 500])
    #expect(chart.targets == [700])
    #expect(chart.summary == "3 cycles from 0.90 in 2026-Q2 to 0.50 in 2026-Q4 so far")
  }

  @Test func `a cycle without a score is a row, and no point of the line`() throws {
    let trend = try #require(
      try rollUps([
        plan("2026-Q2", "{date: 2026-06-29, value: 9}"), plan("2026-Q3", ""),
        plan("2026-Q4", "{date: 2026-11-16, value: 5}"),
      ]).trends.first)
    #expect(trend.points.map { $0.standing.score?.text } == ["0.90", nil, "0.50"])
    #expect(trend.chart?.points.map(\.x) == [0, 1000])
    let alone = try rollUps([plan("2026-Q3", ""), plan("2026-Q4", "")]).trends.first
    #expect(alone?.points.count == 2)
    #expect(alone?.chart == nil)
  }

  @Test func `owners answer for what runs, by name, and what nobody answers for comes last`() throws
  {
    let owners = try rollUps([
      plan("2026-Q4", "{date: 2026-11-16, value: 5}", unit: "b", owner: "~"),
      plan("2026-Q4", "{date: 2026-10-12, value: 5}", unit: "c", owner: "Zoe"),
      plan("2026-Q4", "{date: 2026-11-16, value: 5}", unit: "d", owner: "Ada"),
      plan("2026-Q3", "{date: 2026-09-28, value: 5}", unit: "d", owner: "Old"),
    ]).owners
    #expect(owners.map(\.name) == ["Ada", "Zoe", nil])
    #expect(owners.map(\.silent) == [0, 1, 0])
    let ada = try #require(owners.first)
    #expect(ada.items.map(\.kind) == [.objective, .keyResult])
    #expect(ada.counts(of: .keyResult).map(\.text) == ["1 on track"])
    #expect(ada.counts(of: .kpi).isEmpty)
  }

  @Test func `an owner is one however the name is written, and called as it was first`() throws {
    let owners = try rollUps([
      plan("2026-Q4", "", unit: "b", owner: "Ada Lovelace"),
      plan("2026-Q4", "", unit: "c", owner: "\" ada  LOVELACE \""),
      plan("2026-Q4", "", unit: "d", owner: "Ada"),
    ]).owners
    #expect(owners.map(\.name) == ["Ada", "Ada Lovelace"])
    #expect(owners.map(\.items.count) == [2, 4])
  }

  @Test func `good states are counted first, and those without one last`() {
    let bad = Status("at risk", .bad)
    let good = Status("on track", .good)
    let counts = StateCount.counts([nil, bad, good, Status("no data", .neutral), bad])
    #expect(
      counts.map(\.text) == ["1 on track", "2 at risk", "1 no data", "1 without a state"])
  }
}
