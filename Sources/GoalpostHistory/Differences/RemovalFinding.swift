import GoalpostModel
import GoalpostSource

/// Finds goals of the base that are gone. What may only be unreadable is not: while a file of the
/// head cannot be read to its end, they may have been moved there.
extension DifferenceFinder {
  /// Of a plan that is in both revisions: objectives, key results of objectives that stayed, and
  /// numbers.
  func removed(fromPlan old: Int, to plan: Int) -> [GoalDifference] {
    guard head.isComplete else { return [] }
    let content = head.project.plans[plan]
    var lost: [(goal: GoalPath, list: SourceRange?)] = []
    if content.objectives.isWhole(content.objectives.items) {
      lost += (gone.objectives[old] ?? []).map { (.objective($0), content.objectives.key) }
    }
    for path in base.project.objectives(ofPlan: old) {
      guard let keyResults = gone.keyResults[path], let partner = gone.objectivesInHead[path]
      else { continue }
      let objective = head.project[partner]
      guard objective.keyResults.isWhole(objective.keyResults.items) else { continue }
      lost += keyResults.map {
        (.keyResult($0), objective.keyResults.key ?? objective.landmark)
      }
    }
    for path in gone.numbers[old] ?? [] {
      let list = path.list == .kpis ? content.kpis : content.metrics
      if list.isWhole(list.items) { lost.append((.kpi(path), list.key)) }
    }
    return lost.map { goal, list in removal(of: goal, at: list ?? content.historyLandmark) }
  }

  /// Whole plans that are gone, each at the first line of its old path.
  func vanishedPlans() -> [GoalDifference] {
    guard head.isComplete else { return [] }
    return matching.plans.leftInBase.compactMap { plan in
      let path = base.path(ofPlan: plan)
      return (head.firstLine(of: path) ?? base.firstLine(of: path)).map {
        removal(of: .plan(plan), at: $0)
      }
    }
  }

  /// The list of the head that lost a goal which is elsewhere now; nil where its plan is gone.
  func lostPlace(of goal: GoalPath) -> SourceRange? {
    guard let plan = gone.plansInHead[goal.plan] else { return nil }
    let content = head.project.plans[plan]
    let list: SourceRange? =
      switch goal {
      case .plan: nil
      case .objective: content.objectives.key
      case .keyResult(let path):
        gone.objectivesInHead[path.objective]
          .map { head.project[$0].keyResults.key ?? head.project[$0].landmark }
          ?? content.objectives.key
      case .kpi(let path): path.list == .kpis ? content.kpis.key : content.metrics.key
      }
    return list ?? content.historyLandmark
  }

  private func removal(of goal: GoalPath, at place: SourceRange) -> GoalDifference {
    let locked = isLocked(basePlan: goal.plan) && !goal.isMetric
    return GoalDifference(
      kind: .removed, base: goal, head: nil, from: nil, to: nil, isLocked: locked,
      needsAmendment: locked, amendment: amendments.removal(of: goal), place: place)
  }
}

extension FieldValue {
  /// All its items could be read, and each has a name.
  fileprivate func isWhole(_ items: [some ComparedGoal]) -> Bool {
    !isFaulty && !isPartial && items.allSatisfy { $0.identifier != nil }
  }
}

extension GoalPath {
  /// A number that nothing is asked of.
  package var isMetric: Bool {
    if case .kpi(let path) = self { path.list == .metrics } else { false }
  }
}
