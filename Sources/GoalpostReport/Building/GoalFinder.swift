import GoalpostModel

/// Finds what a plan's own history names. Links of the cascade are resolved by the linker; an
/// amendment or a decision speaks of a goal of its own plan.
extension ReportBuilder {
  /// `objective`, `objective/key-result`, `kpi`, each also with the plan's own unit in front.
  func goal(named reference: Reference?, inPlan plan: Int) -> GoalPath? {
    guard let reference else { return nil }
    let parts = reference.parts
    if let found = goal(parts[...], plan) { return found }
    guard parts.count > 1, parts.first == project.plans[plan].unit.value else { return nil }
    return goal(parts.dropFirst(), plan)
  }

  private func goal(_ parts: ArraySlice<String>, _ plan: Int) -> GoalPath? {
    guard let first = parts.first, parts.count < 3 else { return nil }
    guard
      let objective = project.objectives(ofPlan: plan).first(where: {
        project[$0].identifier == first
      })
    else {
      guard parts.count == 1 else { return nil }
      return numbers(ofPlan: plan).first { project[$0].identifier == first }.map { .kpi($0) }
    }
    guard let second = parts.dropFirst().first else { return .objective(objective) }
    return project.keyResults(of: objective).first { project[$0].identifier == second }
      .map { .keyResult($0) }
  }

  /// A KPI of this plan, or of any plan of the unit that the reference names.
  func kpiNamed(_ reference: Reference, fromPlan plan: Int) -> KPIPath? {
    let unit = reference.parts.count == 2 ? reference.parts.first : project.plans[plan].unit.value
    let plans = [plan] + project.plans.indices.filter { project.plans[$0].unit.value == unit }
    return plans.lazy.flatMap { numbers(ofPlan: $0) }
      .first { project[$0].identifier == reference.parts.last }
  }

  /// A plan's KPIs, then its metrics.
  func numbers(ofPlan plan: Int) -> [KPIPath] {
    project.kpis(ofPlan: plan) + project.metrics(ofPlan: plan)
  }
}
