import GoalpostKit
import GoalpostSource
import Testing

/// Which waivers are told to be of no use, and which are not.
@Suite struct WaiverUseTests {
  /// The waivers that are reported in a plan whose key result lacks a baseline, as `rule subject`.
  private func reported(
    parent: String? = nil, plan: String = "", objective: String = "", keyResult: String = "",
    field: String = "",
    asOf: String = "2026-10-20"
  ) throws -> [String] {
    func waive(_ waivers: String, _ indent: String) -> String {
      waivers.isEmpty ? "" : "\(indent)waive: [\(waivers)]\n"
    }
    let text =
      "goalpost: 1\nunit: bakery\nowner: Cook\ncycle: 2026-Q4\nlocked: 2026-10-08\n"
      + (parent.map { "parent: \($0)\n" } ?? "") + waive(plan, "")
      + "objectives:\n  - id: bread\n    title: Bake\n" + waive(objective, "    ")
      + "    key_results:\n      - id: loaves\n        title: Loaves\n        target: 9\n"
      + field + waive(keyResult, "        ")
    let options = try #require(CompileOptions(asOf: asOf))
    let source = Source(path: "a.goals.yaml", text: text)
    return Goalpost.compile([source], options: options).findings.diagnostics
      .filter { $0.rule.hasSuffix("-waiver") && !$0.isWaived }
      .map { "\($0.rule) \($0.subject)" }
  }

  private static func waiver(of rule: String = "missing-baseline", until: String? = nil) -> String {
    "{rule: \(rule), because: we know\(until.map { ", until: \($0)" } ?? "")}"
  }

  @Test func `a waiver is in use wherever it stands`() throws {
    #expect(try reported(plan: Self.waiver()) == [])
    #expect(try reported(objective: Self.waiver()) == [])
    #expect(try reported(keyResult: Self.waiver()) == [])
  }

  @Test func `of several the innermost is in use`() throws {
    #expect(
      try reported(plan: Self.waiver(), objective: Self.waiver(), keyResult: Self.waiver())
        == ["unused-waiver bakery@2026-Q4", "unused-waiver bakery@2026-Q4/bread"])
  }

  @Test func `of two on one goal the first is in use`() throws {
    let both = "\(Self.waiver()), \(Self.waiver())"
    #expect(try reported(keyResult: both) == ["unused-waiver bakery@2026-Q4/bread/loaves"])
  }

  @Test func `an inner waiver that has expired leaves the work to the outer one`() throws {
    #expect(
      try reported(plan: Self.waiver(), keyResult: Self.waiver(until: "2026-10-19"))
        == ["expired-waiver bakery@2026-Q4/bread/loaves"])
  }

  @Test func `a waiver holds on its last day`() throws {
    #expect(try reported(keyResult: Self.waiver(until: "2026-10-20")) == [])
  }

  @Test(arguments: ["stale-kpi", "missing-check-in", "moved-goalpost", "unused-waiver"])
  func `nothing is said of what another day or revision may need`(_ rule: String) throws {
    guard Catalogue.ruleNames.contains(rule) else { return }
    #expect(
      try reported(
        keyResult: Self.waiver(of: rule),
        field: "        check_ins: [{date: 2026-10-19, value: 1}]\n") == [])
  }

  @Test func `a fault of the language elsewhere in the plan leaves it open`() throws {
    let unused = Self.waiver(of: "contradictory-direction")
    #expect(try reported(keyResult: unused) == ["unused-waiver bakery@2026-Q4/bread/loaves"])
    #expect(try reported(keyResult: unused, field: "        weight: heavy\n") == [])
  }

  @Test func `a plan above that was not read leaves it open`() throws {
    let unused = Self.waiver(of: "orphan-objective")
    #expect(try reported(keyResult: unused) == ["unused-waiver bakery@2026-Q4/bread/loaves"])
    #expect(try reported(parent: "food", keyResult: unused) == [])
  }

  @Test func `a waiver can be waived`() throws {
    let unused = Self.waiver(of: "contradictory-direction")
    #expect(try reported(plan: Self.waiver(of: "unused-waiver"), keyResult: unused) == [])
  }
}
