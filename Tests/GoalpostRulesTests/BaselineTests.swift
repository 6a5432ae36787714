import GoalpostSource
import Testing

/// When a missing baseline only weakens a score, and when there is none.
@Suite struct BaselineTests {
  private static let cases: [(fields: String, severity: Severity?)] = [
    ("target: 60 points", .warning),
    ("target: 60 points, check_ins: [{date: 2026-10-12, value: 42}]", .warning),
    ("target: 60 points, check_ins: [{date: 2026-10-12, value: 60}]", .error),
    // The first value by its day, not by its place.
    (
      "target: 60, check_ins: [{date: 2026-10-19, value: 70}, {date: 2026-10-12, value: 42}]",
      .warning
    ),
    // What is dated after the day of the check is not seen.
    ("target: 60, check_ins: [{date: 2026-11-02, value: 70}]", .warning),
    ("target: 60, current: 61", .error),
    ("target: 0", .error),
    ("target: -4", .error),
    ("change: +20%", .error),
    ("baseline: 0, target: 60", nil),
    ("baseline: 40, change: +20%", nil),
    ("at_least: 60", nil),
    ("at_most: 0", nil),
  ]

  @Test(arguments: cases)
  func `its severity tells whether it can be scored`(_ fields: String, _ severity: Severity?) {
    let found = KeyResultPlan(fields: "title: Points, \(fields)").diagnostics
      .filter { $0.rule == "missing-baseline" }
    #expect(found.map(\.severity) == (severity.map { [$0] } ?? []))
  }

  @Test func `the help repeats the first value`() {
    let plan = KeyResultPlan(
      fields: "title: Points, target: 60 points, check_ins: [{date: 2026-10-12, value: 42}]")
    let help = plan.diagnostics.first { $0.rule == "missing-baseline" }?.finding.help
    #expect(help?.contains("`42 points`") == true)
  }
}
