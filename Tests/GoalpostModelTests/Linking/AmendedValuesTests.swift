import Testing

@testable import GoalpostModel

@Suite("The values in force on a day")
struct AmendedValuesTests {
  private static func plan(_ fields: String, _ amendments: String...) -> String {
    let why = "reason: external, because: a, approved_by: Ana"
    return """
      goalpost: 1
      unit: a
      cycle: 2026-Q4
      owner: Ana
      kpis: [{title: Churn, target: 5%, baseline: 9%, readings: [{date: 2026-10-12, value: 8%}]}]
      objectives:
        - title: Win
          key_results:
            - title: Click
      \(fields.indented(by: 8))
      amendments:
      \(amendments.map { "  - {\($0), \(why)}" }.joined(separator: "\n"))
      """
  }

  private func project(_ text: String, on day: String) throws -> Project {
    let linked = LinkedTexts(text)
    #expect(linked.told.isEmpty, "\(linked.told)")
    return linked.project.inForce(on: try #require(CalendarDay(day)))
  }

  private static let path = KeyResultPath(
    objective: ObjectivePath(plan: 0, objective: 0), keyResult: 0)

  @Test(
    "are those before every amendment that is still to come",
    arguments: [
      ("2026-10-31", 25), ("2026-11-01", 20), ("2026-11-14", 20), ("2026-11-15", 15),
      ("2026-12-31", 15),
    ])
  func chain(day: String, target: Int) throws {
    let text = Self.plan(
      "baseline: 9 quotes\ntarget: 15 quotes",
      "date: 2026-11-01, ref: win/click, field: target, from: 25 quotes, to: 20 quotes",
      "date: 2026-11-15, ref: win/click, field: target, from: 20 quotes, to: 15 quotes")
    #expect(try project(text, on: day)[Self.path].targetAmount == Rational(target))
    let turned = Self.plan(
      "baseline: 9 quotes\ntarget: 15 quotes",
      "date: 2026-11-15, ref: win/click, field: target, from: 20 quotes, to: 15 quotes",
      "date: 2026-11-01, ref: win/click, field: target, from: 25 quotes, to: 20 quotes")
    #expect(try project(turned, on: day)[Self.path].targetAmount == Rational(target))
  }

  @Test("of a long chain are each day's own")
  func longChain() throws {
    let first = try #require(CalendarDay("2026-10-01"))
    let amendments = (0..<80).map { step in
      "  - {date: \(first.advanced(by: step)), ref: win/click, field: target, from: \(100 + step),"
        + " to: \(101 + step), reason: scope, because: a, approved_by: Ana}"
    }
    let text = Self.plan("baseline: 9\ntarget: 180") + amendments.joined(separator: "\n") + "\n"
    let linked = LinkedTexts(text)
    #expect(linked.told.isEmpty)
    for step in [-1, 0, 1, 40, 79, 80] {
      let project = linked.project.inForce(on: first.advanced(by: step))
      #expect(
        project[Self.path].targetAmount == Rational(min(max(101 + step, 100), 180)), "\(step)")
    }
  }

  @Test("of a field that was added are absent before")
  func added() throws {
    let text = Self.plan(
      "baseline: 9\ntarget: 15\ndue: 2026-12-15",
      "date: 2026-11-01, ref: win/click, field: baseline, to: 9",
      "date: 2026-11-01, ref: a/win/click, field: due, from: ~, to: 2026-12-15")
    let before = try project(text, on: "2026-10-31")[Self.path]
    #expect(before.baseline.isAbsent)
    #expect(before.baselineAmount == nil)
    #expect(before.due.isAbsent)
    #expect(try project(text, on: "2026-11-01")[Self.path].baselineAmount == Rational(9))
  }

  @Test("of a field that was taken out are there before")
  func removed() throws {
    let text = Self.plan(
      "at_most: 90 days",
      "date: 2026-11-01, ref: win/click, field: weight, from: 2",
      "date: 2026-11-01, ref: win, field: ambition, from: committed")
    let before = try project(text, on: "2026-10-31")
    #expect(before[Self.path].weight.value == Rational(2))
    #expect(before[Self.path.objective].effectiveAmbition == .committed)
    #expect(try project(text, on: "2026-11-01")[Self.path].weight.isAbsent)
  }

  @Test("of a check-in and of a KPI's readings are those of that day")
  func checkIns() throws {
    let text = Self.plan(
      "baseline: 9\ntarget: 15\ncheck_ins: [{date: 2026-10-12, value: 10}]",
      "date: 2026-11-01, ref: win/click, field: check_in, on: 2026-10-12, from: 12, to: 10",
      "date: 2026-11-01, ref: win/click, field: check_in, on: 2026-10-19, from: 13",
      "date: 2026-11-01, ref: churn, field: check_in, on: 2026-10-12, from: 7%, to: 8%",
      "date: 2026-11-01, ref: churn, field: target, from: 4%, to: 5%")
    let before = try project(text, on: "2026-10-31")
    #expect(
      before[Self.path].checkIns.items.map(\.value.value?.amount) == [Rational(12), Rational(13)])
    let kpi = before[KPIPath(plan: 0, index: 0)]
    #expect(kpi.readings.items.map(\.value.value?.text) == ["7%"])
    #expect(kpi.targetAmount == Rational(4, over: 100))
    let after = try project(text, on: "2026-11-01")
    #expect(after[Self.path].checkIns.items.map(\.value.value?.amount) == [Rational(10)])
  }

  @Test("are in the unit that the fields had then")
  func units() throws {
    let text = Self.plan(
      "baseline: 2 h\ntarget: 90 min",
      "date: 2026-11-01, ref: win/click, field: baseline, from: 150 min, to: 2 h")
    let before = try project(text, on: "2026-10-31")[Self.path]
    #expect(before.unit.name == "minutes")
    #expect(before.baselineAmount == Rational(150))
    #expect(before.targetAmount == Rational(90))
  }

  @Test("of a plan are those of the plan that its unit names")
  func plan() throws {
    let text = Self.plan(
      "target: 5", "date: 2026-11-01, ref: a, field: owner, from: Bo, to: Ana",
      "date: 2026-11-02, ref: gone, field: removed")
    #expect(try project(text, on: "2026-10-31").plans[0].owner.value == "Bo")
    #expect(try project(text, on: "2026-11-01").plans[0].owner.value == "Ana")
  }

  @Test(
    "are changed by amendments of goals that exist",
    arguments: [
      ("ref: win/clack, field: target", ["unresolved-reference @ win/clack | `win/click`?"]),
      ("ref: gone, field: removed", []), ("ref: churn, field: target", []),
      ("ref: b, field: owner", ["unresolved-reference @ b"]), ("ref: a, field: owner", []),
    ])
  func references(pairs: String, faults: [String]) {
    let text = Self.plan("target: 5", "date: 2026-11-01, \(pairs)")
    expect(LinkedTexts(text).told, are: faults, of: text)
  }
}
