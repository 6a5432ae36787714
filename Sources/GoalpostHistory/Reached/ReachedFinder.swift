import GoalpostModel
import GoalpostScoring

/// Compares the head with itself as it would stand with the base's values, so that only values are
/// told: a lowered target reaches nothing.
struct ReachedFinder {
  /// The head with the base's values.
  let before: Scoreboard
  let after: Scoreboard
  let base: Scoreboard
  let matching: GoalMatching
  let untouched: UntouchedPlans
  /// Every goal file of the base was read to its end, so that answers which it lacks are new.
  let isBaseComplete: Bool

  /// In the order of the files; of one goal the nearest first.
  func reached() -> [Reached] {
    let project = after.project
    return project.plans.indices.flatMap { plan -> [Reached] in
      // A breach may be answered by an objective of another plan.
      goals(ofPlan: plan) + project.numbers(ofPlan: plan).flatMap { reached($0) }
    }
  }

  private func goals(ofPlan plan: Int) -> [Reached] {
    guard !untouched.contains(plan) else { return [] }
    return after.project.objectives(ofPlan: plan).flatMap { path -> [Reached] in
      guard matching.objectives.bases[path] != nil else { return [] }
      return bands(of: path) + after.project.keyResults(of: path).flatMap { reached($0) }
    }
  }

  private func reached(_ path: KeyResultPath) -> [Reached] {
    guard matching.keyResults.bases[path] != nil, let old = before[path], let new = after[path],
      old.state != .notScored, new.state != .notScored
    else { return [] }
    func entry(_ kind: Reached.Kind) -> Reached {
      Reached(
        kind: kind, goal: .keyResult(path), oldScore: old.progress, newScore: new.progress)
    }
    let reachedBefore = Set(old.marks.filter(\.isReached).map(\.date))
    var found = new.marks
      .filter { $0.isReached && !reachedBefore.contains($0.date) }
      .map { entry(.checkpoint($0)) }
    if new.kind == .moving, new.progress == 1, (old.progress ?? 0) < 1 {
      found.append(entry(.target))
    }
    return found
  }

  /// One entry, for the furthest line that was crossed.
  private func bands(of path: ObjectivePath) -> [Reached] {
    guard let new = after[path]?.score else { return [] }
    let old = before[path]?.score
    let band = after.project.band(of: path)
    let start = old ?? 0
    let lines = [(band.upper, GoalState.achieved), (band.middle, .progressed)]
    let up = lines.first { start < $0.0 && new >= $0.0 }
    let down = lines.last { start >= $0.0 && new < $0.0 }
    return [up.map { ($0, true) }, down.map { ($0, false) }].compactMap { $0 }.map { line, isUp in
      Reached(
        kind: .band(line: line.0, state: line.1, isUp: isUp), goal: .objective(path),
        oldScore: old, newScore: new)
    }
  }

  private func reached(_ path: KPIPath) -> [Reached] {
    guard let earlier = matching.kpis.bases[path], let old = before[path], let new = after[path]
    else { return [] }
    func entry(_ kind: Reached.Kind) -> Reached {
      Reached(kind: kind, goal: .kpi(path), oldScore: old.attainment, newScore: new.attainment)
    }
    var found: [Reached] = []
    for breach in new.breaches {
      let known = old.breaches.first { $0.opened == breach.opened }
      if known == nil { found.append(entry(.breached(breach))) }
      if breach.closed != nil, known?.closed == nil { found.append(entry(.recovered(breach))) }
      let atBase = base[earlier]?.breaches.first { $0.opened == breach.opened }
      if isBaseComplete, let atBase, atBase.answered == nil, breach.answered != nil {
        found.append(entry(.answered(breach)))
      }
    }
    if new.attainment == 1, old.attainment != nil, old.attainment != 1 {
      found.append(entry(.target))
    }
    return found
  }
}
