import GoalpostModel

extension Project {
  /// Every waiver of a plan with what it stands on: the plan, its objectives and their key
  /// results, its KPIs and metrics.
  func waivers(inPlan plan: Int) -> [(path: GoalPath, waiver: Waiver)] {
    var holders: [(GoalPath, [Waiver])] = [(.plan(plan), plans[plan].waivers.items)]
    for path in objectives(ofPlan: plan) {
      holders.append((.objective(path), self[path].waivers.items))
      holders += keyResults(of: path).map { (.keyResult($0), self[$0].waivers.items) }
    }
    holders += (kpis(ofPlan: plan) + metrics(ofPlan: plan)).map {
      (.kpi($0), self[$0].waivers.items)
    }
    return holders.flatMap { path, waivers in waivers.map { (path, $0) } }
  }
}
