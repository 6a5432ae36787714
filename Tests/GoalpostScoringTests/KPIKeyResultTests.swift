import GoalpostModel
import GoalpostScoring
import GoalpostSource
import Testing

@Suite("A key result that a KPI measures")
struct KPIKeyResultTests {
  static let readings = Hundred.readings(
    (-20, "40"), (-1, "50"), (0, "60"), (40, "70"), (100, "80"), (101, "95"))

  static func score(
    _ fields: String = "", kpi: String = "target: 100\n\(readings)", on day: Int
  ) throws -> KeyResultScore {
    try scored(fields, kpi: kpi, on: day).keyResult("loaves")
  }

  static func scored(_ fields: String, kpi: String, on day: Int) -> Scored {
    Scored(
      Hundred.plan("kpi: shop/sales\n\(fields)"), Hundred.kpi(kpi), on: Hundred.day(day))
  }

  @Test("takes the readings inside the cycle for its values")
  func readingsInside() throws {
    #expect(try Self.score(on: 50).values.map(\.amount) == [60, 70])
    #expect(try Self.score(on: 400).values.map(\.amount) == [60, 70, 80])
    #expect(try Self.score(on: 400).current == 80)
  }

  @Test("has the KPI's target and its last reading before the start by default")
  func defaults() throws {
    let score = try Self.score(on: 50)
    #expect(score.baseline == 50)
    #expect(score.target == 100)
    #expect(!score.isBaselineAssumed)
    #expect(score.progress == Rational(2, over: 5))
    #expect(score.kind == .moving)
  }

  @Test("keeps its own baseline and target")
  func ownFields() throws {
    let score = try Self.score("baseline: 55\ntarget: 85", on: 50)
    #expect(score.progress == Rational(1, over: 2))
    let change = try Self.score("change: +40", on: 50)
    #expect(change.target == 90)
    #expect(change.progress == Rational(1, over: 2))
  }

  @Test("takes a KPI's single bound for its target, and needs its own with two")
  func bounds() throws {
    #expect(try Self.score(kpi: "at_least: 100\n\(Self.readings)", on: 50).target == 100)
    let two = try Self.score(kpi: "at_least: 40\nat_most: 100\n\(Self.readings)", on: 50)
    #expect(two.state == .notScored)
    #expect(two.reason == "neither it nor its KPI has a target")
  }

  @Test("is not scored where the KPI stood at the target before the cycle")
  func noDistance() throws {
    let scored = Self.scored("", kpi: "target: 50\n\(Self.readings)", on: 50)
    #expect(scored.faults == [.noDistance])
    #expect(try scored.keyResult("loaves").state == .notScored)
  }

  @Test("assumes a baseline of 0 without a reading before, by the first one inside the cycle")
  func assumedBaseline() throws {
    let rising = "target: 100\n" + Hundred.readings((10, "20"), (20, "30"))
    #expect(try Self.score(kpi: rising, on: 50).isBaselineAssumed)
    #expect(try Self.score(kpi: rising, on: 50).progress == Rational(3, over: 10))
    let falling = "target: 10\n" + Hundred.readings((10, "20"), (20, "5"))
    #expect(try Self.score(kpi: falling, on: 50).state == .notScored)
  }

  @Test("is undated with a KPI's current, and holds a line over the readings")
  func currentAndLine() throws {
    let undated = try Self.score("baseline: 0", kpi: "target: 100\ncurrent: 30", on: 50)
    #expect(undated.state == .measured)
    #expect(undated.progress == Rational(3, over: 10))
    let holding = try Self.score("at_least: 65", on: 50)
    #expect(holding.kind == .holding)
    #expect(holding.progress == Rational(1, over: 2))
  }

  @Test("takes only confidence and note from its check-ins")
  func checkIns() throws {
    let note = "check_ins: [{date: \(Hundred.day(45)), confidence: 0.6, note: Steady}]"
    let score = try Self.score(note, on: 50)
    #expect(score.confidence == Rational(3, over: 5))
    #expect(score.note == "Steady")
    #expect(score.current == 70)
  }

  @Test("converts to the KPI's unit")
  func units() throws {
    let kpi = "target: 30 min\n" + Hundred.readings((-1, "90 min"), (40, "60 min"))
    let score = try Self.score("baseline: 2 h", kpi: kpi, on: 50)
    #expect(score.progress == Rational(2, over: 3))
    #expect(score.derivation == "(60 min − 120 min) / (30 min − 120 min) = 0.67")
  }

  @Test("is not scored where the KPI is not there")
  func missingKPI() throws {
    let scored = Scored(
      Hundred.plan("kpi: nowhere\nbaseline: 0\ntarget: 5"), on: Hundred.day(50))
    #expect(scored.faults == [.unresolvedReference])
    let score = try scored.keyResult("loaves")
    #expect(score.state == .notScored)
    #expect(score.reason == "its KPI is not in the project")
  }

  @Test("does not know, while it is planned, a baseline that is read later")
  func laterBaseline() throws {
    let early = try Self.score(on: -10)
    #expect(early.state == .planned)
    #expect(early.baseline == nil)
    #expect(early.reason == nil)
    #expect(try Self.score(on: -1).baseline == 50)
  }
}
