import GoalpostKit
import GoalpostModel
import GoalpostScoring
import SnapshotSupport
import Testing

/// Four objectives that an organisation graded in public, and the weekly readings of one of their
/// key results, with the scores it stated.
@Suite struct GradedObjectiveTests {
  private static let folder = "Tests/Fixtures/graded-objectives"

  private static func print(_ score: Rational?) -> String {
    score?.rounded(places: 2) ?? "none"
  }

  @Test func `the mean of the measured key results is every stated total`() throws {
    let compilation = try GoalFiles.compile(Self.folder, asOf: "2019-07-15")
    let project = compilation.project
    var found: [String: String] = [:]
    for plan in project.plans.indices {
      for path in project.objectives(ofPlan: plan) {
        let name = project[path].identifier ?? ""
        found[name] = Self.print(compilation.scoreboard[path]?.score)
      }
    }
    let stated = try Table("\(Self.folder)/expected.csv").rows
    #expect(stated.count == 4)
    for row in stated {
      let total = try #require(row["stated_total"].flatMap { Rational(decimal: $0) })
      #expect(found[row["objective"] ?? ""] == Self.print(total))
    }
  }

  @Test func `each weekly reading gives the stated score`() throws {
    let rows = try Table("\(Self.folder)/expected-check-ins.csv").rows
    #expect(rows.count == 6)
    for row in rows {
      let compilation = try GoalFiles.compile(Self.folder, asOf: row["date"] ?? "")
      let project = compilation.project
      let plan = try #require(
        project.plans.firstIndex { $0.unit.value == "outreach" })
      let objective = try #require(project.objectives(ofPlan: plan).first)
      let path = try #require(project.keyResults(of: objective).first)
      let progress = compilation.scoreboard[path]?.progress
      #expect(Self.print(progress) == row["stated_score"])
    }
  }
}
