import GoalpostModel
import GoalpostScoring
import Testing

@Suite("The breach ledger of a KPI")
struct BreachLedgerTests {
  static let kpi = Hundred.kpi(
    "at_least: 100\nthreshold: 90\n"
      + Hundred.readings(
        (5, "95"), (10, "80"), (15, "85"), (20, "90"), (25, "100"), (110, "70"), (120, "60")))

  /// A plan whose objective answers the KPI, or measures by it.
  static func answer(_ unit: String, cycle: String?, _ tie: String = "answers: shop/sales")
    -> String
  {
    """
    goalpost: 1
    unit: \(unit)
    \(cycle.map { "cycle: \($0)" } ?? "why: It lasts")
    objectives:
      - {title: Mend the sales, \(tie)}
    """
  }

  static func days(_ first: Int, _ last: Int) -> String {
    "{id: c\(abs(first)), start: \(Hundred.day(first)), end: \(Hundred.day(last))}"
  }

  static func breaches(_ plans: String..., on day: Int) throws -> [KPIScore.Breach] {
    switch plans.count {
    case 0: try Scored(kpi, on: Hundred.day(day)).kpi("sales").breaches
    case 1: try Scored(kpi, plans[0], on: Hundred.day(day)).kpi("sales").breaches
    default: try Scored(kpi, plans[0], plans[1], on: Hundred.day(day)).kpi("sales").breaches
    }
  }

  @Test("opens with the first reading beyond and closes with the first one back inside")
  func dates() throws {
    let breaches = try Self.breaches(on: 400)
    #expect(breaches.map(\.opened) == [Hundred.day(10), Hundred.day(110)])
    #expect(breaches.map(\.closed) == [Hundred.day(20), nil])
    #expect(breaches.map(\.readings) == [2, 2])
    #expect(breaches.map(\.answered) == [nil, nil])
  }

  @Test("sees only the readings of the day", arguments: [(9, 0), (10, 1), (19, 1), (110, 2)])
  func asOf(day: Int, count: Int) throws {
    #expect(try Self.breaches(on: day).count == count)
    #expect(try Self.breaches(on: 15).last?.closed == nil)
    #expect(try Self.breaches(on: 20).last?.closed == Hundred.day(20))
  }

  @Test("tells the breach that is open")
  func openBreach() throws {
    let scored = Scored(Self.kpi, on: Hundred.day(400))
    #expect(try scored.kpi("sales").openBreach?.opened == Hundred.day(110))
    #expect(try Scored(Self.kpi, on: Hundred.day(50)).kpi("sales").openBreach == nil)
  }

  @Test("is answered on its opening day by an objective of the same cycle that names it")
  func sameCycle() throws {
    let breaches = try Self.breaches(Self.answer("bakery", cycle: Self.days(0, 100)), on: 400)
    #expect(breaches.map(\.answered) == [Hundred.day(10), nil])
    #expect(breaches[0].answeredBy == [ObjectivePath(plan: 1, objective: 0)])
    #expect(breaches[1].answeredBy.isEmpty)
  }

  @Test("is answered on the first day of a later cycle, unless it had closed before")
  func laterCycle() throws {
    let breaches = try Self.breaches(Self.answer("bakery", cycle: Self.days(115, 200)), on: 400)
    #expect(breaches.map(\.answered) == [nil, Hundred.day(115)])
  }

  @Test("is answered by a key result that it measures, and by a plan that lasts")
  func measuringAndLasting() throws {
    let measuring = Self.answer(
      "bakery", cycle: Self.days(101, 200),
      "key_results: [{title: Sales, kpi: shop/sales, target: 120}]")
    #expect(try Self.breaches(measuring, on: 400).map(\.answered) == [nil, Hundred.day(110)])
    let lasting = Self.answer("bakery", cycle: nil)
    #expect(
      try Self.breaches(lasting, on: 400).map(\.answered) == [Hundred.day(10), Hundred.day(110)])
  }

  @Test("names everyone who answers, and the day of the first")
  func several() throws {
    let breaches = try Self.breaches(
      Self.answer("bakery", cycle: Self.days(130, 200)),
      Self.answer("ovens", cycle: Self.days(112, 150)), on: 400)
    #expect(breaches[1].answered == Hundred.day(112))
    #expect(breaches[1].answeredBy.map(\.plan) == [1, 2])
  }

  @Test("is kept for a moving threshold too, each reading against the mean before it")
  func movingThreshold() throws {
    let readings = Hundred.readings((1, "10"), (2, "9"), (3, "8"), (4, "9"))
    let score = try Hundred.kpi("threshold: {below_average_of: 1}\n\(readings)", on: 20)
    #expect(score.breaches.map(\.opened) == [Hundred.day(2)])
    #expect(score.breaches.map(\.closed) == [Hundred.day(4)])
  }
}
