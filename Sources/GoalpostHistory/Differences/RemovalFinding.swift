import GoalpostModel
import GoalpostSource

/// Finds goals of the base that are gone.
extension DifferenceFinder {
  /// Of a plan that is in both revisions: objectives, key results of objectives that stayed, and
  /// numbers.
  func removed(fromPlan old: Int, to plan: Int) -> [GoalDifference] {
    let content = head.project.plans[plan]
    let objectives = Set(matching.objectives.bases.values)
    var lost: [(goal: GoalPath, list: SourceRange?)] = []
    let stays = Dictionary(
      matching.objectives.bases.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let gone = goneKeyResults
    let goneObjectives = Set(matching.objectives.leftInBase)
    let goneNumbers = Set(matching.kpis.leftInBase)
    for path in base.project.objectives(ofPlan: old) {
      if goneObjectives.contains(path), !objectives.contains(path) {
        lost.append((.objective(path), content.objectives.key))
      } else if let partner = stays[path] {
        let list = head.project[partner].keyResults.key ?? head.project[partner].landmark
        lost += (gone[path] ?? []).map { (.keyResult($0), list) }
      }
    }
    for path in base.project.numbers(ofPlan: old) where goneNumbers.contains(path) {
      lost.append((.kpi(path), path.list == .kpis ? content.kpis.key : content.metrics.key))
    }
    return lost.map { goal, list in removal(of: goal, at: list ?? content.historyLandmark) }
  }

  /// The list of the head that lost a goal which is elsewhere now.
  func lostPlace(of goal: GoalPath) -> SourceRange? {
    guard let plan = matching.plans.bases.first(where: { $0.value == goal.plan })?.key else {
      return nil
    }
    let content = head.project.plans[plan]
    let list: SourceRange? =
      switch goal {
      case .plan: nil
      case .objective: content.objectives.key
      case .keyResult(let path):
        matching.objectives.bases.first { $0.value == path.objective }
          .map { head.project[$0.key].keyResults.key ?? head.project[$0.key].landmark }
          ?? content.objectives.key
      case .kpi(let path): path.list == .kpis ? content.kpis.key : content.metrics.key
      }
    return list ?? content.historyLandmark
  }

  /// Whole plans that are gone, each at the first line of its old path.
  func vanishedPlans() -> [GoalDifference] {
    matching.plans.leftInBase.map { plan in
      let path = base.path(ofPlan: plan)
      return removal(of: .plan(plan), at: head.firstLine(of: path) ?? base.firstLine(of: path))
    }
  }

  private var goneKeyResults: [ObjectivePath: [KeyResultPath]] {
    Dictionary(grouping: matching.keyResults.leftInBase, by: \.objective)
  }

  private func removal(of goal: GoalPath, at place: SourceRange?) -> GoalDifference {
    let locked = isLocked(basePlan: goal.plan) && !goal.isMetric
    return GoalDifference(
      kind: .removed, base: goal, head: nil, from: nil, to: nil, isLocked: locked,
      needsAmendment: locked, amendment: amendments.removal(of: goal),
      place: place ?? .nowhere)
  }
}

extension SourceRange {
  /// Of files that are there in neither revision, which there are none of.
  fileprivate static let nowhere = SourceRange(file: .init(0), start: 0, end: 1)
}

extension GoalPath {
  /// A number that nothing is asked of.
  package var isMetric: Bool {
    if case .kpi(let path) = self { path.list == .metrics } else { false }
  }
}
