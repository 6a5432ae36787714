import GoalpostKit
import GoalpostRules
import GoalpostSource

/// A plan around one key result, for tables of titles and numbers.
struct KeyResultPlan {
  /// The fields of the key result, in flow style.
  let fields: String
  var cycle = "cycle: 2026-Q4"
  var day = "2026-10-20"

  var text: String {
    """
    goalpost: 1
    unit: bakery
    owner: Head baker
    \(cycle)
    objectives:
      - title: Be the bakery people cross the town for
        why: Whoever crosses the town tells two others.
        key_results:
          - {id: goal, \(fields)}

    """
  }

  /// All that is said about it on the day.
  var diagnostics: [Diagnostic] {
    guard let options = CompileOptions(asOf: day) else { return [] }
    return Goalpost.compile([Source(path: "bakery.goals.yaml", text: text)], options: options)
      .findings.diagnostics
  }

  /// The rules that speak of the key result itself, and the faults of the language.
  var rules: [String] {
    let ofPlan = RuleRegistry.rules.map { $0.declaration }.filter { $0.group != .keyResults }
    return diagnostics.map(\.rule).filter { name in !ofPlan.contains { $0.name == name } }
  }
}
