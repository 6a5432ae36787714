import GoalpostModel
import GoalpostSource

/// Finds goals that came or went, or that are another's, elsewhere, or called otherwise.
extension DifferenceFinder {
  /// Of a plan of the head, in the order of its goals: what was lost stands behind the rest.
  func goalDifferences(ofPlan plan: Int) -> [GoalDifference] {
    guard let old = matching.plans.bases[plan] else {
      return base.isComplete ? [added(.plan(plan), at: nil)] : []
    }
    return goals(ofPlan: plan).flatMap { goal -> [GoalDifference] in
      guard let before = matching.base(of: goal) else {
        return isPartOfAddition(goal) || !base.isComplete ? [] : [added(goal, at: old)]
      }
      return kept(before, goal)
    } + removed(fromPlan: old, to: plan)
  }

  private func added(_ goal: GoalPath, at basePlan: Int?) -> GoalDifference {
    GoalDifference(
      kind: .added, base: nil, head: goal, from: nil, to: nil,
      isLocked: basePlan.map { isLocked(basePlan: $0) } ?? false, needsAmendment: false,
      amendment: nil, place: landmark(of: goal))
  }

  /// A key result of an objective that is new itself.
  private func isPartOfAddition(_ goal: GoalPath) -> Bool {
    guard case .keyResult(let path) = goal else { return false }
    return matching.objectives.bases[path.objective] == nil
  }

  private func kept(_ old: GoalPath, _ new: GoalPath) -> [GoalDifference] {
    let locked = isLocked(basePlan: old.plan)
    let asksNothing = old.isMetric
    func difference(
      _ kind: GoalDifference.Kind, from: String?, to: String?, isGone: Bool = false
    ) -> GoalDifference {
      GoalDifference(
        kind: kind, base: old, head: new, from: from, to: to, isLocked: locked,
        // Of a plan that vanished it is asked once, for the plan.
        needsAmendment: isGone && locked && !asksNothing
          && gone.plansInHead[old.plan] != nil,
        amendment: isGone ? amendments.removal(of: old) : nil,
        place: (isGone ? lostPlace(of: old) : nil) ?? landmark(of: new))
    }
    var found: [GoalDifference] = []
    let (before, after) = (base.project.facts(of: old), head.project.facts(of: new))
    if case .plan(let plan) = new {
      let (from, to) = (base.path(ofPlan: old.plan), head.path(ofPlan: plan))
      if from != to { found.append(difference(.moved, from: from, to: to)) }
    } else if matching.plans.bases[new.plan] != old.plan {
      let from = base.project.plans[old.plan].subject
      let to = head.project.plans[new.plan].subject
      // A key result that went along with its objective has not moved by itself.
      if !hasMovedAlong(old, new) {
        found.append(difference(.moved, from: from, to: to, isGone: true))
      }
    } else if case (.keyResult(let one), .keyResult(let two)) = (old, new),
      matching.objectives.bases[two.objective] != one.objective
    {
      found.append(
        difference(
          .moved, from: base.project[one.objective].identifier,
          to: head.project[two.objective].identifier))
    }
    if !old.isMetric, new.isMetric, found.isEmpty {
      found.append(difference(.moved, from: "kpis", to: "metrics", isGone: true))
    }
    if before.owner != after.owner, before.ownOwner != after.ownOwner {
      found.append(difference(.reowned, from: before.owner, to: after.owner))
    }
    if before.title != after.title {
      found.append(difference(.renamed, from: before.title, to: after.title))
    } else if before.id != after.id {
      found.append(difference(.renamed, from: before.id, to: after.id))
    }
    return found
  }

  private func hasMovedAlong(_ old: GoalPath, _ new: GoalPath) -> Bool {
    guard case (.keyResult(let one), .keyResult(let two)) = (old, new) else { return false }
    return matching.objectives.bases[two.objective] == one.objective
  }
}

/// What goals of all kinds have in common.
private struct GoalFacts {
  let title: String?
  let id: String?
  /// As written on it.
  let ownOwner: String?
  /// Its own or an inherited one.
  let owner: String?
}

extension Project {
  fileprivate func facts(of goal: GoalPath) -> GoalFacts {
    let plan = plans[goal.plan]
    switch goal {
    case .plan:
      return GoalFacts(
        title: plan.name.value, id: plan.unit.value, ownOwner: plan.owner.value,
        owner: plan.owner.value)
    case .objective(let path):
      let item = self[path]
      return GoalFacts(
        title: item.title.value, id: item.identifier, ownOwner: item.owner.value,
        owner: plan.owner(of: item).value)
    case .keyResult(let path):
      let item = self[path]
      return GoalFacts(
        title: item.title.value, id: item.identifier, ownOwner: item.owner.value,
        owner: plan.owner(of: item, in: self[path.objective]).value)
    case .kpi(let path):
      let item = self[path]
      return GoalFacts(
        title: item.title.value, id: item.identifier, ownOwner: item.owner.value,
        owner: plan.owner(of: item).value)
    }
  }
}
