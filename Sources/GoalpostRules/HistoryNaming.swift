import GoalpostModel
import GoalpostScoring

/// What messages about an earlier revision call goals.
extension Project {
  /// `` key result `ctr` ``, `` plan `marketing@2026-Q4` ``.
  func called(_ goal: GoalPath) -> String {
    switch goal {
    case .plan(let plan): "plan `\(plans[plan].subject)`"
    case .objective(let path): self[path].called
    case .keyResult(let path): self[path].called
    case .kpi(let path): self[path].called
    }
  }

  /// What an amendment's `ref` calls it: `authority/ctr`, of a plan its unit.
  func amendmentReference(of goal: GoalPath) -> String {
    switch goal {
    case .plan(let plan): plans[plan].unit.value ?? "?"
    case .objective, .keyResult, .kpi:
      String(subject(of: goal).dropFirst(plans[goal.plan].subject.count + 1))
    }
  }

  /// How the score of a goal is printed.
  func historyScoreText(of goal: GoalPath) -> ScoreText {
    switch goal {
    case .plan(let plan): scoreText(forPlan: plan)
    case .objective(let path): scoreText(for: path)
    case .keyResult(let path): scoreText(for: path.objective)
    case .kpi(let path): scoreText(for: path)
    }
  }
}

extension GoalPath {
  /// What an amendment may name.
  var fieldNames: [String] {
    switch self {
    case .plan: Plan.fields.map(\.name)
    case .objective: Objective.fields.map(\.name)
    case .keyResult: KeyResult.fields.map(\.name) + ["check_in"]
    case .kpi: KPI.fields.map(\.name) + ["check_in"]
    }
  }
}
