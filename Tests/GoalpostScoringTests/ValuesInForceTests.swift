import GoalpostModel
import GoalpostScoring
import Testing

@Suite("Before an amendment's date its `from` is in force")
struct ValuesInForceTests {
  /// An amendment of day 50.
  static func amendment(_ ref: String, _ change: String, on day: Int = 50) -> String {
    "{date: \(Hundred.day(day)), ref: \(ref), \(change), reason: scope, because: B, approved_by: A}"
  }

  static func amendments(_ list: String...) -> String {
    "amendments: [\(list.joined(separator: ", "))]"
  }

  /// A key result's score the day before the amendment and on its day.
  static func scores(
    _ fields: String, _ amendment: String
  ) throws -> (before: KeyResultScore, since: KeyResultScore) {
    let text = Hundred.plan(fields, plan: amendments(amendment))
    let since = Scored(text, on: Hundred.day(50))
    #expect(since.faults.isEmpty)
    return (
      try Scored(text, on: Hundred.day(49)).keyResult("loaves"), try since.keyResult("loaves")
    )
  }

  @Test("the earlier target is scored on an earlier day")
  func target() throws {
    let (before, since) = try Self.scores(
      "baseline: 2%\ntarget: 3.0%\n\(Hundred.checkIns((10, "2.5%")))",
      Self.amendment("bread/loaves", "field: target, from: 3.5%, to: 3.0%"))
    #expect(before.target == Rational(35, over: 1000))
    #expect(before.progress == Rational(1, over: 3))
    #expect(since.progress == Rational(1, over: 2))
  }

  @Test("a field without `from` was absent")
  func absent() throws {
    let (before, since) = try Self.scores(
      "baseline: 0\ntarget: 10\ndue: \(Hundred.day(60))",
      Self.amendment("bread/loaves", "field: due, to: \(Hundred.day(60))"))
    #expect(before.due == Hundred.day(100))
    #expect(since.due == Hundred.day(60))
  }

  @Test("a chain of amendments is undone link by link")
  func chain() throws {
    let text = Hundred.plan(
      "baseline: 0\ntarget: 30",
      plan: Self.amendments(
        Self.amendment("bread/loaves", "field: target, from: 20, to: 30", on: 60),
        Self.amendment("bread/loaves", "field: target, from: 10, to: 20", on: 40)))
    for (day, target) in [(39, 10), (40, 20), (59, 20), (60, 30)] {
      let score = try Scored(text, on: Hundred.day(day)).keyResult("loaves")
      #expect(score.target == Rational(target))
    }
  }

  @Test("a target may have been a change, and a move a line to hold")
  func kinds() throws {
    let text = Hundred.plan(
      "at_most: 5\n\(Hundred.checkIns((10, "4")))",
      plan: Self.amendments(
        Self.amendment("bread/loaves", "field: at_most, to: 5"),
        Self.amendment("bread/loaves", "field: baseline, from: 2"),
        Self.amendment("bread/loaves", "field: change, from: +8")))
    let before = try Scored(text, on: Hundred.day(49)).keyResult("loaves")
    #expect(before.kind == .moving)
    #expect(before.target == 10)
    #expect(before.progress == Rational(1, over: 4))
    #expect(try Scored(text, on: Hundred.day(50)).keyResult("loaves").kind == .holding)
  }

  @Test("units agree again, with what the item was measured in")
  func units() throws {
    let (before, since) = try Self.scores(
      "measured_in: $M\nbaseline: 1\ntarget: 3\n\(Hundred.checkIns((10, "2")))",
      Self.amendment("bread/loaves", "field: measured_in, from: $k, to: $M"))
    #expect(before.target == 3_000)
    #expect(since.target == 3_000_000)
    #expect(before.progress == since.progress)
  }

  @Test("a check-in's value, on the day it was of")
  func checkIn() throws {
    let fields = "baseline: 0\ntarget: 10\n\(Hundred.checkIns((10, "5"), (20, "6")))"
    let (before, since) = try Self.scores(
      fields,
      Self.amendment("bread/loaves", "field: check_in, on: \(Hundred.day(20)), from: 8, to: 6"))
    #expect(before.progress == Rational(8, over: 10))
    #expect(since.progress == Rational(6, over: 10))
    let added = try Self.scores(
      fields, Self.amendment("bread/loaves", "field: check_in, on: \(Hundred.day(20)), to: 6"))
    #expect(added.before.progress == Rational(5, over: 10))
    let removed = try Self.scores(
      fields, Self.amendment("bread/loaves", "field: check_in, on: \(Hundred.day(15)), from: 9"))
    #expect(removed.before.values.map(\.amount) == [5, 9, 6])
    #expect(removed.since.values.map(\.amount) == [5, 6])
  }

