import GoalpostSource

/// What of a project could be read only in part, so that no score of it is complete: goals of a
/// plan that was cut off and that may go on in what was not read, KPIs whose readings stand in a
/// table that was cut off, and what is measured by them.
package struct PartlyRead: Sendable {
  private var plans: Set<Int> = []
  private var objectives: Set<ObjectivePath> = []
  private var keyResults: Set<KeyResultPath> = []
  private var kpis: Set<KPIPath> = []

  package init(_ project: Project) {
    let isCutOff = project.plans.contains { plan in
      plan.isTruncated || plan.kpis.items.contains(where: \.areReadingsCutOff)
        || plan.metrics.items.contains(where: \.areReadingsCutOff)
    }
    guard isCutOff || !project.isComplete else { return }
    for plan in project.plans.indices { addKPIs(ofPlan: plan, in: project) }
    for plan in project.plans.indices { addGoals(ofPlan: plan, in: project) }
  }

  package func contains(_ path: GoalPath) -> Bool {
    switch path {
    case .plan(let plan): plans.contains(plan)
    case .objective(let path): objectives.contains(path)
    case .keyResult(let path): keyResults.contains(path)
    case .kpi(let path): kpis.contains(path)
    }
  }

  private mutating func addKPIs(ofPlan index: Int, in project: Project) {
    let known = project.plans[index].lastBeginning
    for path in project.kpis(ofPlan: index) + project.metrics(ofPlan: index) {
      let kpi = project[path]
      if kpi.areReadingsCutOff || kpi.range.mayGoOn(after: known) { kpis.insert(path) }
    }
  }

  private mutating func addGoals(ofPlan index: Int, in project: Project) {
    let plan = project.plans[index]
    if plan.isTruncated { plans.insert(index) }
    let known = plan.lastBeginning
    for objective in project.objectives(ofPlan: index) {
      if project[objective].range.mayGoOn(after: known) { objectives.insert(objective) }
      for path in project.keyResults(of: objective)
      where project[path].range.mayGoOn(after: known) || isMeasuredInPart(path, in: project) {
        keyResults.insert(path)
        objectives.insert(objective)
        plans.insert(index)
      }
    }
  }

  private func isMeasuredInPart(_ path: KeyResultPath, in project: Project) -> Bool {
    guard project[path].kpi.isPresent else { return false }
    return project.links.measuredBy[path].map { kpis.contains($0) } ?? !project.isComplete
  }
}

extension Plan {
  /// Where the last of its lists, goals and KPIs begins that is before what was not read; nil where
  /// all of it was.
  fileprivate var lastBeginning: Int? {
    guard let unreadFrom else { return nil }
    let lists = [
      objectives.key, kpis.key, metrics.key, amendments.key, retrospective.key, waivers.key,
    ]
    let goals = objectives.items.flatMap { [$0.range] + $0.keyResults.items.map(\.range) }
    return (lists.compactMap { $0 } + goals + (kpis.items + metrics.items).map(\.range))
      .map(\.start).filter { $0 < unreadFrom }.max() ?? 0
  }
}

extension SourceRange {
  /// Whether something of a goal may be in what was not read, since nothing else begins between its
  /// end and there.
  fileprivate func mayGoOn(after lastBeginning: Int?) -> Bool {
    lastBeginning.map { end > $0 } ?? false
  }
}
