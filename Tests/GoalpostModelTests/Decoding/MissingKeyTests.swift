import Testing

@testable import GoalpostModel

@Suite("Missing keys")
struct MissingKeyTests {
  @Test(
    "of a plan stand at its unit or version",
    arguments: [
      FaultRow("unit: team", "missing-key @ unit | plan has no `goalpost` | add `goalpost: 1`"),
      FaultRow("goalpost: 1", "missing-key @ goalpost | plan has no `unit` | add `unit: "),
      FaultRow(
        "owner: Ana\nname: Team", "missing-key @ name | `goalpost`", "missing-key @ name | `unit`"),
      FaultRow(
        "owner: Ana", "missing-key @ owner | no `goalpost`", "missing-key @ owner | no `unit`"),
      FaultRow("{}", "missing-key @ { | no `goalpost`", "missing-key @ { | no `unit`"),
    ])
  func plan(_ row: FaultRow) { row.expectFaults { $0 } }

  @Test(
    "of its records stand at the id, else the title, else the first key",
    arguments: [
      FaultRow("objectives: [{why: a, id: b}]", "missing-key @ id | objective has no `title`"),
      FaultRow("objectives: [{why: a}]", "missing-key @ why | `title` is needed here"),
      FaultRow("objectives: [{}]", "missing-key @ { | objective has no `title`"),
      FaultRow("objectives: [{title: , id: b}]", "missing-key @ title | objective has no `title`"),
      FaultRow("objectives: [{title: ~, id: b}]", "missing-key @ title | no `title`"),
      FaultRow("objectives: [{title: '', id: b}]", "missing-key @ title | no `title`"),
      FaultRow("kpis: [{id: a}]", "missing-key @ id | KPI has no `title`"),
      FaultRow("metrics: [{owner: a}]", "missing-key @ owner | has no `title`"),
      FaultRow(
        "objectives: [{title: Win, key_results: [{id: a}]}]",
        "missing-key @ id | key result has no `title`"),
      FaultRow(
        "objectives: [{title: Win, initiatives: [{owner: a}]}]",
        "missing-key @ owner | initiative has no `title`"),
      FaultRow(
        "amendments: [{date: 2026-11-02}]", "missing-key @ date | amendment has no `ref`",
        "missing-key @ date | add `field: target`", "missing-key @ date | `reason: external`",
        "missing-key @ date | `because`", "missing-key @ date | add `approved_by: Maria Lopez`"),
      FaultRow(
        "retrospective: {date: 2026-11-02, decisions: [{ref: a}]}",
        "missing-key @ ref | decision has no `decision`"),
      FaultRow(
        "waive: [{rule: empty-plan}]", "missing-key @ rule | waiver has no `because`"),
    ])
  func records(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "of what is dated stand at the date",
    arguments: [
      FaultRow("check_ins: [{note: a}]", "missing-key @ note | check-in has no `date`"),
      FaultRow(
        "check_ins: [{by: a, date: 2026-11-02}]",
        "missing-key @ date | check-in says nothing | a `value`, a `confidence` or a `note`"),
      FaultRow(
        "check_ins: [{date: 2026-11-02, note: }]", "missing-key @ date | check-in says nothing"),
      FaultRow("check_ins: [{date: 2026-11-02, value: TBD}]", "placeholder @ TBD"),
      FaultRow("checkpoints: [{date: 2026-11-02}]", "missing-key @ date | has no `value`"),
      FaultRow(
        "checkpoints: [{value: 2}]", "missing-key @ value | checkpoint has no `date`"),
    ])
  func dated(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test("are not told of what a document that was cut off may still have said")
  func truncated() {
    for text in [
      "unit: team\nobjectives:\n  - id: a\n    key_results:\n      - title: 速度\n  x\nowner: a\n",
      "unit: team\nobjectives:\n  - title: 速度\nb\n",
      "unit: team\nobjectives:\n  - {title: A, key_results: [{title: B, weight: 0}]}\n  bad\n",
      "unit: t\nobjectives:\n  - title: A\n    initiatives: [{title: B, moves: c}]\n   bad: d\n",
    ] {
      let decoded = DecodedText(text)
      #expect(!decoded.isComplete, "\(text)")
      #expect(decoded.plans.first?.isTruncated == true)
      #expect(decoded.told.allSatisfy { $0.headline.hasPrefix("yaml-syntax") }, "\(decoded.told)")
    }
  }
}