  @Test("checkpoints, pace and weight of a key result")
  func otherFields() throws {
    let list = "[{date: \(Hundred.day(20)), value: 5}]"
    let (before, _) = try Self.scores(
      "baseline: 0\ntarget: 10",
      Self.amendment("bread/loaves", "field: checkpoints, from: \(list)"))
    #expect(before.marks.map(\.amount) == [5])
    let paced = try Self.scores(
      "baseline: 0\ntarget: 10", Self.amendment("bread/loaves", "field: pace, from: step"))
    #expect(paced.before.expected == 0)
    #expect(paced.since.expected == Rational(1, over: 2))
    let plan = Hundred.plan(
      SampleObjective("weight: 1", .init("1", "50"), .init("1", "100")),
      fields: Self.amendments(Self.amendment("o1/k1-1", "field: weight, from: 4, to: 1", on: 70)))
    #expect(try Scored(plan, on: Hundred.day(69)).objective("o1").score == Rational(3, over: 5))
    #expect(try Scored(plan, on: Hundred.day(70)).objective("o1").score == Rational(3, over: 4))
  }

  @Test("weight and ambition of an objective")
  func objective() throws {
    let text = Hundred.plan(
      SampleObjective("{weight: 3, ambition: aspirational}", .init("1", "80")),
      SampleObjective("weight: 1", .init("1", "0"))
    )
    .replacing("{weight: 3, ambition: aspirational}", with: "weight: 3")
    .replacing(
      "level: team",
      with: Self.amendments(
        Self.amendment("o1", "field: weight, from: 1, to: 3", on: 110),
        Self.amendment("o1", "field: ambition, from: committed", on: 110)))
    let before = Scored(text, on: Hundred.day(109))
    #expect(before.board[plan: 0].score == Rational(2, over: 5))
    #expect(try before.objective("o1").state == .progressed)
    let since = Scored(text, on: Hundred.day(110))
    #expect(since.board[plan: 0].score == Rational(3, over: 5))
    #expect(try since.objective("o1").state == .achieved)
  }

  @Test("target, threshold and direction of a KPI, and what measures by it")
  func kpi() throws {
    let amended = Self.amendments(
      Self.amendment("sales", "field: target, from: 150, to: 100"),
      Self.amendment("sales", "field: threshold, from: 80, to: 60"),
      Self.amendment("sales", "field: check_in, on: \(Hundred.day(10)), from: 70"))
    let readings = Hundred.readings((-5, "50"), (10, "75"))
    let kpi = "\(Hundred.kpi("target: 100\nthreshold: 60\n\(readings)"))\n\(amended)"
    let plan = Hundred.plan("kpi: shop/sales")
    let before = Scored(kpi, plan, on: Hundred.day(49))
    #expect(before.faults.isEmpty)
    #expect(try before.kpi("sales").state == .breached)
    #expect(try before.kpi("sales").attainment == Rational(7, over: 15))
    #expect(try before.keyResult("loaves").progress == Rational(1, over: 5))
    let since = Scored(kpi, plan, on: Hundred.day(50))
    #expect(try since.kpi("sales").state == .offTarget)
    #expect(try since.keyResult("loaves").progress == Rational(1, over: 2))
  }

  @Test("fields of the plan, which its unit names")
  func plan() throws {
    let later = "{id: hundred, start: \(Hundred.day(0)), end: \(Hundred.day(40))}"
    let text = Hundred.plan(
      "baseline: 0\ntarget: 10\n\(Hundred.checkIns((10, "5")))",
      plan: Self.amendments(
        Self.amendment("bakery", "field: cycle, from: \(later)"),
        Self.amendment("bakery", "field: scale, from: 1-100")))
    let before = Scored(text, on: Hundred.day(49))
    #expect(before.faults.isEmpty)
    #expect(try before.keyResult("loaves").state == .progressed)
    #expect(before.project.plans[0].effectiveScale == .hundred)
    let since = Scored(text, on: Hundred.day(50))
    #expect(try since.keyResult("loaves").state == .onTrack)
    #expect(since.project.plans[0].effectiveScale == .unit)
  }

  @Test("a comment behind `from`, a removed goal and a `from` of another kind do no harm")
  func oddities() throws {
    let text = Hundred.plan(
      "baseline: 0\ntarget: 10\n\(Hundred.checkIns((10, "5")))",
      plan: """
        amendments:
          - date: \(Hundred.day(50))
            ref: bread/loaves
            field: target
            from: 20 # as promised
            reason: scope
            because: B
            approved_by: A
          - \(Self.amendment("bread/rolls", "field: removed"))
          - \(Self.amendment("bread", "field: weight, from: [heavy]"))
          - \(Self.amendment("bread/loaves", "field: nothing, from: 1"))
        """)
    let score = try Scored(text, on: Hundred.day(49)).keyResult("loaves")
    #expect(score.progress == Rational(1, over: 4))
  }
}
