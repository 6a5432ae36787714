import GoalpostReport
import Testing

@Suite("Roll-ups") struct RollUpTests {
  private func rollUps(_ text: String, asOf day: String = "2026-11-20") throws -> RollUps {
    try GoalFiles(text).report(asOf: day).rollUps
  }

  private static func plan(
    _ unit: String, _ cycle: String, at value: Int?, on day: String = "2026-11-16",
    more: String = "", supports: String? = nil
  ) -> String {
    let checkIns = value.map { ", check_ins: [{date: \(day), value: \($0)}]" } ?? ""
    return """
      goalpost: 1
      unit: \(unit)
      cycle: \(cycle)
      \(more)
      objectives:
        - id: goal
          title: The goal
          \(supports.map { "supports: \($0)" } ?? "why: It matters")
          key_results:
            - {id: first, title: The first, baseline: 0, target: 10\(checkIns)}
      """
  }

  @Test func `a unit is told by its running plan, with its parent's name and its breaches`() throws
  {
    let kpis = """
      kpis:
        - title: Lost parcels
          better: lower
          threshold: 2%
          readings: [{date: 2026-11-16, value: 3%}]
        - title: Late parcels
          better: lower
          threshold: 2%
          readings: [{date: 2026-11-09, value: 3%}, {date: 2026-11-16, value: 1%}]
      """
    let text = [
      Self.plan("company", "2026-Q3", at: 9, on: "2026-09-28", more: "name: The Company"),
      Self.plan("company", "2026-Q4", at: 4, more: "name: The Company"),
      Self.plan("team", "2026-Q4", at: 1, more: "parent: company\n" + kpis),
    ].joined(separator: "\n---\n")
    let units = try rollUps(text).units
    #expect(units.map(\.name) == ["The Company", "team"])
    #expect(units.map(\.cycle) == ["2026-Q4", "2026-Q4"])
    #expect(units.map { $0.standing.score?.text } == ["0.40", "0.10"])
    #expect(units.map(\.parent) == [nil, "The Company"])
    #expect(units.map(\.breachesOpen) == [0, 1])
    #expect(units.last?.breachText == "1, 1 unanswered")
  }

  @Test func `the cascade below a unit is as deep as its longest chain`() throws {
    let text = [
      Self.plan("company", "2026-Q4", at: 4),
      Self.plan("direct", "2026-Q4", at: 4, more: "parent: company", supports: "company/goal"),
      Self.plan(
        "middle", "2026-Q4", at: 4, more: "parent: company", supports: "company/goal/first"),
      Self.plan("low", "2026-Q4", at: 4, more: "parent: middle", supports: "middle/goal"),
    ].joined(separator: "\n---\n")
    #expect(try rollUps(text).units.map(\.cascadeDepth) == [2, 0, 1, 0])
  }

  @Test func `a cascade that runs in a circle has an end`() throws {
    let text = [
      Self.plan("one", "2026-Q4", at: 4, supports: "other/goal"),
      Self.plan("other", "2026-Q4", at: 4, supports: "one/goal"),
    ].joined(separator: "\n---\n")
    #expect(try rollUps(text).units.map(\.cascadeDepth) == [1, 0])
  }

  @Test(
    arguments: [
      ([4], "1 unit: 1 behind; median score 0.40"),
      ([1, 8], "2 units: 1 on track, 1 at risk; median score 0.45"),
      ([8, 1, 6], "3 units: 2 on track, 1 at risk; median score 0.60"),
      ([nil, 6], "2 units: 1 on track, 1 no data; median score 0.60"),
      ([nil], "1 unit: 1 no data"),
    ] as [([Int?], String)])
  func `units are counted, and the score in their middle is told`(
    values: [Int?], sentence: String
  ) throws {
    // 0.55 is expected on the day.
    let plans = values.enumerated().map { index, value in
      Self.plan("unit-\(index)", "2026-Q4", at: value)
    }
    #expect(try rollUps(plans.joined(separator: "\n---\n")).sentence == sentence)
  }
}
