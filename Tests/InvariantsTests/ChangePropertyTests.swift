import GoalpostKit
import GoalpostReport
import SnapshotSupport
import Testing

/// Comparing revisions: with itself nothing changed, and the way back is the mirror of the way.
@Suite struct ChangePropertyTests {
  private static func changes(from base: [Source], to head: [Source]) throws -> ChangeReport {
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let compilation = Goalpost.compile(
      head, base: BaseRevision(name: "before", sources: base), options: options)
    return try #require(compilation.changes(headName: "after"))
  }

  private static func sources(_ texts: [String]) -> [Source] {
    texts.enumerated().map { Source(path: "\($0).goals.yaml", text: $1) }
  }

  @Test(arguments: ["samples/northwind", "samples/articles", "Tests/Fixtures/twelve-faults"])
  func `a project has not changed since itself`(folder: String) throws {
    let files = Repository.files(below: folder, suffix: ".goals.yaml")
    #expect(!files.isEmpty)
    let sources = try files.map { Source(path: $0, bytes: try Repository.bytes($0)) }
    let report = try Self.changes(from: sources, to: sources)
    #expect(report.isEmpty, "\(report.plans.map(\.subject))")
  }

  @Test(arguments: 1...40)
  func `a made-up project has not changed since itself`(seed: Int) throws {
    var chance = SeededNumbers(seed: seed)
    let sources = Self.sources([GeneratedPlan("mill", from: &chance).text])
    #expect(try Self.changes(from: sources, to: sources).isEmpty)
  }

  @Test(arguments: 1...40)
  func `what is added one way is removed the other way`(seed: Int) throws {
    var chance = SeededNumbers(seed: seed)
    let fewer = GeneratedPlan("mill", from: &chance)
    var more = fewer
    let objective = chance.number(0...more.objectives.count - 1)
    let added = chance.number(1...3)
    for number in 0..<added {
      more.objectives[objective].append(
        .init(
          id: "new\(number)", baseline: 1, target: 9 + number, weight: 1, values: [],
          unit: " casks"))
    }
    let there = try Self.changes(from: Self.sources([fewer.text]), to: Self.sources([more.text]))
    let back = try Self.changes(from: Self.sources([more.text]), to: Self.sources([fewer.text]))
    #expect(there.counts.added == added)
    #expect(there.counts.removed == 0)
    #expect(back.counts.removed == added)
    #expect(back.counts.added == 0)
    #expect(Self.goals(there, .added) == Self.goals(back, .removed))
  }

  private static func goals(_ report: ChangeReport, _ kind: GoalChange.Kind) -> [String] {
    report.plans.flatMap(\.goals).filter { $0.kind == kind }.map(\.goal.reference).sorted()
  }
}
