extension PlanReport {
  /// What one owner answers for, below the objectives that hold it; nil where that is nothing.
  package func limited(to owner: OwnerName) -> PlanReport? {
    var plan = self
    plan.objectives = objectives.compactMap { objective in
      guard !owner.isOwner(objective.owner) else { return objective }
      var part = objective
      part.keyResults = objective.keyResults.filter { owner.isOwner($0.owner) }
      return part.keyResults.isEmpty ? nil : part
    }
    plan.kpis = kpis.filter { owner.isOwner($0.owner) }
    plan.metrics = metrics.filter { owner.isOwner($0.owner) }
    return plan.objectives.isEmpty && !plan.hasNumbers ? nil : plan
  }

  /// Everybody who owns one of its goals, as often as they do.
  package var owners: [String] {
    let goals = objectives.flatMap { [$0.owner] + $0.keyResults.map(\.owner) }
    return (goals + (kpis + metrics).map(\.owner)).compactMap { $0 }
  }
}

extension Report {
  /// Everybody who owns something in it, in the order of its plans.
  package var owners: [String] {
    var seen: Set<OwnerName> = []
    return plans.flatMap(\.owners).filter { seen.insert(OwnerName($0)).inserted }
  }
}
