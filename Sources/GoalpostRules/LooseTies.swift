import GoalpostModel

extension RuleContext {
  /// Whether an objective or key result of a plan names a KPI that was not found: then nobody
  /// can say that a KPI is named by none, and the name itself has been reported.
  func hasLooseTies(inPlan plan: Int) -> Bool {
    project.objectives(ofPlan: plan).contains { path in
      let objective = project[path]
      if objective.answers.isFaulty { return true }
      if (objective.answers.value?.count ?? 0) > (project.links.answers[path]?.count ?? 0) {
        return true
      }
      return project.keyResults(of: path).contains {
        project[$0].kpi.isPresent && project.links.measuredBy[$0] == nil
      }
    }
  }
}
