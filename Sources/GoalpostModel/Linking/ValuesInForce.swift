extension Project {
  /// The project with the values that were in force on a day: before an amendment's date its
  /// `from` is. Removed goals stay away, since nothing tells what they were.
  package func inForce(on day: CalendarDay) -> Project {
    let later = amendments(after: day)
    guard !later.isEmpty else { return self }
    var plans = self.plans
    for (amendment, goal) in later.reversed() { plans.undo(amendment, of: goal) }
    for index in plans.indices { plans[index].settleAgain() }
    return Project.link(
      plans, isComplete: isComplete, externalUnits: externalUnits, silence: silence
    ).project
  }

  /// Every amendment with the plan that it stands in and what it changed, in the order of the
  /// files.
  package func amendedGoals() -> [AmendedGoal] {
    guard plans.contains(where: { !$0.amendments.items.isEmpty }) else { return [] }
    let symbols = SymbolTable(plans)
    return plans.enumerated().flatMap { plan, content in
      content.amendments.items.map {
        AmendedGoal(
          amendment: $0, plan: plan, goal: goal(amendedBy: $0, inPlan: plan, symbols: symbols))
      }
    }
  }

  /// What an amendment of a plan changed; nil where its reference names nothing in the project.
  private func goal(
    amendedBy amendment: Amendment, inPlan plan: Int, symbols: SymbolTable
  ) -> GoalPath? {
    guard let reference = amendment.ref.value else { return nil }
    let resolver = ReferenceResolver(
      symbols: symbols, externalUnits: externalUnits, isComplete: isComplete)
    let outcome = resolver.resolve(
      reference, from: plan, unit: plans[plan].unit.value, holder: .plan(plan), wanted: .amendable)
    return if case .found(let goal, _) = outcome { goal } else { nil }
  }

  /// Oldest first; of one day in the order of the files.
  private func amendments(after day: CalendarDay) -> [(amendment: Amendment, goal: GoalPath)] {
    var later: [(date: CalendarDay, amendment: Amendment, plan: Int)] = []
    for (plan, content) in plans.enumerated() {
      for amendment in content.amendments.items {
        guard let date = amendment.date.value, date > day else { continue }
        later.append((date, amendment, plan))
      }
    }
    guard !later.isEmpty else { return [] }
    let symbols = SymbolTable(plans)
    return later.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .compactMap { _, entry in
        goal(amendedBy: entry.amendment, inPlan: entry.plan, symbols: symbols)
          .map { (entry.amendment, $0) }
      }
  }
}

extension [Plan] {
  fileprivate mutating func undo(_ amendment: Amendment, of goal: GoalPath) {
    switch goal {
    case .plan(let plan): self[plan].undo(amendment)
    case .objective(let path):
      self[path.plan].objectives.value?[path.objective].undo(amendment)
    case .keyResult(let path):
      let objective = path.objective
      self[objective.plan].objectives.value?[objective.objective].keyResults.value?[path.keyResult]
        .undo(amendment)
    case .kpi(let path):
      switch path.list {
      case .kpis: self[path.plan].kpis.value?[path.index].undo(amendment)
      case .metrics: self[path.plan].metrics.value?[path.index].undo(amendment)
      }
    }
  }
}
