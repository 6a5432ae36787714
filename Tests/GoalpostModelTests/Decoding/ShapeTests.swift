import Testing

@testable import GoalpostModel

@Suite("The shape of records")
struct ShapeTests {
  @Test(
    "is a list where several may stand, and a mapping where one does",
    arguments: [
      FaultRow("objectives: Win", "wrong-type @ Win | expected a list of objectives, found text"),
      FaultRow(
        "objectives: {title: Win}",
        "wrong-type @ {title: Win} | expected a list of objectives, found a mapping | - title:"),
      FaultRow("objectives:\n  title: Win", "wrong-type @ title | found a mapping"),
      FaultRow("objectives:", "wrong-type @  | expected a list of objectives, found nothing"),
      FaultRow("objectives: [Win]", "wrong-type @ Win | expected an objective, found text"),
      FaultRow("objectives: [[{title: Win}]]", "wrong-type @ [{title: Win}] | found a list"),
      FaultRow("objectives:\n  -", "wrong-type @  | expected an objective, found nothing"),
      FaultRow("objectives: []\nkpis: []\nmetrics: []\namendments: []\nwaive: []"),
      FaultRow("kpis: 3", "wrong-type @ 3 | expected a list of KPIs, found text"),
      FaultRow("metrics: {a: b}", "wrong-type @ {a: b} | found a mapping"),
      FaultRow("amendments: none", "wrong-type @ none | expected a list of amendments"),
      FaultRow("waive: missing-baseline", "wrong-type @ missing-baseline | a list of waivers"),
      FaultRow("retrospective: [a]", "wrong-type @ [a] | expected a retrospective, found a list"),
      FaultRow("retrospective: good", "wrong-type @ good | expected a retrospective, found text"),
      FaultRow("retrospective: {}", "missing-key @ { | retrospective has no `date`"),
    ])
  func plan(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "of a key result's parts is checked too",
    arguments: [
      FaultRow("check_ins: 5", "wrong-type @ 5 | expected a list of check-ins, found text"),
      FaultRow(
        "checkpoints: {date: 2026-11-15, value: 3}",
        "wrong-type @ {date: 2026-11-15, value: 3} | expected a list of checkpoints"),
      FaultRow("checkpoints: [5]", "wrong-type @ 5 | expected a checkpoint, found text"),
      FaultRow("waive: [{}]", "missing-key @ { | no `rule`", "missing-key @ { | no `because`"),
    ])
  func keyResult(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "of a KPI's parts is checked too",
    arguments: [
      FaultRow("benchmark: 2%", "wrong-type @ 2% | expected a benchmark, found text | value: 30%"),
      FaultRow("benchmark: {source: A}", "missing-key @ source | benchmark has no `value`"),
      FaultRow(
        "readings: 2%",
        "wrong-type @ 2% | expected a list of readings, or a CSV file, found text"),
      FaultRow("objectives: [{id: a}]", "wrong-type @ {id: a} | found a mapping"),
    ])
  func kpi(_ row: FaultRow) { row.expectFaults(in: Small.kpi) }

  @Test("costs the record that is wrong, and no other")
  func costs() {
    let decoded = DecodedText(Small.plan("objectives: [Win, {title: Grow}]\nkpis: 3\nowner: Ana"))
    let plan = decoded.plans.first
    #expect(plan?.objectives.items.map(\.identifier) == ["grow"])
    #expect(plan?.kpis.isFaulty == true)
    #expect(plan?.owner.value == "Ana")
  }

  @Test("of a document is a mapping", arguments: ["- a", "text", "[]"])
  func document(_ text: String) {
    let decoded = DecodedText(text)
    #expect(decoded.plans.isEmpty)
    #expect(decoded.told.map(\.headline).count == 1)
    #expect(decoded.told.first?.words.hasPrefix("expected a plan, found") == true)
  }
}
