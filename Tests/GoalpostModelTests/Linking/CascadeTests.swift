import Testing

@testable import GoalpostModel

@Suite("The cascade")
struct CascadeTests {
  private static func plan(_ unit: String, _ objectives: String, more: String = "") -> String {
    "goalpost: 1\nunit: \(unit)\ncycle: 2026-Q4\n\(more)\nobjectives: [\(objectives)]\n"
  }

  @Test("that runs in a circle is told where it closes")
  func circle() {
    let linked = LinkedTexts(
      Self.plan("a", "{title: Win, supports: b/grow}"),
      Self.plan("b", "{title: Grow, supports: c/lead}"),
      Self.plan("c", "{title: Lead, supports: a/win}"))
    expect(
      linked.told,
      are: ["circular-cascade @ a/win | runs in a circle | supports one above it"], of: "a b c")
  }

  @Test("through a key result runs in a circle too")
  func throughKeyResult() {
    let linked = LinkedTexts(
      Self.plan("a", "{title: Win, supports: b/grow/z, key_results: [{title: Y}]}"),
      Self.plan("b", "{title: Grow, supports: a/win/y, key_results: [{title: Z}]}"))
    expect(linked.told, are: ["circular-cascade @ a/win/y"], of: "a b")
    let own = Self.plan("a", "{title: Win, supports: win/y, key_results: [{title: Y}]}")
    expect(LinkedTexts(own).told, are: ["circular-cascade @ win/y"], of: own)
  }

  @Test("with two ways to the same goal is no circle")
  func diamond() {
    let linked = LinkedTexts(
      Self.plan("a", "{title: Win, supports: [b/grow, b/hold]}"),
      Self.plan("b", "{title: Grow, supports: c/lead}, {title: Hold, supports: c/lead}"),
      Self.plan("c", "{title: Lead}"))
    #expect(linked.told.isEmpty)
    let top = GoalPath.objective(ObjectivePath(plan: 2, objective: 0))
    #expect(linked.project.links.servedBy[top]?.count == 2)
  }

  @Test("of thousands of steps is followed without running out of stack")
  func deep() {
    let objectives = (0..<5_000).map { "{title: G\($0), supports: g\($0 + 1)}" }
    let linked = LinkedTexts(
      Self.plan("a", (objectives + ["{title: G5000}"]).joined(separator: ", ")))
    #expect(linked.told.isEmpty)
    let closed = LinkedTexts(
      Self.plan("a", (objectives + ["{title: G5000, supports: g0}"]).joined(separator: ", ")))
    expect(closed.told, are: ["circular-cascade @ g0"], of: "5,000 objectives")
  }

  @Test("of units that are each other's parents is told")
  func parents() {
    let linked = LinkedTexts(
      Self.plan("a", "", more: "parent: b"), Self.plan("b", "", more: "parent: c"),
      Self.plan("c", "", more: "parent: a"))
    expect(
      linked.told, are: ["circular-cascade @ a | each other's parents | leave `parent` out"],
      of: "a b c")
    expect(
      LinkedTexts(Self.plan("a", "", more: "parent: a")).told, are: ["circular-cascade @ a"],
      of: "a")
  }

  @Test("may turn round from one year to the next")
  func reorganised() {
    func plan(_ unit: String, _ parent: String, _ cycle: String) -> String {
      "goalpost: 1\nunit: \(unit)\nparent: \(parent)\ncycle: \(cycle)\nobjectives: []\n"
    }
    #expect(LinkedTexts(plan("a", "b", "2025"), plan("b", "a", "2026")).told.isEmpty)
    let nested = LinkedTexts(plan("a", "b", "2026-Q4"), plan("b", "a", "2026"))
    #expect(nested.told.map(\.headline) == ["circular-cascade @ a"])
    let lasting = plan("b", "a", "2026").replacing("cycle: 2026\n", with: "")
    #expect(
      LinkedTexts(plan("a", "b", "2026-Q4"), lasting).told.map(\.headline)
        == ["circular-cascade @ a"])
  }

  @Test("finds the plans of the unit above, the nearest cycle first")
  func nearestParent() {
    func parent(_ cycle: String) -> String { "goalpost: 1\nunit: b\n\(cycle)\n" }
    let linked = LinkedTexts(
      Self.plan("a", "", more: "parent: b"), parent("cycle: 2026-Q3"), parent("cycle: 2026"),
      parent(""), parent("cycle: 2026-Q4"))
    #expect(linked.project.links.parents[0] == [4, 2, 3, 1])
    let orphan = LinkedTexts(Self.plan("a", "", more: "parent: nobody"))
    #expect(orphan.told.isEmpty)
    #expect(orphan.project.links.parents[0] == [])
  }

  @Test(
    "has one plan a unit and cycle",
    arguments: [
      (
        "cycle: 2026-Q4", "cycle: 2026-Q4",
        ["duplicate-plan @ a | a second plan for 2026-Q4 | put both into one | is here -> a"]
      ),
      (
        "cycle: 2026-Q4", "cycle: {id: fy, start: 2026-10-01, end: 2026-12-31}",
        ["duplicate-plan @ a | a second plan for fy"]
      ),
      ("", "", ["duplicate-plan @ a | a second plan without a cycle"]),
      ("cycle: 2026-Q4", "", []), ("cycle: 2026-Q4", "cycle: 2026-Q3", []),
      ("cycle: 2026-Q4", "cycle: TBD", ["placeholder @ TBD"]),
    ])
  func duplicatePlans(first: String, second: String, faults: [String]) {
    let texts = [first, second].map { "goalpost: 1\nunit: a\n\($0)\n" }
    expect(LinkedTexts(texts).told, are: faults, of: "\(first) \(second)")
    expect(LinkedTexts(texts.joined(separator: "---\n")).told, are: faults, of: "one file")
  }

  @Test("ties a KPI by its objectives, by a key result, or by an answer, each once")
  func tied() {
    let linked = LinkedTexts(
      Self.plan(
        "a",
        "{title: A, answers: k}, {title: B, key_results: [{title: Z, kpi: k, target: 5}]}, {title: C}",
        more: "kpis: [{title: K, objectives: [c, a], target: 5}, {title: L}]"))
    #expect(linked.told.isEmpty, "\(linked.told)")
    let links = linked.project.links
    #expect(links.tied(to: KPIPath(plan: 0, index: 0)).map(\.objective) == [2, 0, 1])
    #expect(links.tied(to: KPIPath(plan: 0, index: 1)).isEmpty)
  }
}
