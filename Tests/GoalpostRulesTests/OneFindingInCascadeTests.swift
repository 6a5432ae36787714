import GoalpostKit
import GoalpostSource
import Testing

/// One cause, one finding: where the cascade is broken, one rule says so.
@Suite struct OneFindingInCascadeTests {
  private static let firm = """
    unit: firm
    cycle: 2026-Q4
    objectives:
      - {id: goal, title: Be the firm people know}

    """

  private static let projects: [(plans: [String], rules: [String])] = [
    (["unit: shop\nparent: nowhere\nmetrics: [{title: Loaves}]\n"], ["missing-parent"]),
    (["unit: shop\nparent: No where\nlevel: team\nmetrics: [{title: Loaves}]\n"], ["wrong-type"]),
    (["unit: shop\nparent: shop\nmetrics: [{title: Loaves}]\n"], ["circular-cascade"]),
    (
      [
        "unit: shop\nparent: oven\nmetrics: [{title: Loaves}]\n",
        "unit: oven\nparent: shop\nmetrics: [{title: Loaves}]\n",
      ], ["circular-cascade"]
    ),
    // The unknown unit is reported where a goal of it is named.
    (
      [
        "unit: shop\nparent: nowhere\ncycle: 2026-Q4\n"
          + "objectives: [{title: Bake, supports: nowhere/goal}]\n"
      ], ["unresolved-reference"]
    ),
    // The plan whose unit cannot be read may be the one.
    (
      ["unit: Big firm\nmetrics: [{title: Loaves}]\n", "unit: shop\nparent: big-firm\n"],
      ["wrong-type"]
    ),
    ([firm, "unit: shop\nlevel: boss\nparent: firm\n"], ["wrong-type"]),
    (["unit: firm\nlevel: boss\n", "unit: shop\nlevel: company\nparent: firm\n"], ["wrong-type"]),
    (
      [
        firm,
        "unit: shop\nparent: firm\ncycle: 2026-Q4\n"
          + "objectives: [{title: Bake, supports: firm/gaol}]\n",
      ], ["unresolved-reference"]
    ),
    (
      [firm, "unit: shop\nparent: firm\ncycle: 2026-Q4\nobjectives: [{title: Bake}]\n"],
      ["orphan-objective"]
    ),
    (
      [
        firm,
        "unit: shop\nparent: firm\ncycle: next\n"
          + "objectives: [{title: Bake, supports: firm/goal}]\n",
      ], ["wrong-type"]
    ),
    (
      [
        firm,
        "unit: shop\nparent: firm\ncycle: 2027-Q1\n"
          + "objectives: [{title: Bake, supports: firm/goal}]\n",
      ], ["other-cycle"]
    ),
  ]

  private static let cascade: Set<String> = [
    "orphan-objective", "missing-parent", "skipped-level", "inverted-level", "unserved-objective",
    "copied-objective", "other-cycle",
  ]

  @Test(arguments: projects)
  func `a broken tie is told once`(_ plans: [String], _ rules: [String]) throws {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    let text = plans.map { "goalpost: 1\n\($0)" }.joined(separator: "---\n")
    let known = Self.cascade.union(LanguageRule.allCases.map(\.rawValue))
    let found = Goalpost.compile([Source(path: "a.goals.yaml", text: text)], options: options)
      .findings.diagnostics.map(\.rule).filter { known.contains($0) }
    #expect(found.sorted() == rules)
  }

  @Test func `nothing is missed in plans that could not be read`() throws {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    let sources = [
      Source(path: "a.goals.yaml", text: "goalpost: 1\nunit: shop\nparent: nowhere\n"),
      Source(path: "b.goals.yaml", text: "goalpost: 1\nunit: oven\nwhat is this\n"),
    ]
    let findings = Goalpost.compile(sources, options: options).findings
    #expect(!findings.diagnostics.contains { $0.rule == "missing-parent" })
    for rule in ["missing-parent", "unserved-objective", "other-cycle"] {
      #expect(findings.withheld.contains(rule))
    }
  }
}
