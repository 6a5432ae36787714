import GoalpostModel

extension Project {
  /// Every waiver of a plan with what it stands on: the plan, its objectives and their key
  /// results, its KPIs and metrics.
  func waivers(inPlan plan: Int) -> [(path: GoalPath, waiver: Waiver)] {
    var found: [(path: GoalPath, waiver: Waiver)] = []
    // Most goals have none, and a path is not made for those.
    func add(_ waivers: FieldValue<[Waiver]>, of path: @autoclosure () -> GoalPath) {
      guard let waivers = waivers.value else { return }
      for waiver in waivers { found.append((path(), waiver)) }
    }
    add(plans.span[plan].waivers, of: .plan(plan))
    let objectives = plans.span[plan].objectives.items
    for position in objectives.indices {
      let path = ObjectivePath(plan: plan, objective: position)
      add(objectives.span[position].waivers, of: .objective(path))
      let keyResults = objectives.span[position].keyResults.items
      for index in keyResults.indices {
        add(
          keyResults.span[index].waivers,
          of: .keyResult(KeyResultPath(objective: path, keyResult: index)))
      }
    }
    let (kpis, metrics) = (plans.span[plan].kpis.items, plans.span[plan].metrics.items)
    for index in kpis.indices {
      add(kpis.span[index].waivers, of: .kpi(KPIPath(plan: plan, list: .kpis, index: index)))
    }
    for index in metrics.indices {
      add(metrics.span[index].waivers, of: .kpi(KPIPath(plan: plan, list: .metrics, index: index)))
    }
    return found
  }
}
