import GoalpostModel

extension PairFinder where Path == Int {
  /// Plans are one where unit and cycle are. A cycle keeps its plan under another name or with
  /// other days as long as it overlaps; a unit keeps it under another name in the same file.
  mutating func pairPlans(base: Revision, head: Revision) {
    let (ours, theirs) = (base.project.plans, head.project.plans)
    pair(inOrderOf: { NameKey(ours[$0]) }, { NameKey(theirs[$0]) })
    pair(onlyOneBy: { DaysKey(ours[$0]) }, { DaysKey(theirs[$0]) })
    pairOverlappingCycles(ours, theirs)
    pair(
      onlyOneBy: { DaysKey(ours[$0], path: base.path(ofPlan: $0)) },
      { DaysKey(theirs[$0], path: head.path(ofPlan: $0)) })
  }

  /// One plan of a unit vanished and one appeared, and they share a day: its cycle was changed.
  private mutating func pairOverlappingCycles(_ ours: [Plan], _ theirs: [Plan]) {
    let vanished = Dictionary(grouping: leftInBase) { ours[$0].unit.value }
    let partners = leftInHead.filter { plan in
      guard let others = vanished[theirs[plan].unit.value], others.count == 1 else { return false }
      return ours[others[0]].sharesDays(with: theirs[plan])
    }
    pair(
      onlyOneBy: { ours[$0].unit.value },
      { partners.contains($0) ? theirs[$0].unit.value : nil })
  }
}

/// A plan's unit and the name of its cycle.
private struct NameKey: Hashable {
  let unit: String
  let cycle: String?

  init?(_ plan: Plan) {
    guard let unit = plan.unit.value, !plan.cycle.isFaulty else { return nil }
    self.unit = unit
    cycle = plan.cycle.value?.id
  }
}

/// The days of a plan with what it belongs to: a unit, or a file.
private struct DaysKey: Hashable {
  let owner: String
  let start: CalendarDay?
  let end: CalendarDay?

  init?(_ plan: Plan) {
    guard let unit = plan.unit.value else { return nil }
    self.init(plan, path: unit)
  }

  init?(_ plan: Plan, path: String) {
    guard !plan.cycle.isFaulty else { return nil }
    owner = path
    start = plan.cycle.value?.start
    end = plan.cycle.value?.end
  }
}

extension Plan {
  /// One that lasts shares every day, but is only the same plan where it has the same goals.
  fileprivate func sharesDays(with other: Plan) -> Bool {
    guard let own = cycle.value, let others = other.cycle.value else {
      return !Set(identifiers).isDisjoint(with: other.identifiers)
    }
    return own.start <= others.end && others.start <= own.end
  }

  private var identifiers: [String] {
    objectives.items.compactMap(\.identifier)
      + (kpis.items + metrics.items).compactMap(\.identifier)
  }
}
