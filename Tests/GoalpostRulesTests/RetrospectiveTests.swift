import GoalpostKit
import GoalpostSource
import Testing

/// What is said about the end of a cycle depends on the day.
@Suite struct RetrospectiveTests {
  private func rules(
    retrospective: String, keyResult: String = "baseline: 0, target: 10", on day: String
  ) throws -> [String] {
    let text = """
      goalpost: 1
      unit: bakery
      owner: Cook
      cycle: 2026-Q3
      locked: 2026-07-08
      objectives:
        - id: bread
          title: Bake
          key_results:
            - {id: loaves, title: Loaves, \(keyResult), check_ins: [{date: 2026-09-28, value: 1}]}
      \(retrospective)
      """
    let options = try #require(CompileOptions(asOf: day))
    let source = Source(path: "a.goals.yaml", text: text + "\n")
    return Goalpost.compile([source], options: options).findings.diagnostics
      .map(\.rule).filter { $0.contains("retrospective") }
  }

  @Test(arguments: [
    ("2026-09-30", false), ("2026-10-13", false), ("2026-10-14", true), ("2027-01-28", true),
    ("2027-01-29", false),
  ])
  func `it is asked for from two weeks to four months after the last day`(
    _ day: String, _ isAsked: Bool
  ) throws {
    #expect(
      try rules(retrospective: "", on: day) == (isAsked ? ["missing-retrospective"] : []))
  }

  private static let whole =
    "  date: 2026-10-05\n  celebrated: [Buns]\n  missed: [Loaves]\n  learned: [Ask]\n"

  @Test(
    arguments: [
      ("bread/loaves", []), ("bread", []), ("bread/nothing", []),
    ] as [(String, [String])])
  func `a decision on the objective speaks for its key results`(
    _ ref: String, _ expected: [String]
  ) throws {
    let text =
      "retrospective:\n" + Self.whole + "  decisions: [{ref: \(ref), decision: abandon}]"
    #expect(try rules(retrospective: text, on: "2026-10-20") == expected)
  }

  @Test func `a miss without a decision is told once it was held`() throws {
    let text = "retrospective:\n" + Self.whole
    #expect(try rules(retrospective: text, on: "2026-10-04") == [])
    #expect(try rules(retrospective: text, on: "2026-10-05") == ["incomplete-retrospective"])
    #expect(
      try rules(retrospective: text, keyResult: "baseline: 0, target: 2", on: "2026-10-05") == [])
  }

  @Test func `what could not be read is not missing`() throws {
    let text =
      "retrospective:\n  date: 2026-10-05\n  celebrated: {}\n  learned: [Ask]\n"
      + "  missed: [Loaves]\n  decisions: soon\n"
    #expect(try rules(retrospective: text, on: "2026-10-20") == [])
  }
}
