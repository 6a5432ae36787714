import GoalpostModel
import GoalpostScoring
import GoalpostSource
import Testing

@Suite("The score of an objective")
struct ObjectiveScoreTests {
  @Test("is the weighted mean of its key results")
  func weightedMean() throws {
    let score = try Hundred.objective(.init("2", "70"), .init("1", "40"))
    #expect(score.score == Rational(3, over: 5))
    #expect(score.floor == Rational(3, over: 5))
    #expect(score.isComplete)
    #expect(score.derivation == "(2 × 0.70 + 1 × 0.40) / 3 = 0.60")
  }

  @Test("is exact where binary fractions are not")
  func exact() throws {
    let score = try Hundred.objective(.init("1", "60"), .init("1", "70"), .init("1", "80"), on: 101)
    #expect(score.score == Rational(7, over: 10))
    #expect(score.state == .achieved)
  }

  @Test("leaves out what has no progress, and tells what stood at zero if it stayed there")
  func coverage() throws {
    let score = try Hundred.objective(
      .init("1", "80"), .init("1", nil), .init("1", "60"), .notScored)
    #expect(score.score == Rational(7, over: 10))
    #expect(score.floor == Rational(35, over: 100))
    #expect((score.measured, score.of) == (2, 4))
    let text = ScoreText(scale: .unit, band: .aspirational)
    #expect(
      text.printWithCoverage(score) == "0.70 (2 of 4 measured; 0.35 if the rest stay at zero)")
    #expect(score.derivation == "(1 × 0.80 + 1 × 0.60) / 2 = 0.70; 2 of 4 without a score left out")
  }

  @Test("weighs what is missing in its floor")
  func weightedFloor() throws {
    let score = try Hundred.objective(.init("1", "80"), .init("3", nil))
    #expect(score.score == Rational(4, over: 5))
    #expect(score.floor == Rational(1, over: 5))
  }

  @Test("is not there without a measured key result, which is not 0")
  func noScore() throws {
    let waiting = try Hundred.objective(.silent, .notScored)
    #expect(waiting.score == nil)
    #expect(waiting.floor == nil)
    #expect(waiting.state == .noData)
    #expect(waiting.derivation.isEmpty)
    #expect(try Hundred.objective(.notScored, .notScored).state == .notScored)
    #expect(try Hundred.objective(.silent, .silent, on: 101).state == .noData)
  }

  @Test("is not there where the measured ones weigh nothing together")
  func weightless() throws {
    let score = try Hundred.objective(.init("0", "50"), .init("1", nil))
    #expect(score.score == nil)
    #expect(score.expected == nil)
    #expect(score.state == .noData)
    #expect(score.measured == 1)
  }

  @Test("is an error with weights of 0 only")
  func zeroWeights() throws {
    let text = Hundred.plan(SampleObjective("weight: 1", .init("0", "50"), .init("0", "60")))
    let scored = Scored(text, on: Hundred.day(50))
    #expect(scored.faults == [.zeroWeights])
    #expect(try scored.objective("o1").score == nil)
  }

  @Test("expects the weighted mean over the same items")
  func expected() throws {
    let step = SampleKeyResult("1", "40", fields: "baseline: 0, target: 100, pace: step")
    let silent = SampleKeyResult("5", nil)
    let score = try Hundred.objective(.init("3", "50"), step, silent)
    #expect(score.expected == Rational(3, over: 8))
  }

  @Test("expects nothing of an undated current, and is measured with nothing else")
  func undated() throws {
    let current = SampleKeyResult("1", nil, fields: "baseline: 0, target: 100, current: 20")
    let mixed = try Hundred.objective(current, .init("1", "60"))
    #expect(mixed.score == Rational(2, over: 5))
    #expect(mixed.expected == Rational(1, over: 2))
    #expect(mixed.state == .onTrack)
    let alone = try Hundred.objective(current)
    #expect(alone.expected == nil)
    #expect(alone.state == .measured)
    #expect(try Hundred.objective(current, on: 101).state == .missed)
  }

  @Test(
    "has the states of the key results' table",
    arguments: [
      ("40", 50, GoalState.onTrack), ("39", 50, .behind), ("25", 50, .behind), ("24", 50, .atRisk),
      ("70", 100, .onTrack), ("100", 60, .done), ("70", 101, .achieved), ("40", 101, .progressed),
      ("39", 101, .missed), ("40", -1, .planned),
    ])
  func states(value: String, day: Int, state: GoalState) throws {
    // The second key result stands where the first does, so their mean does too.
    let score = try Hundred.objective(.init("1", value), .init("1", value), on: day)
    #expect(score.state == state)
    #expect(score.band == (day > 100 ? state : nil))
  }

  @Test("has no score while it is planned")
  func planned() throws {
    let score = try Hundred.objective(.init("1", "40"), on: -1)
    #expect(score.score == nil)
    #expect(score.expected == nil)
    #expect((score.measured, score.of) == (0, 1))
  }

  @Test("is done only when all its key results are")
  func done() throws {
    #expect(try Hundred.objective(.init("1", "100"), .init("0", "50")).state == .onTrack)
    #expect(try Hundred.objective(.init("1", "100"), .init("1", nil)).state == .onTrack)
    #expect(try Hundred.objective(.init("1", "100"), .init("1", "120")).state == .done)
  }

  @Test("is graded by its own ambition")
  func committed() throws {
    let almost = try Hundred.objective(.init("1", "99"), fields: "ambition: committed", on: 101)
    #expect(almost.state == .progressed)
    #expect(almost.derivation == "(1 × 0.99) / 1 = 0.99")
  }

  @Test("is not scored where it has no key results")
  func empty() throws {
    let score = try Hundred.objective()
    #expect(score.state == .notScored)
    #expect(score.score == nil)
    #expect(score.isComplete)
  }
}
