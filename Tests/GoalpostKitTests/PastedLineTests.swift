import GoalpostKit
import GoalpostModel
import GoalpostSource
import Testing

/// What the help of `missing-check-in` says can be pasted where it says: with a number in place of
/// the open one the plan has no fault, and nothing is asked for any more.
@Suite struct PastedLineTests {
  static let values = [
    ("2%", "9%"), ("$1.2M", "$3M"), ("€400", "€900"), ("4 restaurants", "12 restaurants"),
    ("1", "9"),
    ("3 of 5", "4.5 of 5"), ("90 min", "30 min"), ("1x", "8x"), ("2pp", "9pp"),
    ("40 rides per week", "10 rides per week"), ("THB 400", "THB 900"),
  ]

  private static func plan(_ values: (from: String, to: String), _ checkIns: String) -> String {
    """
    goalpost: 1
    unit: vineyard
    owner: Ana
    cycle: 2026-Q4
    objectives:
      - title: Make a wine that people ask for
        key_results:
          - title: Restaurants
            baseline: \(values.from)
            target: \(values.to)\(checkIns)
    """
  }

  private static func diagnostics(_ plan: String) throws -> [Diagnostic] {
    let options = try #require(CompileOptions(asOf: "2026-12-01"))
    return Goalpost.compile([Source(path: "a.goals.yaml", text: plan)], options: options)
      .findings.diagnostics
  }

  private static func pasted(
    _ values: (String, String), _ checkIns: String, location: String
  ) throws -> String {
    let plan = plan(values, checkIns)
    let finding = try #require(
      try diagnostics(plan).first { $0.rule == "missing-check-in" }?.finding)
    let help = try #require(finding.help)
    #expect(help.hasSuffix(location), "\(help)")
    let line = try #require(help.split(separator: "`").dropFirst().first.map(String.init))
    return line
  }

  private static func isClean(_ plan: String) throws -> Bool {
    let rules = Set(try diagnostics(plan).map(\.rule))
    return rules.isDisjoint(
      with: LanguageRule.allCases.map(\.rawValue) + ["missing-check-in", "disordered-dates"])
  }

  @Test(arguments: values)
  func `below a list, in brackets, and where there is no list yet`(
    _ values: (String, String)
  ) throws {
    let block = "\n        check_ins:\n          - {date: 2026-10-12, value: \(values.0)}"
    let line = try Self.pasted(values, block, location: "below its `check_ins:`")
    #expect(line.hasPrefix("- {date: 2026-12-01, value: "))
    let filled = line.replacing("…", with: "5")
    #expect(try Self.isClean(Self.plan(values, block + "\n          " + filled)), "\(filled)")
    #expect(try !Self.isClean(Self.plan(values, block + "\n          " + line)), "\(line)")

    let new = try Self.pasted(values, "", location: "below a new `check_ins:`")
    #expect(new == line)
    #expect(try Self.isClean(Self.plan(values, "\n        check_ins:\n          " + filled)))

    let brackets = "\n        check_ins: [{date: 2026-10-12, value: \(values.0)}"
    let item = try Self.pasted(
      values, brackets + "]", location: "before the `]` of its `check_ins:`")
    #expect(try Self.isClean(Self.plan(values, brackets + item.replacing("…", with: "5") + "]")))

    let empty = "\n        check_ins: ["
    let first = try Self.pasted(values, empty + "]", location: "before the `]` of its `check_ins:`")
    #expect(try Self.isClean(Self.plan(values, empty + first.replacing("…", with: "5") + "]")))
  }
}
