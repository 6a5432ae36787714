import GoalpostKit
import Testing

/// What the rules about history say of whole pairs of revisions; their own examples show the rest.
@Suite struct HistoryRulesTests {
  private static let ctr = "marketing@2026-Q4/authority/ctr"

  @Test func `a change and its broken chain are one finding`() {
    let old = Pair.amendment("target", from: "4%", to: "3.5%")
    let pair = Pair(
      base: Pair.plan + "amendments:\n" + old,
      head: Pair.plan([("target: 3.5%", "target: 3.2%")]) + "amendments:\n" + old)
    #expect(
      pair.findings == [
        "moved-goalpost \(Self.ctr): `target` of key result `ctr` went from `3.5%` to `3.2%` "
          + "after the plan was locked"
      ])
  }

  @Test func `an amendment begins at what the base said and ends at what the file says`() {
    let wrong = Pair.amendment("target", from: "3.6%", to: "3.1%")
    let pair = Pair(
      base: Pair.plan,
      head: Pair.plan([("target: 3.5%", "target: 3.0%")]) + "amendments:\n" + wrong)
    #expect(
      pair.findings == [
        "mismatched-amendment marketing@2026-Q4: an amendment goes from `3.6%`, but the base said "
          + "`3.5%`",
        "mismatched-amendment marketing@2026-Q4: an amendment ends at `3.1%`, but `target` of key "
          + "result `ctr` is `3.0%`",
      ])
  }

  @Test func `re-baselining takes an amendment for each number`() {
    let amendments =
      Pair.amendment("baseline", from: "2.1%", to: "1.8%")
      + Pair.amendment("target", from: "3.5%", to: "3.0%")
      + Pair.amendment("check_in", from: "2.4%", to: "2.1%", on: "2026-10-19")
      + Pair.amendment("check_in", from: "2.9%", to: "2.5%", on: "2026-11-09")
    let head = Pair.plan([
      ("baseline: 2.1%", "baseline: 1.8%"), ("target: 3.5%", "target: 3.0%"),
      ("{date: 2026-10-19, value: 2.4%}", "{date: 2026-10-19, value: 2.1%}"),
      ("{date: 2026-11-09, value: 2.9%}", "{date: 2026-11-09, value: 2.5%}"),
    ])
    #expect(Pair(base: Pair.plan, head: head + "amendments:\n" + amendments).findings == [])
    #expect(Pair(base: Pair.plan, head: head).findings.count == 4)
  }

  @Test func `the lock is read at the base`() {
    let unlocked = Pair([("locked: 2026-10-12\n", ""), ("target: 3.5%", "target: 3.0%")])
    #expect(
      unlocked.findings == [
        "moved-goalpost marketing@2026-Q4: `locked` of plan `marketing@2026-Q4` was removed after "
          + "the plan was locked",
        "moved-goalpost \(Self.ctr): `target` of key result `ctr` went from `3.5%` to `3.0%` "
          + "after the plan was locked",
      ])
    let free = Pair.plan([("locked: 2026-10-12\n", "")])
    let locking = Pair(
      base: free, head: Pair.plan([("target: 3.5%", "target: 3.0%")]))
    #expect(locking.findings == [])
  }

  @Test func `a key result measured by a KPI follows it, and the KPI is told`() {
    func plan(_ target: String) -> String {
      Pair.plan([
        ("    baseline: 1000 visitors\n        target: 2000 visitors", "    kpi: newsletter"),
        ("target: 3%", "target: \(target)"),
      ])
    }
    let pair = Pair(base: plan("3%"), head: plan("2.8%"))
    #expect(
      pair.findings == [
        "moved-goalpost marketing@2026-Q4/newsletter: `target` of KPI `newsletter` went from `3%` "
          + "to `2.8%` after the plan was locked"
      ])
    #expect(
      pair.fields == ["newsletter target: 3% → 2.8%, looser, 0.80 → 0.86, no amendment"])
  }

  @Test func `a vanished plan stands on its old path, line 1, with its own subject`() throws {
    let other = "goalpost: 1\nunit: sales\nkpis: [{title: Orders}]\n"
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let gone = "# Ours\n" + Pair.plan
    let findings = Goalpost.compile(
      [Source(path: "b.goals.yaml", text: other)],
      base: BaseRevision(
        name: "base",
        sources: [
          Source(path: "a.goals.yaml", text: gone), Source(path: "b.goals.yaml", text: other),
        ]), options: options
    ).findings
    let told = findings.diagnostics.filter { $0.rule == "removed-goal" }
    #expect(told.map(\.subject) == ["marketing@2026-Q4"])
    let place = try #require(told.first?.finding.range)
    let file = try #require(findings.files.first { $0.id == place.file })
    #expect(file.path == "a.goals.yaml" && place.start == 0)
  }

  @Test func `a vanished plan is explained by an amendment in a plan that stays`() {
    func other(_ amendments: String) -> String {
      "goalpost: 1\nunit: sales\ncycle: 2026-Q4\nkpis: [{title: Orders}]\n" + amendments
    }
    let removal = "amendments:\n" + Pair.amendment("removed", ref: "marketing", from: nil, to: nil)
    let pair = Pair(
      base: [
        Source(path: "a.goals.yaml", text: Pair.plan),
        Source(path: "b.goals.yaml", text: other("")),
      ], head: [Source(path: "b.goals.yaml", text: other(removal))])
    #expect(pair.findings == [])
  }

  @Test func `a rewritten CSV cell is told`() throws {
    let plan = """
      goalpost: 1
      unit: reservoir
      owner: Warden
      kpis:
        - id: level
          title: Water level
          target: 14 m
          readings: {csv: level.csv, date: Day, value: Metres}

      """
    func table(_ value: String) -> [AttachedSource] {
      let text = "Day,Metres\n2026-10-01,13\n2026-10-08,\(value)\n"
      return [AttachedSource(path: "level.csv", content: .bytes(Array(text.utf8)))]
    }
    let source = Source(path: "a.goals.yaml", text: plan)
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let told = Goalpost.compile(
      [source], attachments: table("11"),
      base: BaseRevision(name: "base", sources: [source], attachments: table("8")),
      options: options
    ).findings.diagnostics.filter { $0.rule == "rewritten-check-in" }
    #expect(
      told.map(\.finding.message) == [
        "the reading of 2026-10-08 of KPI `level` went from `8` to `11`"
      ])
  }

  @Test func `waivers of rules that need a base are never unused`() {
    let waived = Pair.plan + "waive:\n  - {rule: moved-goalpost, because: We agreed on it}\n"
    #expect(Pair(base: waived, head: waived).findings == [])
    let moved = waived.replacing("target: 3.5%", with: "target: 3.0%")
    #expect(Pair(base: waived, head: moved).findings == [])
  }

  @Test func `what may only not have been read is not gone`() {
    let cut = Pair.plan + "metrics: [\n"
    #expect(Pair(base: Pair.plan + "metrics: []\n", head: cut).findings == [])
  }

  @Test func `a goal that cannot be read is not gone`() {
    let pair = Pair([("id: ctr\n", "id: Click Rate!\n")])
    #expect(pair.findings == [])
  }

  @Test func `a KPI that became a metric is gone from the KPIs`() {
    let pair = Pair([("kpis:", "metrics:")])
    #expect(
      pair.findings == [
        "removed-goal marketing@2026-Q4: KPI `newsletter` was moved to `metrics` after the plan "
          + "was locked"
      ])
  }

  @Test func `without a base nothing is compared`() throws {
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let compilation = Goalpost.compile(
      [Source(path: "a.goals.yaml", text: Pair.plan)], options: options)
    #expect(compilation.changes(headName: "head") == nil)
  }
}
