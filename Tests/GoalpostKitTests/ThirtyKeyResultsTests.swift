import GoalpostKit
import SnapshotSupport
import Testing

/// Thirty key results of a real company: the rules about titles find what is there, and raise no
/// false alarm.
@Suite struct ThirtyKeyResultsTests {
  private static let folder = "Tests/Fixtures/thirty-key-results"

  /// The rules that read titles.
  private static let rules: Set<String> = [
    "activity-key-result", "ambiguous-percent", "compound-key-result", "contradictory-direction",
    "long-objective", "maintenance-objective", "numeric-objective", "output-objective",
    "placeholder-title", "stale-title",
  ]

  @Test func `what is said about their titles is what a careful reader would say`() throws {
    let findings = try GoalFiles.compile(Self.folder, asOf: "2022-06-15").findings
    let found = findings.diagnostics.filter { Self.rules.contains($0.rule) }
      .map { "\($0.subject) \($0.rule)" }
    let expected = try Repository.text("\(Self.folder)/expected.txt").split(separator: "\n")
      .map(String.init)
    #expect(found == expected)
  }

  @Test func `they are thirty and hold no fault of the language`() throws {
    let compilation = try GoalFiles.compile(Self.folder, asOf: "2022-06-15")
    let keyResults = compilation.project.plans.flatMap(\.objectives.items)
      .flatMap(\.keyResults.items)
    #expect(keyResults.count == 30)
    let faults = compilation.findings.diagnostics.filter {
      ["wrong-type", "unit-mismatch", "yaml-syntax", "unknown-key"].contains($0.rule)
    }
    #expect(faults.isEmpty)
  }
}
