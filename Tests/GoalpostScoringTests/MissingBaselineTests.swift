import GoalpostModel
import GoalpostScoring
import Testing

@Suite("A target without a baseline")
struct MissingBaselineTests {
  @Test("counts progress from zero and says so")
  func assumesZero() throws {
    let score = try Hundred.keyResult(
      "target: 24 quotes\n\(Hundred.checkIns((10, "6 quotes")))", on: 20)
    #expect(score.progress == Rational(1, over: 4))
    #expect(score.isBaselineAssumed)
    #expect(score.baseline == 0)
    #expect(
      score.derivation
        == "(6 quotes − 0 quotes) / (24 quotes − 0 quotes) = 0.25; baseline assumed to be 0")
  }

  @Test("is no data, not zero, before there is a value")
  func waits() throws {
    let score = try Hundred.keyResult("target: 24", on: 20)
    #expect(score.state == .noData)
    #expect(score.isBaselineAssumed)
  }

  @Test("is not scored where the target is not above zero", arguments: ["0", "-5"])
  func needsPositiveTarget(target: String) throws {
    let score = try Hundred.keyResult("target: \(target)", on: 20)
    #expect(score.state == .notScored)
    #expect(score.reason == "without a baseline its target must be above 0")
  }

  @Test("is not scored where the first value is at the target or beyond", arguments: ["24", "30"])
  func doubtfulDirection(first: String) throws {
    let score = try Hundred.keyResult(
      "target: 24\n\(Hundred.checkIns((10, first), (15, "12")))", on: 20)
    #expect(score.state == .notScored)
    #expect(score.progress == nil)
  }

  @Test("goes by the first value that the day has seen, not by the latest")
  func laterValueReachesTarget() throws {
    let score = try Hundred.keyResult(
      "target: 24\n\(Hundred.checkIns((10, "12"), (15, "30")))", on: 20)
    #expect(score.state == .done)
    #expect(score.raw == Rational(5, over: 4))
  }

  @Test("takes a current for the first value")
  func currentBeyondTarget() throws {
    #expect(try Hundred.keyResult("target: 24\ncurrent: 24", on: 20).state == .notScored)
    #expect(try Hundred.keyResult("target: 24\ncurrent: 6", on: 20).state == .measured)
  }

  @Test("is not scored where there is only a change")
  func changeWithoutBaseline() throws {
    let score = try Hundred.keyResult("change: +5\n\(Hundred.checkIns((10, "3")))", on: 20)
    #expect(score.state == .notScored)
    #expect(score.reason == "a change without a baseline leads nowhere")
  }
}
