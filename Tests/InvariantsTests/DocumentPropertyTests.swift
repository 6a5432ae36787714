import Foundation
import GoalpostEmitters
import GoalpostKit
import GoalpostModel
import SnapshotSupport
import Testing

/// The JSON report, read by Foundation, says what the model says.
@Suite struct DocumentPropertyTests {
  @Test(arguments: 1...40)
  func `the report's numbers are those of the scores`(seed: Int) throws {
    var chance = SeededNumbers(seed: seed)
    let plan = GeneratedPlan("mill", from: &chance)
    let compilation = try ScorePropertyTests.compiled([plan.text])
    let document = try JSONSerialization.jsonObject(
      with: Data(JSONEmitter.emit(compilation.report()).utf8))
    let plans = (document as? [String: Any])?["plans"] as? [[String: Any]]
    let objectives = try #require(plans?.first?["objectives"] as? [[String: Any]])
    let board = compilation.scoreboard
    let paths = board.project.objectives(ofPlan: 0)
    #expect(objectives.count == paths.count)
    for (objective, path) in zip(objectives, paths) {
      let standing = objective["standing"] as? [String: Any]
      #expect(Self.number(standing?["score"]) == Self.number(board[path]?.score))
      let keyResults = try #require(objective["key_results"] as? [[String: Any]])
      let keyResultPaths = board.project.keyResults(of: path)
      #expect(keyResults.count == keyResultPaths.count)
      for (keyResult, path) in zip(keyResults, keyResultPaths) {
        #expect(keyResult["id"] as? String == board.project[path].id.value)
        #expect(Self.number(keyResult["progress"]) == Self.number(board[path]?.progress))
      }
    }
  }

  /// A score as Foundation reads it.
  private static func number(_ score: Any?) -> Double? {
    ((score as? [String: Any])?["value"] as? NSNumber)?.doubleValue
  }

  /// A score's six decimals, as the nearest number that Foundation has.
  private static func number(_ score: Rational?) -> Double? {
    score.flatMap { Double($0.decimal(upTo: 6)) }
  }
}
