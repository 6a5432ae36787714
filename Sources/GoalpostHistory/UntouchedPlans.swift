import GoalpostModel
import GoalpostSource

/// Plans of the head that stand there byte for byte as they did at the base, so that nothing in
/// them needs to be compared: of a large history mostly only a few plans changed.
///
/// Plans that cannot be compared are among them: nothing can be said of them either.
///
/// In doubt a plan is not among them: where something of it stands elsewhere, as a KPI that
/// measures it and readings in a file of their own do, or where one of its goals became another.
struct UntouchedPlans: Sendable {
  private let plans: Set<Int>

  init(_ matching: GoalMatching, base: Revision, head: Revision) {
    plans = Set(
      head.project.plans.indices.filter { plan in
        if matching.uncompared.head.contains(plan) { return true }
        guard let old = matching.plans.bases[plan] else { return false }
        let (before, after) = (base.project.plans[old], head.project.plans[plan])
        return base.path(ofPlan: old) == head.path(ofPlan: plan)
          && before.cycle.value == after.cycle.value && before.isTruncated == after.isTruncated
          && after.standsAlone && before.standsAlone
          && base.bytes(ofPlan: old) == head.bytes(ofPlan: plan)
          && matching.keepsGoals(ofPlan: plan, since: old)
      })
  }

  func contains(_ plan: Int) -> Bool { plans.contains(plan) }
}

extension Plan {
  /// Nothing outside of it has a say in what its fields hold.
  fileprivate var standsAlone: Bool {
    objectives.items.allSatisfy { objective in
      objective.keyResults.items.allSatisfy { $0.kpi.isAbsent }
    }
      && (kpis.items + metrics.items).allSatisfy { kpi in
        kpi.readings.items.allSatisfy { $0.range.file == range.file }
      }
  }
}

extension GoalMatching {
  /// Whether each goal of a plan is the one that stood at its place.
  fileprivate func keepsGoals(ofPlan plan: Int, since old: Int) -> Bool {
    head.objectives(ofPlan: plan).allSatisfy { path in
      let before = ObjectivePath(plan: old, objective: path.objective)
      return objectives.bases[path] == before
        && head.keyResults(of: path).allSatisfy {
          keyResults.bases[$0] == KeyResultPath(objective: before, keyResult: $0.keyResult)
        }
    }
      && head.numbers(ofPlan: plan).allSatisfy {
        kpis.bases[$0] == KPIPath(plan: old, list: $0.list, index: $0.index)
      }
  }
}
