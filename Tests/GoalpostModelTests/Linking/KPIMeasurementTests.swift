import Testing

@testable import GoalpostModel

@Suite("Key results that a KPI measures")
struct KPIMeasurementTests {
  static let readings =
    "readings: [{date: 2026-09-28, value: 2%}, {date: 2026-09-14, value: 1%},"
    + " {date: 2026-10-12, value: 2.5%}]"

  private static func linked(_ keyResult: String, kpi: String) -> LinkedTexts {
    LinkedTexts(
      """
      goalpost: 1
      unit: a
      cycle: 2026-Q4
      kpis:
        - title: Click-through
          id: clicks
      \(kpi.indented(by: 4))
      objectives:
        - title: Win
          key_results:
            - title: Readers click
              kpi: clicks
      \(keyResult.indented(by: 8))
      """)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let keyResult: String
    let kpi: String
    let baseline: Rational?
    let target: Rational?
    var testDescription: String { "\(keyResult) | \(kpi)" }

    init(_ keyResult: String, _ kpi: String, _ baseline: Rational?, _ target: Rational?) {
      self.keyResult = keyResult
      self.kpi = kpi
      self.baseline = baseline
      self.target = target
    }
  }

  private static func percent(_ value: Int) -> Rational { Rational(value, over: 100) }

  @Test(
    "take its target and its last reading before the cycle where they say none",
    arguments: [
      Row("", "target: 3%\n\(readings)", percent(2), percent(3)),
      Row("target: 4%", "target: 3%\n\(readings)", percent(2), percent(4)),
      Row("baseline: 1%", "target: 3%\n\(readings)", percent(1), percent(3)),
      Row("change: +5pp", "target: 3%\n\(readings)", percent(2), percent(7)),
      Row("change: 2x", readings, percent(2), percent(4)),
      Row("baseline: 1%\nchange: +5pp", readings, percent(1), percent(6)),
      Row("", "at_least: 3%\n\(readings)", percent(2), percent(3)),
      Row("", "baseline: 5%\nchange: +5pp\n\(readings)", percent(2), percent(10)),
      Row("", "target: 3%", nil, percent(3)), Row("", readings, percent(2), nil),
      Row("", "current: 2%\ntarget: 3%", nil, percent(3)),
      Row("target: 30 quotes", "target: 20\nmeasured_in: quotes", nil, Rational(30)),
      Row("target: 30 quotes", "target: 20", nil, Rational(30)),
      Row("target: 30", "target: 20 quotes", nil, Rational(30)),
      Row("target: 90 min", "target: 2 h", nil, Rational(3, over: 2)),
      Row("target: 90 min", "why: nothing tells its unit", nil, Rational(90)),
      Row("at_least: 2%", "target: 3%\n\(readings)", nil, nil),
      Row("measured_in: percent\ntarget: 4", "target: 3%", nil, percent(4)),
    ])
  func defaults(_ row: Row) {
    let linked = Self.linked(row.keyResult, kpi: row.kpi)
    #expect(linked.told.isEmpty, "\(linked.told)")
    let path = KeyResultPath(objective: ObjectivePath(plan: 0, objective: 0), keyResult: 0)
    #expect(linked.project[path].baselineAmount == row.baseline)
    #expect(linked.project[path].targetAmount == row.target)
    #expect(linked.project.links.measures[KPIPath(plan: 0, index: 0)] == [path])
  }

  @Test("have the unit of their KPI")
  func unit() {
    let path = KeyResultPath(objective: ObjectivePath(plan: 0, objective: 0), keyResult: 0)
    #expect(
      Self.linked("target: 30", kpi: "target: 20 quotes").project[path].unit.name == "`quotes`")
    #expect(Self.linked("target: 90 min", kpi: "target: 2 h").project[path].unit.name == "hours")
    #expect(
      Self.linked("target: 30 quotes", kpi: "target: 20").project[path].unit.name == "`quotes`")
  }

  @Test(
    "are told where they do not go with it",
    arguments: [
      (
        "target: 45 days", "target: 3%",
        ["unit-mismatch @ 45 days | but the KPI is in a share | measured by this KPI -> clicks"]
      ),
      ("target: 4", "target: 3%", ["unit-mismatch @ 4 | write `4%`"]),
      ("target: 30%", "target: 20", ["unit-mismatch @ 30% | in no unit"]),
      ("at_least: 4 days", "target: 3%", ["unit-mismatch @ 4 days"]),
      ("measured_in: days\ntarget: 4", "target: 3%", ["unit-mismatch @ days | leave it out"]),
      ("measured_in: days", "target: 3%", ["unit-mismatch @ days"]),
      ("change: +15 quotes", "target: 3%\n\(readings)", ["unit-mismatch @ +15 quotes"]),
      ("change: +15 quotes", "target: 3%", ["unit-mismatch @ +15 quotes"]),
      ("change: +5pp", "target: 3 days", ["unit-mismatch @ +5pp | in days"]),
      ("change: +5", "target: 3%", ["wrong-type @ +5 | `+5pp`"]),
      (
        "checkpoints: [{date: 2026-11-15, value: 3 days}]", "target: 3%",
        ["unit-mismatch @ 3 days"]
      ),
      ("target: 4", "measured_in: TBD\ntarget: 3", ["placeholder @ TBD"]),
      ("target: 4%", "target: TBD", ["placeholder @ TBD"]),
    ])
  func mismatches(keyResult: String, kpi: String, faults: [String]) {
    expect(Self.linked(keyResult, kpi: kpi).told, are: faults, of: "\(keyResult)\n\(kpi)")
  }

  @Test(
    "are told where nothing is left to move",
    arguments: [
      ("", "target: 2%\n\(readings)", ["no-distance @ clicks | stood at the target before"]),
      ("target: 2%", readings, ["no-distance @ 2% | `target` beyond `2%`"]),
      ("change: +0%", readings, ["no-distance @ +0%"]),
      ("baseline: 3%", "target: 3%", ["no-distance @ 3% | is the KPI's target already"]),
      ("baseline: 3%\ntarget: 3%", "target: 4%", ["no-distance @ 3%"]),
      ("at_least: 2%", "target: 2%\n\(readings)", []),
    ])
  func noDistance(keyResult: String, kpi: String, faults: [String]) {
    expect(Self.linked(keyResult, kpi: kpi).told, are: faults, of: "\(keyResult)\n\(kpi)")
  }

  @Test(
    "need a target of their own where the KPI has two bounds",
    arguments: [
      (
        "", "at_least: 2%\nat_most: 4%",
        ["missing-key @ clicks | has no `target` | one of the bounds -> 2%"]
      ),
      ("target: 3%", "at_least: 2%\nat_most: 4%", []),
      ("change: +1pp", "at_least: 2%\nat_most: 4%", []),
      ("at_least: 2%", "at_least: 2%\nat_most: 4%", []),
      ("target: TBD", "at_least: 2%\nat_most: 4%", ["placeholder @ TBD"]),
    ])
  func twoBounds(keyResult: String, kpi: String, faults: [String]) {
    expect(Self.linked(keyResult, kpi: kpi).told, are: faults, of: "\(keyResult)\n\(kpi)")
  }
}
