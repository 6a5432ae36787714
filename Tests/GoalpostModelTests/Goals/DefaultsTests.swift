import Testing

@testable import GoalpostModel

@Suite("What holds where nothing is said")
struct DefaultsTests {
  @Test(
    "about the level: a company without a parent, else a team",
    arguments: [
      ("", Level.company), ("parent: acme", .team), ("level: department", .department),
      ("parent: BAD", .team), ("parent: acme\nlevel: company", .company),
    ])
  func level(lines: String, level: Level) {
    #expect(DecodedText(Small.plan(lines)).plans.first?.effectiveLevel == level)
  }

  @Test(
    "about check-ins: weekly, monthly in a cycle beyond 98 days",
    arguments: [
      ("", CheckInCadence.weekly), ("cycle: 2026-Q4", .weekly), ("cycle: 2026-H2", .monthly),
      ("cycle: {id: a, start: 2026-01-01, end: 2026-04-08}", .weekly),
      ("cycle: {id: a, start: 2026-01-01, end: 2026-04-09}", .monthly),
      ("cycle: 2026\ncheck_in_cadence: fortnightly", .fortnightly),
    ])
  func cadence(lines: String, cadence: CheckInCadence) {
    #expect(DecodedText(Small.plan(lines)).plans.first?.effectiveCheckInCadence == cadence)
  }

  @Test("about the name, the scale, the ambition and the owners")
  func others() throws {
    let plan = try #require(
      DecodedText(Small.keyResult("owner: Bo") + "owner: Ana\nkpis: [{title: K}]").plans.first)
    #expect(plan.displayName == "team")
    #expect(plan.subject == "team")
    #expect(plan.effectiveScale == .unit)
    let objective = try #require(plan.objectives.items.first)
    #expect(objective.effectiveAmbition == .aspirational)
    #expect(plan.owner(of: objective).value == "Ana")
    let keyResult = try #require(objective.keyResults.items.first)
    #expect(plan.owner(of: keyResult, in: objective).value == "Bo")
    #expect(plan.owner(of: try #require(plan.kpis.items.first)).value == "Ana")
  }

  @Test(
    "about which way is better is told by bounds, numbers or the threshold",
    arguments: [
      ("", nil), ("target: 5", nil), ("better: lower", .lower),
      ("better: lower\nbaseline: 1\ntarget: 5", .lower), ("at_least: 5", .higher),
      ("at_most: 5", .lower), ("at_least: 5\nat_most: 7", .between),
      ("baseline: 1\ntarget: 5", .higher), ("baseline: 5\ntarget: 1", .lower),
      ("change: +5", .higher), ("change: -5%", .lower), ("change: 0.5x", .lower),
      ("baseline: -10\nchange: -3", .lower),
      ("target: 5\nthreshold: 3", .higher), ("target: 5\nthreshold: 7", .lower),
      ("target: 5\nthreshold: 5", nil), ("threshold: 5", nil),
      ("threshold: {below_average_of: 4}", .higher),
      ("target: 5\nthreshold: {below_average_of: 4}", .higher),
      ("at_most: 5\nthreshold: {below_average_of: 4}", .lower),
      ("target: 2 h\nthreshold: 150 min", .lower),
    ] as [(String, KPI.Direction?)])
  func direction(lines: String, direction: KPI.Direction?) {
    let decoded = DecodedText(Small.kpi(lines))
    #expect(decoded.told.isEmpty)
    #expect(decoded.kpi?.direction == direction)
  }
}
