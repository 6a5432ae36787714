import Testing

@testable import GoalpostModel

@Suite("References")
struct ReferenceTests {
  /// A unit's plan with an objective `win`, its key result `ctr`, and a KPI `churn`.
  static func plan(_ unit: String, _ more: String = "", cycle: String? = "2026-Q4") -> String {
    """
    goalpost: 1
    unit: \(unit)
    \(cycle.map { "cycle: \($0)" } ?? "# it lasts")
    objectives:
      - title: \(unit) wins
        id: win
        key_results: [{title: Readers click, id: ctr}]
    \(more)
    """
  }

  static let kpis = "kpis: [{title: Churn}]\nmetrics: [{title: Visits}]"

  /// What `supports` of the first plan's second objective resolves to, as a subject.
  private func resolved(_ reference: String, _ own: String, _ others: String...) -> String? {
    let more = "  - {title: Own, id: own, supports: \(reference)}"
    let linked = LinkedTexts([own + more] + others)
    guard linked.told.isEmpty else { return "\(linked.told.map(\.headline))" }
    let path = ObjectivePath(plan: 0, objective: 1)
    return linked.project.links.supports[path]?.first?.goal.map(linked.project.subject(of:))
  }

  @Test(
    "of one to three parts name goals of the own plan and of units",
    arguments: [
      ("win", "a@2026-Q4/win"), ("win/ctr", "a@2026-Q4/win/ctr"), ("b/win", "b@2026-Q4/win"),
      ("b/win/ctr", "b@2026-Q4/win/ctr"), ("a/win", "a@2026-Q4/win"),
      ("a/win/ctr", "a@2026-Q4/win/ctr"),
    ])
  func parts(reference: String, subject: String) {
    #expect(resolved(reference, Self.plan("a"), Self.plan("b")) == subject)
  }

  @Test("of two parts try the own plan's objective before a unit")
  func ownFirst() {
    #expect(resolved("win/ctr", Self.plan("a"), Self.plan("win")) == "a@2026-Q4/win/ctr")
    let unit = Self.plan("win").replacing("id: win", with: "id: ctr")
    #expect(resolved("win/ctr", Self.plan("a"), unit) == "a@2026-Q4/win/ctr")
    let other = Self.plan("win").replacing("id: win", with: "id: cpr")
    #expect(resolved("win/cpr", Self.plan("a"), other) == "win@2026-Q4/cpr")
  }

  @Test("never name the goal that they stand on")
  func neverOwnHolder() {
    let linked = LinkedTexts(
      "goalpost: 1\nunit: a\ncycle: 2026-Q4\nobjectives: [{title: Win, supports: win}]",
      "goalpost: 1\nunit: a\ncycle: 2026\nobjectives: [{title: Win}]")
    #expect(linked.told.isEmpty)
    let supports = linked.project.links.supports[ObjectivePath(plan: 0, objective: 0)]
    #expect(supports?.map(\.goal) == [.objective(ObjectivePath(plan: 1, objective: 0))])
    let alone = "goalpost: 1\nunit: a\nobjectives: [{title: Win, supports: a/win}]"
    expect(
      LinkedTexts(alone).told, are: ["unresolved-reference @ a/win | names nothing"], of: alone)
  }

  @Test(
    "look for the same cycle, one around it, a plan that lasts, and then the nearest",
    arguments: [
      (["2026-Q4", "2026-H2", "2026", nil, "2026-Q3"], "b@2026-Q4/win"),
      (["2026-Q3", nil, "2026", "2026-H2"], "b@2026-H2/win"),
      (["2026-Q3", nil, "2026"], "b@2026/win"), (["2026-Q3", nil], "b/win"),
      (["2025-Q4", "2026-Q3", "2027-Q2"], "b@2026-Q3/win"), (["2025"], "b@2025/win"),
      (["{id: fy, start: 2026-10-01, end: 2026-12-31}", "2026"], "b@fy/win"),
    ] as [([String?], String)])
  func cycles(cycles: [String?], subject: String) {
    let more = "  - {title: Own, id: own, supports: b/win}"
    let linked = LinkedTexts([Self.plan("a", more)] + cycles.map { Self.plan("b", cycle: $0) })
    #expect(linked.told.isEmpty, "\(linked.told)")
    let found = linked.project.links.supports[ObjectivePath(plan: 0, objective: 1)]?.first
    #expect(found?.goal.map(linked.project.subject(of:)) == subject)
    let isNear = !["b@2026-Q3/win", "b@2025/win"].contains(subject)
    #expect(found?.isOfOtherCycle == !isNear)
  }

