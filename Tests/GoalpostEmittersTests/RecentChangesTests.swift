import GoalpostEmitters
import GoalpostReport
import Testing

@Suite("What changed since last week")
struct RecentChangesTests {
  /// Compared are 20 and 13 November.
  private static let plan = """
    goalpost: 1
    unit: a
    name: Orchard
    cycle: 2026-Q4
    objectives:
      - id: one
        title: One
        key_results:
          - title: Rises far
            baseline: 0
            target: 100
            checkpoints: [{date: 2026-10-31, value: 40, title: Half way}, {date: 2026-11-18, value: 90}]
            check_ins: [{date: 2026-11-09, value: 20}, {date: 2026-11-16, value: 50}]
          - title: Rises to the end
            baseline: 0
            target: 10
            check_ins: [{date: 2026-11-09, value: 9}, {date: 2026-11-16, value: 10}]
          - title: Falls below its start
            baseline: 10
            target: 20
            check_ins: [{date: 2026-11-09, value: 10}, {date: 2026-11-16, value: 6}]
          - title: Stands still
            baseline: 0
            target: 10
            check_ins: [{date: 2026-11-09, value: 5}, {date: 2026-11-16, value: 5}]
          - title: Is nearer than it was
            baseline: 0
            target: 10
            check_ins: [{date: 2026-11-09, value: 4}]
    kpis:
      - {title: Breaks, better: lower, target: 2, threshold: 4, readings: [{date: 2026-11-09, value: 3}, {date: 2026-11-16, value: 5}]}
      - {title: Heals, better: lower, target: 2, threshold: 4, readings: [{date: 2026-11-09, value: 5}, {date: 2026-11-16, value: 2}]}
    amendments:
      - {date: 2026-11-17, ref: one/is-nearer-than-it-was, field: target, from: 20, to: 10, reason: external, because: Hail, approved_by: Rosa}
      - {date: 2026-11-10, ref: one/stands-still, field: target, from: 20, to: 10, reason: external, because: Hail, approved_by: Rosa}
    """

  private func changes() throws -> RecentChanges {
    try GoalFiles(Self.plan).report(asOf: "2026-11-20").changes
  }

  @Test func `names the furthest up and down, below the baseline too`() throws {
    let changes = try changes()
    #expect(
      changes.highestRises.map(\.title) == [
        "Rises far", "Is nearer than it was", "Rises to the end",
      ])
    #expect(changes.highestRises.map(\.change.text) == ["up 0.30", "up 0.20", "up 0.10"])
    #expect(changes.highestRises.map(\.numbers) == ["20 → 50", "4", "9 → 10"])
    #expect(changes.deepestFalls.map(\.title) == ["Falls below its start"])
    #expect(changes.deepestFalls.map(\.change.text) == ["down 0.40"])
  }

  @Test func `says which step an amendment made`() throws {
    let amended = try changes().highestRises.filter(\.isAmended)
    #expect(amended.map(\.title) == ["Is nearer than it was"])
  }

  @Test func `tells breaches, targets, checkpoints and amendments of the week only`() throws {
    let events = try changes().events.map { "\($0.kind.rawValue): \($0.title), \($0.detail)" }
    #expect(
      events == [
        "breach opened: Breaks, now 5",
        "breach closed: Heals, now 2",
        "target met: Rises to the end, 10",
        "target met: Heals, now 2",
        "checkpoint reached: Rises far, 40 by 31 October 2026 (Half way)",
        "checkpoint missed: Rises far, 90 by 18 November 2026",
        "amended: Is nearer than it was, target 20 → 10, looser",
      ])
  }

  @Test func `counts all of it in a sentence`() throws {
    #expect(
      try changes().sentence == "4 of 5 key results moved: 3 up, 1 down; 1 breach opened, "
        + "1 breach closed, 2 targets met, 1 checkpoint reached, 1 checkpoint missed, 1 amendment")
  }

  @Test func `is silent where nothing happened`() throws {
    let report = try GoalFiles(Self.plan).report(asOf: "2027-02-20")
    #expect(report.changes.isEmpty)
    #expect(report.changes.sentence == "None of 5 key results moved")
    for emitter in EmitterRegistry.emitters { #expect(!emitter.emit(report).isEmpty) }
  }
}
