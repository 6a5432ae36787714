import GoalpostModel

extension RuleContext {
  /// Whether an objective or key result of a plan names a KPI that was not found: then nobody
  /// can say that a KPI is named by none, and the name itself has been reported.
  func hasLooseTies(inPlan plan: Int) -> Bool {
    let objectives = project.plans.span[plan].objectives.items
    return objectives.indices.contains { position in
      let path = ObjectivePath(plan: plan, objective: position)
      let answers = objectives.span[position].answers
      if answers.isFaulty { return true }
      if let named = answers.value, named.count > (project.links.answers[path]?.count ?? 0) {
        return true
      }
      let keyResults = objectives.span[position].keyResults.items
      return keyResults.indices.contains {
        keyResults.span[$0].kpi.isPresent
          && project.links.measuredBy[KeyResultPath(objective: path, keyResult: $0)] == nil
      }
    }
  }
}
