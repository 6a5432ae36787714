import GoalpostKit
import GoalpostRules
import GoalpostSource

/// A plan around one objective, for tables of titles.
struct ObjectivePlan {
  let title: String
  var keyResult = "baseline: 4, target: 9"
  var ambition = "aspirational"

  private var text: String {
    """
    goalpost: 1
    unit: bakery
    owner: Head baker
    cycle: 2026-Q4
    objectives:
      - title: "\(title)"
        why: Bread is better warm.
        ambition: \(ambition)
        key_results:
          - {title: Regular guests, \(keyResult)}

    """
  }

  /// The rules that speak of the objective itself, and the faults of the language.
  var rules: [String] {
    guard let options = CompileOptions(asOf: "2026-10-20") else { return [] }
    let ofOthers = RuleRegistry.rules.map { $0.declaration }.filter { $0.group != .objectives }
    return Goalpost.compile([Source(path: "bakery.goals.yaml", text: text)], options: options)
      .findings.diagnostics.map(\.rule).filter { name in !ofOthers.contains { $0.name == name } }
  }
}
