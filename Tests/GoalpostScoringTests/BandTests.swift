import GoalpostModel
import GoalpostScoring
import Testing

@Suite("Bands hold their own line and end below the next")
struct BandTests {
  @Test(
    "for aspirational goals",
    arguments: [
      (Rational(1), GoalState.achieved), (Rational(7, over: 10), .achieved),
      (Rational(69_999, over: 100_000), .progressed), (Rational(2, over: 5), .progressed),
      (Rational(39_999, over: 100_000), .missed), (Rational(0), .missed),
    ])
  func aspirational(score: Rational, state: GoalState) {
    #expect(Band.aspirational.grade(score) == state)
  }

  @Test(
    "for committed goals",
    arguments: [
      (Rational(1), GoalState.achieved), (Rational(9_999, over: 10_000), .progressed),
      (Rational(7, over: 10), .progressed), (Rational(6_999, over: 10_000), .missed),
    ])
  func committed(score: Rational, state: GoalState) {
    #expect(Band.committed.grade(score) == state)
  }

  @Test(
    "for KPIs",
    arguments: [
      (Rational(1), KPIState.onTarget), (Rational(9_999, over: 10_000), .nearTarget),
      (Rational(9, over: 10), .nearTarget), (Rational(8_999, over: 10_000), .offTarget),
      (Rational(0), .offTarget),
    ])
  func kpi(attainment: Rational, state: KPIState) {
    #expect(Band.kpi.light(attainment) == state)
  }

  @Test("grade a key result by its objective's ambition")
  func byAmbition() throws {
    let fields = "baseline: 0\ntarget: 100\n" + Hundred.checkIns((50, "80"))
    #expect(try Hundred.keyResult(fields, on: 101).state == .achieved)
    let committed = try Hundred.keyResult(fields, objective: "ambition: committed", on: 101)
    #expect(committed.state == .progressed)
  }

  @Test(
    "note an aspirational score above 0.90 after the last day as probably too easy",
    arguments: [
      ("90", "aspirational", 101, false), ("90.1", "aspirational", 101, true),
      ("90.1", "aspirational", 100, false), ("100", "committed", 101, false),
    ])
  func tooEasy(value: String, ambition: String, day: Int, isNoted: Bool) throws {
    let text = Hundred.plan(
      "baseline: 0\ntarget: 100\n" + Hundred.checkIns((50, value)),
      objective: "ambition: \(ambition)")
    let scored = Scored(text, on: Hundred.day(day))
    #expect(try scored.keyResult("loaves").wasProbablyTooEasy == isNoted)
    #expect(try scored.objective("bread").wasProbablyTooEasy == isNoted)
    #expect(scored.board[plan: 0].wasProbablyTooEasy == isNoted)
  }

  @Test("do not call a line too easy that is broken at the end")
  func brokenLine() throws {
    let inside = (1...19).map { (day: $0, value: "5") }
    let fields = "at_most: 5\n" + Hundred.dated("check_ins", inside + [(20, "6")])
    let score = try Hundred.keyResult(fields, on: 101)
    #expect(score.state == .progressed)
    #expect(!score.wasProbablyTooEasy)
  }
}
