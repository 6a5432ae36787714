import Testing

@testable import GoalpostModel

@Suite("Keys that exclude each other")
struct ConflictingKeyTests {
  @Test(
    "of a key result are told at the second, with the first",
    arguments: [
      FaultRow(
        "baseline: 9\ntarget: 24\nchange: +15",
        "conflicting-keys @ change | `change` and `target` exclude each other"
          + " | `target` is here -> target"),
      FaultRow(
        "baseline: 9\nchange: +15\ntarget: 24",
        "conflicting-keys @ target | `target` and `change` | `change` is here -> change"),
      FaultRow(
        "at_least: 5\nbaseline: 9", "conflicting-keys @ baseline | moves to a target or holds"),
      FaultRow("at_least: 5\ntarget: 9", "conflicting-keys @ target | beside `at_least`"),
      FaultRow("at_least: 5\nchange: +9", "conflicting-keys @ change | beside `at_least`"),
      FaultRow(
        "at_least: 5\ncheckpoints: [{date: 2026-11-15, value: 3}]",
        "conflicting-keys @ checkpoints | beside `at_least`"),
      FaultRow("at_most: 5\nbaseline: 9", "conflicting-keys @ baseline | beside `at_most`"),
      FaultRow("at_most: 5\ntarget: 9", "conflicting-keys @ target | beside `at_most`"),
      FaultRow("at_most: 5\nchange: +9", "conflicting-keys @ change | beside `at_most`"),
      FaultRow(
        "checkpoints: [{date: 2026-11-15, value: 3}]\nat_most: 5",
        "conflicting-keys @ at_most | `at_most` and `checkpoints`"),
      FaultRow(
        "at_least: 5\ntarget: 6\nat_most: 7", "conflicting-keys @ target | beside `at_least`"),
      FaultRow("baseline: 9\ntarget: 24\nat_least: 5", "conflicting-keys @ at_least"),
      FaultRow(
        "at_least: 5\nbaseline: 9\ntarget: 24", "conflicting-keys @ baseline",
        "conflicting-keys @ target"),
      FaultRow(
        "current: 5\ncheck_ins: [{date: 2026-10-12, value: 3}]",
        "conflicting-keys @ check_ins | `current` is here -> current"),
      FaultRow(
        "check_ins: [{date: 2026-10-12, value: 3}]\ncurrent: 5",
        "conflicting-keys @ current | a check-in with its date"),
      FaultRow("target: TBD\nchange: +5", "placeholder @ TBD", "conflicting-keys @ change"),
      FaultRow("change: +5\ntarget: TBD", "placeholder @ TBD"),
      FaultRow("at_least: 5\nat_most: 7\ncurrent: 6"),
      FaultRow("at_least: 5\ncheck_ins: [{date: 2026-10-12, value: 3}]\ndue: 2026-12-15"),
    ])
  func keyResult(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "of a key result that a KPI measures leave its check-ins without values",
    arguments: [
      FaultRow(
        "kpi: ctr\ncheck_ins: [{date: 2026-10-12, value: 3}]",
        "conflicting-keys @ value | `value` and `kpi` | carry confidence and note"),
      FaultRow(
        "kpi: ctr\ncheck_ins:\n  - {date: 2026-10-12, value: 3}\n  - {date: 2026-10-19, value: 4}",
        "conflicting-keys @ value", "conflicting-keys @ value"),
      FaultRow(
        "check_ins:\n  - {date: 2026-10-12, value: 3}\n  - {date: 2026-10-19, value: 4}\nkpi: ctr",
        "conflicting-keys @ kpi | `value` is here"),
      FaultRow("kpi: ctr\ncurrent: 5", "conflicting-keys @ current | `kpi` is here -> kpi"),
      FaultRow("kpi: ctr\ncheck_ins: [{date: 2026-10-12, confidence: 0.5, note: a}]"),
    ])
  func measured(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "of a KPI are told at the second",
    arguments: [
      FaultRow("baseline: 9\ntarget: 24\nchange: +15", "conflicting-keys @ change"),
      FaultRow("at_least: 5\nbaseline: 9", "conflicting-keys @ baseline | the target and says"),
      FaultRow("at_most: 5\ntarget: 9", "conflicting-keys @ target"),
      FaultRow("change: +9\nat_most: 5", "conflicting-keys @ at_most | beside `change`"),
      FaultRow(
        "current: 5\nreadings: [{date: 2026-10-12, value: 3}]",
        "conflicting-keys @ readings | a reading with its date"),
      FaultRow(
        "at_least: 5\nat_most: 7\nthreshold: 4", "conflicting-keys @ threshold | no side for"),
      FaultRow("at_least: 5\nthreshold: 4\ncurrent: 6"),
      FaultRow("baseline: 5\ntarget: 7\nthreshold: 4\nbetter: higher"),
    ])
  func kpi(_ row: FaultRow) { row.expectFaults(in: Small.kpi) }

  @Test(
    "are two bounds between which nothing lies",
    arguments: [
      FaultRow(
        "at_least: 7\nat_most: 5",
        "conflicting-keys @ 5 | `at_least: 7` is above `at_most: 5` | swap | other line -> 7"),
      FaultRow("at_most: 30 min\nat_least: 2 h", "conflicting-keys @ 2 h | `at_least: 2 h`"),
      FaultRow("at_most: 2 h\nat_least: 30 min"), FaultRow("at_most: 5\nat_least: 5"),
      FaultRow("at_least: 7 days\nat_most: 5%", "unit-mismatch @ 5%"),
    ])
  func bounds(_ row: FaultRow) {
    row.expectFaults(in: Small.keyResult)
    row.expectFaults(in: Small.kpi)
  }

  @Test("leave the first in force and the second without a value")
  func dropped() {
    let keyResult = DecodedText(Small.keyResult("baseline: 9\ntarget: 24\nchange: +5")).keyResult
    #expect(keyResult?.targetAmount == Rational(24))
    #expect(keyResult?.change.isFaulty == true)
    let other = DecodedText(Small.keyResult("baseline: 9\nchange: +5\ntarget: 24")).keyResult
    #expect(other?.targetAmount == Rational(14))
    #expect(other?.target.isFaulty == true)
  }
}
