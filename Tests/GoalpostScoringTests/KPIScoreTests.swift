import GoalpostModel
import GoalpostScoring
import GoalpostSource
import Testing

@Suite("The attainment and state of a KPI")
struct KPIScoreTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let fields: String
    let value: String
    let attainment: Rational?
    let state: KPIState

    init(_ fields: String, _ value: String, _ attainment: Rational?, _ state: KPIState) {
      (self.fields, self.value) = (fields, value)
      (self.attainment, self.state) = (attainment, state)
    }

    var testDescription: String { "\(value) against \(fields)" }
  }

  @Test(
    "follow the latest reading, the target and the direction",
    arguments: [
      Row("at_least: 100", "100", 1, .onTarget), Row("at_least: 100", "120", 1, .onTarget),
      Row("at_least: 100", "90", Rational(9, over: 10), .nearTarget),
      Row("at_least: 100", "89.9", Rational(899, over: 1000), .offTarget),
      Row("at_least: 99.95%", "99%", Rational(9900, over: 9995), .nearTarget),
      Row("at_least: 100", "0", 0, .offTarget), Row("at_least: 100", "-5", nil, .offTarget),
      Row("at_most: 50", "50", 1, .onTarget), Row("at_most: 50", "-3", 1, .onTarget),
      Row("at_most: 45", "50", Rational(9, over: 10), .nearTarget),
      Row("at_most: 50", "100", Rational(1, over: 2), .offTarget),
      Row("at_most: 0", "3", nil, .offTarget), Row("at_most: 0", "0", 1, .onTarget),
      Row("at_most: -5", "-3", nil, .offTarget), Row("at_most: -5", "-7", 1, .onTarget),
      Row("at_least: -5", "-7", nil, .offTarget), Row("at_least: -5", "-3", 1, .onTarget),
      Row("at_least: 0", "-1", nil, .offTarget), Row("at_least: 0", "0", 1, .onTarget),
      Row("target: 100\nbetter: lower", "125", Rational(4, over: 5), .offTarget),
      Row("baseline: 80\ntarget: 100", "95", Rational(19, over: 20), .nearTarget),
      Row("baseline: 80\nchange: +20", "95", Rational(19, over: 20), .nearTarget),
      Row("baseline: 100\nchange: -20", "100", Rational(4, over: 5), .offTarget),
      Row("target: 100\nthreshold: 50", "95", Rational(19, over: 20), .nearTarget),
      Row("target: 50\nthreshold: 100", "100", Rational(1, over: 2), .offTarget),
    ])
  func oneSided(_ row: Row) throws {
    let score = try Hundred.kpi("\(row.fields)\n\(Hundred.readings((10, row.value)))", on: 20)
    #expect(score.attainment == row.attainment)
    #expect(score.state == row.state)
    #expect(score.band == (row.attainment == nil ? nil : row.state))
  }

  @Test(
    "go by the bound that is missed between two",
    arguments: [
      ("40", Rational(1), KPIState.onTarget, nil), ("50", 1, .onTarget, nil),
      ("45", 1, .onTarget, nil), ("36", Rational(9, over: 10), .nearTarget, Rational(40)),
      ("100", Rational(1, over: 2), .offTarget, Rational(50)),
    ] as [(String, Rational, KPIState, Rational?)])
  func twoSided(value: String, attainment: Rational, state: KPIState, target: Rational?) throws {
    let score = try Hundred.kpi(
      "at_least: 40\nat_most: 50\n\(Hundred.readings((10, value)))", on: 20)
    #expect(score.direction == .between)
    #expect(score.attainment == attainment)
    #expect(score.state == state)
    #expect(score.target == target)
    #expect((score.atLeast, score.atMost) == (40, 50))
    let readings = Hundred.readings((10, value))
    let said = try Hundred.kpi("at_least: 40\nat_most: 50\nbetter: higher\n\(readings)", on: 20)
    #expect(said.state == state)
  }

  @Test("have no side for a threshold between two bounds")
  func twoSidedThreshold() throws {
    let fields = "at_least: 40\nat_most: 50\nthreshold: 30\n" + Hundred.readings((10, "20"))
    let scored = Scored(Hundred.kpi(fields), on: Hundred.day(20))
    #expect(scored.faults == [.conflictingKeys])
    #expect(try scored.kpi("sales").state == .notScored)
    #expect(try scored.kpi("sales").breaches.isEmpty)
  }

  @Test("are no data without a reading, whatever else is said")
  func noData() throws {
    #expect(try Hundred.kpi("target: 5", on: 20).state == .noData)
    let later = "at_least: 5\n" + Hundred.readings((21, "7"))
    #expect(try Hundred.kpi(later, on: 20).state == .noData)
    #expect(try Hundred.kpi(later, on: 21).state == .onTarget)
  }

  @Test("are not scored where the direction is unknown, or without a target and a breach")
  func notScored() throws {
    let readings = Hundred.readings((9, "4"), (10, "5"))
    #expect(try Hundred.kpi("target: 5\n\(readings)", on: 20).state == .notScored)
    #expect(try Hundred.kpi("target: 5\n\(readings)", on: 20).attainment == nil)
    #expect(try Hundred.kpi("better: higher\n\(readings)", on: 20).state == .notScored)
    #expect(
      try Hundred.kpi("better: higher\nthreshold: 5\n\(readings)", on: 20).state == .notScored)
    #expect(try Hundred.kpi("better: higher\nthreshold: 6\n\(readings)", on: 20).state == .breached)
  }

  @Test(
    "are not scored where a field that they rest on is faulty",
    arguments: ["at_least: 5\nthreshold: low", "target: 5\nbetter: up\nbaseline: 1"])
  func faulty(fields: String) throws {
    let scored = Scored(
      Hundred.kpi("\(fields)\n\(Hundred.readings((10, "6")))"), on: Hundred.day(20))
    #expect(!scored.faults.isEmpty)
    #expect(try scored.kpi("sales").state == .notScored)
  }

  @Test("do not depend on a cycle: never planned, never graded", arguments: [-50, 50, 150])
  func cycles(day: Int) throws {
    let text = """
      goalpost: 1
      unit: shop
      cycle: \(Hundred.cycle)
      kpis:
        - {title: Sales, at_least: 100, \(Hundred.readings((-60, "95")))}
      metrics:
        - {title: Followers, \(Hundred.readings((-60, "95")))}
      """
    let scored = Scored(text, on: Hundred.day(day))
    #expect(try scored.kpi("sales").state == .nearTarget)
    #expect(try scored.kpi("followers").state == .notScored)
    #expect(try scored.kpi("followers").current == 95)
  }

  @Test("take a current from the first day of its plan on, without trend or history")
  func current() throws {
    let text = """
      goalpost: 1
      unit: shop
      cycle: \(Hundred.cycle)
      kpis:
        - {title: Sales, at_least: 100, threshold: 90, current: 80}
      """
    let score = try Scored(text, on: Hundred.day(0)).kpi("sales")
    #expect(score.state == .breached)
    #expect(score.attainment == Rational(4, over: 5))
    #expect(score.band == .offTarget)
    #expect(score.trend == nil)
    #expect(score.values.isEmpty)
    #expect(score.breaches.isEmpty)
    #expect(try Scored(text, on: Hundred.day(-1)).kpi("sales").state == .noData)
  }
}
