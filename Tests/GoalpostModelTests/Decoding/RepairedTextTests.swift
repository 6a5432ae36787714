import Testing

@testable import GoalpostModel

/// A value whose spelling was reported is judged no further: one cause, one finding.
@Suite("Values that YAML could not read")
struct RepairedTextTests {
  @Test(
    "are told once",
    arguments: [
      "owner: @ana", "cycle: @q4", "level: `team`", "parent: @x", "locked: *x",
      "objectives: @a", "objectives:\n  - @a", "objectives:\n  - title: A\n    supports: [@b]",
      "objectives:\n  - title: A\n    supports: @b", "objectives:\n  - title: Win: more",
      "kpis:\n  - title: A\n    target: >= 95%",
      "kpis:\n  - title: A\n    target: @x\n    baseline: 3%",
      "retrospective:\n  date: 2027-01-08\n  learned: [@a]",
      "objectives:\n  - title: A\n    key_results: [{title: B}]\n    initiatives:\n"
        + "      - {title: C, moves: [@b]}",
    ])
  func once(_ text: String) {
    let decoded = DecodedText(Small.plan(text))
    #expect(decoded.told.count == 1, "\(decoded.told)")
    #expect(decoded.told.first?.headline.hasPrefix("w") == false)
  }

  @Test("count as present")
  func present() {
    let decoded = DecodedText(Small.plan("cycle: @q4\nowner: @ana"))
    #expect(decoded.plans.first?.cycle.isFaulty == true)
    #expect(decoded.plans.first?.owner.value == "@ana")
  }
}
