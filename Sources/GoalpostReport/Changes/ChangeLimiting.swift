extension ChangeReport {
  /// Only what stands in some files and folders, or below them: a goal that is gone, where it
  /// stood.
  ///
  /// - Parameter places: relative to the project root; an empty one is the root itself.
  package func limited(to places: [String]) -> ChangeReport {
    func isShown(path: String) -> Bool {
      places.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
    }
    func isShown(_ place: Place) -> Bool { isShown(path: place.path) }
    var limited = self
    limited.uncompared = uncompared.filter { isShown(path: $0.path) }
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
