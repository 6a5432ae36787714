extension ChangeReport {
  /// Only what stands in some files and folders, or below them: a goal that is gone, where it
  /// stood.
  ///
  /// - Parameter places: relative to the project root; an empty one is the root itself.
  package func limited(to places: [String]) -> ChangeReport {
    func isShown(_ place: Place) -> Bool {
      places.contains { $0.isEmpty || place.path == $0 || place.path.hasPrefix($0 + "/") }
    }
    var limited = self
    limited.reached = reached.filter { isShown($0.goal.place) }
    limited.plans = plans.compactMap { plan in
      var part = plan
      part.goals = plan.goals.filter { isShown($0.goal.place) }
      part.fields = plan.fields.filter { isShown($0.goal.place) }
      part.values = plan.values.filter { isShown($0.goal.place) }
      return isShown(plan.place) || !part.isEmpty ? part : nil
    }
    limited.counts = ChangeCounts(of: limited.plans)
    return limited
  }
}

extension PlanChange {
  /// No goal, field or value of it changed.
  fileprivate var isEmpty: Bool { goals.isEmpty && fields.isEmpty && values.isEmpty }
}

extension ChangeCounts {
  /// What plans' changes come to.
  package init(of plans: [PlanChange]) {
    self.init()
    let fields = plans.flatMap(\.fields)
    let goals = plans.flatMap(\.goals)
    let rewritings = plans.flatMap(\.values).flatMap(\.rewritten)
    looser = fields.count { $0.effect == .looser }
    tighter = fields.count { $0.effect == .tighter }
    neutral = fields.count { $0.effect == .neutral }
    cosmetic = fields.count { $0.effect == .cosmetic }
    added = goals.count { $0.kind == .added }
    removed = goals.count { $0.kind == .removed }
    moved = goals.count { $0.kind == .moved }
    reowned = goals.count { $0.kind == .reowned }
    renamed = goals.count { $0.kind == .renamed }
    newCheckIns = plans.flatMap(\.values).reduce(0) { $0 + $1.new.count }
    rewrittenCheckIns = rewritings.count
    unexplained =
      fields.count(where: \.isUnexplained) + goals.count(where: \.isUnexplained)
      + rewritings.count(where: \.isUnexplained)
    amendments = plans.reduce(0) { $0 + $1.amendments.count }
  }
}
