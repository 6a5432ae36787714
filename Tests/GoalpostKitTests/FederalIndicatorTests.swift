import GoalpostKit
import GoalpostModel
import SnapshotSupport
import Testing

/// 86 indicators whose owners stated their progress: an oracle for the linear formula.
@Suite struct FederalIndicatorTests {
  private static let folder = "Tests/Fixtures/federal-indicators"

  @Test func `raw progress is what the owners of the indicators stated`() throws {
    let compilation = try GoalFiles.compile(Self.folder, asOf: "2021-12-31")
    let stated = try Table("\(Self.folder)/expected.csv").rows
    var found: [String: Rational] = [:]
    for plan in compilation.project.plans.indices {
      for objective in compilation.project.objectives(ofPlan: plan) {
        for path in compilation.project.keyResults(of: objective) {
          let subject = compilation.project.subject(of: .keyResult(path))
          found[subject] = compilation.scoreboard[path]?.raw
        }
      }
    }
    #expect(stated.count == 86)
    #expect(found.count == 86)
    for row in stated {
      let name = [row["unit"], row["objective"], row["key_result"]].compactMap { $0 }
      let subject = "\(name[0])@fy22-q1/\(name[1])/\(name[2])"
      let progress = try #require(Rational(decimal: row["progress_pct"] ?? ""))
      let raw = try #require(found[subject], "\(subject) has no raw progress")
      let isNear = (raw - progress).magnitude <= Rational(1, over: 10_000)
      #expect(isNear, "\(subject): \(raw) against the stated \(progress)")
    }
  }

  @Test func `the indicators are read without a fault of the language`() throws {
    let compilation = try GoalFiles.compile(Self.folder, asOf: "2021-12-31")
    let faults = compilation.findings.diagnostics.filter { diagnostic in
      Catalogue.declarations.contains { $0.name == diagnostic.rule && $0.group == .language }
    }
    #expect(faults.map(\.finding.message) == [])
  }
}
