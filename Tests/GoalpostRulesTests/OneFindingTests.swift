import GoalpostKit
import GoalpostRules
import GoalpostSource
import Testing

/// One cause, one finding: a field that is there but faulty silences every rule that would speak
/// of its absence or meaning.
@Suite struct OneFindingTests {
  private static let keyResults: [(fields: String, rule: String)] = [
    ("title: Loaves, baseline: 4, target: many", "wrong-type"),
    ("title: Loaves, baseline: lots, target: 9", "wrong-type"),
    ("title: Loaves, baseline: 4, target: TBD", "placeholder"),
    ("title: Loaves, baseline: 4, target: 9, due: soon", "wrong-type"),
    ("title: Publish loaves, baseline: 4, target: few", "wrong-type"),
    ("title: Reduce waste, baseline: 4, target: 9%", "unit-mismatch"),
    ("title: Loaves, kpi: nowhere", "unresolved-reference"),
    ("title: Loaves, baseline: 4, target: 4", "no-distance"),
  ]

  @Test(arguments: keyResults)
  func `a faulty field of a key result is told once`(_ fields: String, _ rule: String) {
    #expect(KeyResultPlan(fields: fields).rules == [rule])
  }

  @Test func `a cycle that is none is told once`() {
    let plan = KeyResultPlan(
      fields: "title: Loaves, baseline: 4, target: 9, due: 2020-01-01", cycle: "cycle: next")
    #expect(plan.rules == ["wrong-type"])
  }

  private static let plans: [(text: String, rules: [String])] = [
    ("owner: X\nmetrics:\n  - title: Loaves\n", ["placeholder"]),
    ("objectives: soon\n", ["wrong-type"]),
    ("kpis:\n  - soon\n", ["wrong-type"]),
    ("cycle: 2026-Q4\nobjectives:\n  - soon\nmetrics:\n  - title: Loaves\n", ["wrong-type"]),
    (
      "owner: Cook\ncycle: 2026-Q4\nlocked: 2026-10-08\nobjectives:\n  - id: bake\n"
        + "    title: Bake\n    why: w\n    key_results: many\n",
      ["wrong-type"]
    ),
    (
      "owner: Cook\nkpis:\n  - {title: Loaves, target: TBD, why: w, how: h, cadence: daily}\n",
      ["placeholder", "untied-kpi"]
    ),
    (
      "owner: TBD\nkpis:\n  - {title: Loaves, at_least: 9, benchmark: {value: 8}, why: w, how: h, "
        + "cadence: often}\n",
      ["placeholder", "untied-kpi", "wrong-type"]
    ),
    (
      "owner: Cook\nkpis:\n  - title: Loaves\n    target: #N/A\n    why: w\n    how: h\n"
        + "    cadence: daily\n    objectives: [nowhere]\n",
      ["swallowed-comment", "unresolved-reference"]
    ),
  ]

  @Test(arguments: plans)
  func `a faulty field of a plan or a KPI is told once`(_ text: String, _ rules: [String]) throws {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    let source = Source(path: "a.goals.yaml", text: "goalpost: 1\nunit: bakery\n" + text)
    let found = Goalpost.compile([source], options: options).findings.diagnostics
    #expect(found.map(\.rule).sorted() == rules)
  }
}
