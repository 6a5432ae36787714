import GoalpostYAML
import Testing

@testable import GoalpostModel

@Suite("Documents")
struct PlanDocumentTests {
  @Test("of a file are one plan each")
  func several() {
    let decoded = DecodedText(
      "goalpost: 1\nunit: a\n---\ngoalpost: 1\nunit: b\n...\n---\ngoalpost: 1\nunit: c\n")
    #expect(decoded.told.isEmpty)
    #expect(decoded.plans.compactMap(\.unit.value) == ["a", "b", "c"])
  }

  @Test(
    "without a plan are told",
    arguments: [
      FaultRow("", "missing-key @  | there is no plan in this file | `goalpost: 1`"),
      FaultRow("\n\n", "missing-key @  | there is no plan"),
      FaultRow("# nothing yet\n", "missing-key @  | there is no plan"),
      FaultRow("---\n", "missing-key @ --- | nothing to read"),
      FaultRow("~\n", "missing-key @ ~ | nothing to read"),
      FaultRow("---\n---\n# later\n---\n", "missing-key @ --- | nothing to read"),
      FaultRow("goalpost: 1\nunit: a\n---\n"),
      FaultRow("goalpost: 1\nunit: a\n---\n# later\n"),
      FaultRow("goalpost: 1\nunit: a\n...\n"), FaultRow("goalpost: 1\nunit: a\n...\n---\n...\n"),
      FaultRow("---\n---\ngoalpost: 1\nunit: a\n"),
      FaultRow("--- # the plan\ngoalpost: 1\nunit: a\n--- # the end\n"),
      FaultRow("\u{FEFF}goalpost: 1\nunit: a\n"),
    ])
  func empty(_ row: FaultRow) { row.expectFaults { $0 } }

  @Test("that were cut off keep what was read of them")
  func truncated() {
    let decoded = DecodedText("goalpost: 1\nunit: a\nowner: Ana\n  b: c\n: d\n")
    #expect(decoded.plans.first?.unit.value == "a")
    #expect(decoded.told.allSatisfy { $0.headline.hasPrefix("yaml-syntax") })
  }

  @Test("that are no plan cost only themselves")
  func costs() {
    let decoded = DecodedText("- a\n---\ngoalpost: 1\nunit: b\n")
    #expect(decoded.plans.compactMap(\.unit.value) == ["b"])
    #expect(decoded.told.map(\.headline) == ["wrong-type @ a"])
  }

  @Test("of a file that is too large are not judged")
  func tooLarge() {
    var limits = Limits()
    limits.fileSize = 5
    let decoded = DecodedText("goalpost: 1\nunit: a\n", limits: limits)
    #expect(decoded.told.count == 1)
    #expect(decoded.told.first?.headline.hasPrefix("limit-exceeded") == true)
    #expect(decoded.plans.isEmpty)
  }
}