  @Test(
    "to the wrong kind of goal are told",
    arguments: [
      FaultRow("supports: churn", "wrong-reference @ churn | is a KPI, not an objective or a key"),
      FaultRow("supports: visits", "wrong-reference @ visits | `visits` is a metric"),
      FaultRow("answers: win", "wrong-reference @ win | is an objective, not a KPI | name a KPI"),
      FaultRow("answers: win/ctr", "wrong-reference @ win/ctr | is a key result, not a KPI"),
      FaultRow("depends_on: [a/churn]", "wrong-reference @ a/churn"),
      FaultRow("initiatives: [{title: A, kpi: win}]", "wrong-reference @ win"),
      FaultRow("key_results: [{title: A, kpi: win}]", "wrong-reference @ win"),
      FaultRow("answers: [churn, visits]\nsupports: [win, win/ctr]\ndepends_on: win"),
      FaultRow("key_results: [{title: A, kpi: churn}]\ninitiatives: [{title: A, kpi: visits}]"),
    ])
  func wrongKind(_ row: FaultRow) {
    let text = Self.plan("a", "  - title: Own\n\(row.text.indented(by: 4))\n" + Self.kpis)
    expect(LinkedTexts(text).told, are: row.faults, of: text)
  }

  @Test(
    "to nothing are told, with the nearest name that fits",
    arguments: [
      FaultRow(
        "supports: wim",
        "unresolved-reference @ wim | names nothing | did you mean `win`? | write `win`"),
      FaultRow("supports: win/cta", "unresolved-reference @ win/cta | did you mean `win/ctr`?"),
      FaultRow("supports: bb/win", "unresolved-reference @ bb/win | did you mean `b/win`?"),
      FaultRow("supports: churm", "unresolved-reference @ churm | no such goal | `external`"),
      FaultRow("answers: churm", "unresolved-reference @ churm | did you mean `churn`?"),
      FaultRow("supports: acme/growth", "unresolved-reference @ acme/growth | `.goalpost.yaml`"),
      FaultRow("supports: b", "unresolved-reference @ b"),
      FaultRow("supports: ow", "unresolved-reference @ ow"),
    ])
  func unresolved(_ row: FaultRow) {
    let text = Self.plan(
      "a", "  - title: Own\n    id: own\n\(row.text.indented(by: 4))\n" + Self.kpis)
    expect(LinkedTexts(text, Self.plan("b")).told, are: row.faults, of: text)
  }

  @Test("to units of other repositories are taken on trust")
  func external() {
    let text = Self.plan(
      "a", "  - {title: Own, supports: acme/growth, answers: acme/churn, depends_on: acme/x/y}")
    let linked = LinkedTexts([text], external: ["acme"])
    #expect(linked.told.isEmpty)
    let path = ObjectivePath(plan: 0, objective: 1)
    #expect(linked.project.links.supports[path]?.map(\.goal) == [nil])
    #expect(linked.project.links.dependsOn[path]?.map(\.isOfOtherCycle) == [false])
    #expect(linked.project.links.answers[path] == nil)
    expect(
      LinkedTexts([text], external: ["acm"]).told.filter { $0.headline.contains("growth") },
      are: ["unresolved-reference @ acme/growth"], of: text)
  }
}
