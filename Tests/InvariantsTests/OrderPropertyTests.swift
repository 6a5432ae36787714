import GoalpostKit
import GoalpostModel
import GoalpostSource
import SnapshotSupport
import Testing

/// Neither the order of files nor that of keys means anything.
@Suite struct OrderPropertyTests {
  private static func plans(_ seed: Int) -> [GeneratedPlan] {
    var chance = SeededNumbers(seed: seed)
    return ["mill", "shop", "farm"].map { GeneratedPlan($0, from: &chance) }
  }

  /// What is found and scored, without places.
  private struct Outcome: Equatable {
    let findings: [String]
    let scores: [String]

    init(_ compilation: Compilation) {
      findings = compilation.findings.diagnostics
        .map { "\($0.rule) \($0.subject): \($0.finding.message)" }.sorted()
      let board = compilation.scoreboard
      scores = board.project.plans.indices.flatMap { plan in
        let objectives = board.project.objectives(ofPlan: plan)
        let own = objectives.map { "\(board[$0]?.score as Rational?)" }
        let keyResults = objectives.flatMap { board.project.keyResults(of: $0) }
          .map { "\(board[$0]?.progress as Rational?) \(board[$0].map { "\($0.state)" } ?? "")" }
        let unit = board.project.plans[plan].unit.value ?? ""
        return ["\(unit) \(board[plan: plan].score as Rational?) \(own) \(keyResults)"]
      }.sorted()
    }
  }

  @Test(arguments: 1...40)
  func `files in another order give the same findings and scores`(seed: Int) throws {
    let texts = Self.plans(seed).map(\.text)
    let turned = [texts[2], texts[0], texts[1]]
    let outcome = Outcome(try ScorePropertyTests.compiled(texts))
    #expect(Outcome(try ScorePropertyTests.compiled(turned)) == outcome)
    #expect(!outcome.findings.isEmpty)
  }

  @Test(arguments: 1...40)
  func `keys in another order give the same findings and scores`(seed: Int) throws {
    let plans = Self.plans(seed)
    var chance: SeededNumbers? = SeededNumbers(seed: seed)
    let shuffled = plans.map { $0.text(shuffledBy: &chance) }
    #expect(shuffled != plans.map(\.text))
    #expect(
      Outcome(try ScorePropertyTests.compiled(shuffled))
        == Outcome(try ScorePropertyTests.compiled(plans.map(\.text))))
  }
}
