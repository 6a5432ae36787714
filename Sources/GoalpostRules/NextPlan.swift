import GoalpostModel
import GoalpostSource

extension Project {
  /// The plan of the same unit whose cycle begins next once a plan's own is over; of several the
  /// one whose length is nearest.
  func plan(after plan: Int) -> Int? {
    guard let unit = plans[plan].unit.value, let own = plans[plan].cycle.value else { return nil }
    let later = plans.indices.compactMap { index -> (index: Int, cycle: Cycle)? in
      guard plans[index].unit.value == unit, let cycle = plans[index].cycle.value,
        own.end < cycle.start
      else { return nil }
      return (index, cycle)
    }
    func rank(_ cycle: Cycle) -> (CalendarDay, Int) {
      (cycle.start, abs(cycle.dayCount - own.dayCount))
    }
    return later.min { rank($0.cycle) < rank($1.cycle) }?.index
  }

  /// What another plan calls by the same ids.
  func goal(sameAs goal: GoalPath, inPlan plan: Int) -> GoalPath? {
    switch goal {
    case .plan, .kpi: return nil
    case .objective(let path):
      guard let name = self[path].identifier else { return nil }
      return objectives(ofPlan: plan).first { self[$0].identifier == name }.map { .objective($0) }
    case .keyResult(let path):
      guard let name = self[path].identifier,
        case .objective(let objective) = self.goal(
          sameAs: .objective(path.objective), inPlan: plan)
      else { return nil }
      return keyResults(of: objective).first { self[$0].identifier == name }
        .map { .keyResult($0) }
    }
  }

  /// What messages call an objective or key result, and where they show it.
  func landmark(of goal: GoalPath) -> (name: String, place: SourceRange)? {
    switch goal {
    case .objective(let path): (self[path].called, self[path].landmark)
    case .keyResult(let path): (self[path].called, self[path].landmark)
    case .plan, .kpi: nil
    }
  }

  func hasSameTitle(_ first: GoalPath, _ second: GoalPath) -> Bool {
    title(of: first).lowercased() == title(of: second).lowercased()
  }

  /// Whether nothing that defines an objective or key result differs. Days, check-ins and reasons
  /// do not.
  func isUnchanged(_ first: GoalPath, _ second: GoalPath) -> Bool {
    switch (first, second) {
    case (.keyResult(let first), .keyResult(let second)):
      return self[first].isDefined(like: self[second])
    case (.objective(let first), .objective(let second)):
      let (one, other) = (self[first], self[second])
      let (ours, theirs) = (one.keyResults, other.keyResults)
      return one.title.value == other.title.value && one.owner.value == other.owner.value
        && one.effectiveAmbition == other.effectiveAmbition
        && !ours.isFaulty && !ours.isPartial && !theirs.isFaulty && !theirs.isPartial
        && !plans[second.plan].isTruncated && ours.items.count == theirs.items.count
        && zip(ours.items, theirs.items).allSatisfy { $0.isDefined(like: $1) }
    default: return false
    }
  }
}

extension KeyResult {
  /// By what it measures, from where to where, and who answers for it.
  fileprivate func isDefined(like other: KeyResult) -> Bool {
    title.value == other.title.value && definition.value == other.definition.value
      && owner.value == other.owner.value && kpi.value == other.kpi.value
      && unit == other.unit && baseline.value?.amount == other.baseline.value?.amount
      && target.value?.amount == other.target.value?.amount && change.value == other.change.value
      && atLeast.value?.amount == other.atLeast.value?.amount
      && atMost.value?.amount == other.atMost.value?.amount
      && weight.value == other.weight.value && pace.value == other.pace.value
  }
}
