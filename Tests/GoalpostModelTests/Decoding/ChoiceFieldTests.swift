import Testing

@testable import GoalpostModel

@Suite("Choices")
struct ChoiceFieldTests {
  @Test(
    "of a plan are one of a few words, and near misses are suggested",
    arguments: [
      FaultRow("level: company"), FaultRow("level: individual"), FaultRow("scale: 1-100"),
      FaultRow(
        "level: departement",
        "wrong-type @ departement | `departement` is not a level | did you mean `department`?"
          + " | `company`, `department`, `team`, `project`, `individual`"),
      FaultRow("level: Team", "wrong-type @ Team | did you mean `team`?"),
      FaultRow("level: galaxy", "wrong-type @ galaxy | not one of the choices"),
      FaultRow("level: 1", "wrong-type @ 1 | is not a level"),
      FaultRow("level: TBD", "placeholder @ TBD"),
      FaultRow("level:", "wrong-type @  | found nothing"),
      FaultRow("level: [team]", "wrong-type @ [team] | found a list"),
      FaultRow(
        "check_in_cadence: daily",
        "wrong-type @ daily | is not a check-in cadence | `weekly`, `fortnightly`, `monthly`"),
      FaultRow("scale: 0-100", "wrong-type @ 0-100 | did you mean `1-100`?"),
      FaultRow("scale: percent", "wrong-type @ percent | `0-1`, `1-100`"),
      FaultRow("visibility: private", "wrong-type @ private | `public`, `internal`"),
    ])
  func plan(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "of an objective say what counts as success",
    arguments: [
      FaultRow("ambition: committed"), FaultRow("visibility: internal"),
      FaultRow("ambition: commited", "wrong-type @ commited | did you mean `committed`?"),
      FaultRow("ambition: roofshot", "wrong-type @ roofshot | `aspirational`, `committed`"),
    ])
  func objective(_ row: FaultRow) { row.expectFaults(in: Small.objective) }

  @Test(
    "of a key result say how its progress comes",
    arguments: [
      FaultRow("pace: line"), FaultRow("pace: step"),
      FaultRow("pace: steps", "wrong-type @ steps | did you mean `step`?"),
      FaultRow("pace: fast", "wrong-type @ fast | `line`, `step`"),
    ])
  func keyResult(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "of a KPI say what it tracks, which way is better, and when it is looked at",
    arguments: [
      FaultRow("category: timeliness"), FaultRow("better: lower"), FaultRow("cadence: daily"),
      FaultRow("cadence: {measured: weekly, reviewed: quarterly}"), FaultRow("cadence: {}"),
      FaultRow("cadence: {measured: yearly}"),
      FaultRow("category: speed", "wrong-type @ speed | is not a category | `effectiveness`"),
      FaultRow("better: up", "wrong-type @ up | is not a direction | `higher`, `lower`"),
      FaultRow("better: high", "wrong-type @ high | did you mean `higher`?"),
      FaultRow("cadence: wekly", "wrong-type @ wekly | is not a rhythm | did you mean `weekly`?"),
      FaultRow("cadence: fortnightly", "wrong-type @ fortnightly | `daily`, `weekly`, `monthly`"),
      FaultRow("cadence: [weekly]", "wrong-type @ [weekly] | found a list"),
      FaultRow("cadence:", "wrong-type @  | found nothing"),
      FaultRow(
        "cadence: {measured: weekyl}", "wrong-type @ weekyl | did you mean `weekly`?"),
      FaultRow(
        "cadence: {measure: weekly}",
        "unknown-key @ measure | a cadence has no field `measure` | did you mean `measured`?"),
    ])
  func kpi(_ row: FaultRow) { row.expectFaults(in: Small.kpi) }

  @Test("of a cadence in one word hold for measuring and reviewing")
  func both() {
    let decoded = DecodedText(Small.kpi("cadence: weekly"))
    #expect(decoded.kpi?.cadence.value?.measured.value == .weekly)
    #expect(decoded.kpi?.cadence.value?.reviewed.value == .weekly)
  }
}
