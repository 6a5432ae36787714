import GoalpostModel
import GoalpostScoring
import Testing

@Suite("The score of a plan")
struct PlanScoreTests {
  static func score(
    _ first: SampleObjective, _ second: SampleObjective, on day: Int = 50
  ) -> GoalScore {
    Scored(Hundred.plan(first, second), on: Hundred.day(day)).board[plan: 0]
  }

  @Test("is the weighted mean of its objectives, whatever their number of key results")
  func weightedMean() {
    let score = Self.score(
      SampleObjective("weight: 3", .init("1", "40"), .init("1", "60")),
      SampleObjective("weight: 1", .init("1", "90")))
    #expect(score.score == Rational(3, over: 5))
    #expect(score.derivation == "(3 × 0.50 + 1 × 0.90) / 4 = 0.60")
    #expect(score.expected == Rational(1, over: 2))
    #expect(score.state == .onTrack)
  }

  @Test("counts key results in its coverage and takes the mean of its objectives' floors")
  func coverage() {
    let score = Self.score(
      SampleObjective("weight: 2", .init("1", "80"), .init("1", nil)),
      SampleObjective("weight: 1", .init("1", nil), .notScored, .init("2", "60")))
    #expect((score.measured, score.of) == (2, 5))
    #expect(score.score == (Rational(8, over: 10) * 2 + Rational(6, over: 10)) / 3)
    #expect(score.floor == (Rational(4, over: 10) * 2 + Rational(3, over: 10)) / 3)
  }

  @Test("does not look better for an objective that says nothing")
  func silentObjective() {
    let score = Self.score(
      SampleObjective("weight: 1", .init("1", "80")),
      SampleObjective("weight: 1", .init("1", nil)))
    #expect(score.score == Rational(8, over: 10))
    #expect(score.floor == Rational(4, over: 10))
    #expect(!score.isComplete)
  }

  @Test("has its score for its floor where nothing is missing")
  func complete() {
    let score = Self.score(
      SampleObjective("weight: 1", .init("1", "80")), SampleObjective("weight: 1"))
    #expect(score.isComplete)
    #expect(score.floor == score.score)
  }

  @Test("is done when all its objectives are")
  func done() {
    let finished = SampleObjective("weight: 1", .init("1", "100"))
    #expect(Self.score(finished, finished).state == .done)
    #expect(
      Self.score(finished, SampleObjective("weight: 1", .init("1", "90"))).state == .onTrack)
  }

  @Test("is not scored where none of its objectives can be, and no data otherwise")
  func withoutScore() {
    let impossible = SampleObjective("weight: 1", .notScored)
    #expect(Self.score(impossible, impossible).state == .notScored)
    let silent = SampleObjective("weight: 1", .init("1", nil))
    #expect(Self.score(impossible, silent).state == .noData)
    #expect(Self.score(silent, silent, on: 101).state == .noData)
    #expect(Self.score(silent, silent, on: -1).state == .planned)
  }

  @Test("has neither score nor state without objectives")
  func empty() {
    for day in [-1, 50, 101] {
      let score = Scored(Hundred.plan(), on: Hundred.day(day)).board[plan: 0]
      #expect(score.state == nil)
      #expect(score.score == nil)
    }
  }

  @Test(
    "is graded as committed only where all its objectives are",
    arguments: [
      ("committed", "committed", GoalState.progressed), ("committed", "aspirational", .achieved),
      ("aspirational", "aspirational", .achieved),
    ])
  func band(first: String, second: String, state: GoalState) {
    let score = Self.score(
      SampleObjective("ambition: \(first)", .init("1", "80")),
      SampleObjective("ambition: \(second)", .init("1", "80")), on: 101)
    #expect(score.state == state)
  }

  @Test("shows what serves an objective beside its score, never in it")
  func cascade() throws {
    let top = Hundred.plan(SampleObjective("weight: 1", .init("1", "20")))
    let below = """
      goalpost: 1
      unit: ovens
      parent: bakery
      cycle: \(Hundred.cycle)
      objectives:
        - {title: A, supports: bakery/o1, key_results: [\(SampleKeyResult("1", "80").text("a"))]}
        - {title: B, supports: bakery/o1, key_results: [\(SampleKeyResult("1", "50").text("b"))]}
        - {title: C, supports: bakery/o1, key_results: [\(SampleKeyResult("1", nil).text("c"))]}
      """
    let scored = Scored(top, below, on: Hundred.day(50))
    #expect(scored.faults.isEmpty)
    #expect(try scored.objective("o1").score == Rational(1, over: 5))
    let serving = try scored.board.serving(.objective(scored.path(objective: "o1")))
    #expect(serving?.count == 3)
    #expect(serving?.mean == Rational(65, over: 100))
    #expect(try scored.board.serving(.objective(scored.path(objective: "a"))) == nil)
  }
}
