import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Compares the fields of goals that are in both revisions.
extension DifferenceFinder {
  /// In the order of the goals and of their fields.
  func fieldDifferences(ofPlan plan: Int) -> [FieldDifference] {
    var scores: PlanCounterfactual?
    return goals(ofPlan: plan).flatMap { goal -> [FieldDifference] in
      guard let old = matching.base(of: goal) else { return [] }
      return differences(old, goal, plan, &scores)
    }
  }

  private func differences(
    _ old: GoalPath, _ new: GoalPath, _ plan: Int, _ scores: inout PlanCounterfactual?
  ) -> [FieldDifference] {
    let (before, after) = (base.project, head.project)
    switch (old, new) {
    case (.plan(let one), .plan(let two)):
      return differences(
        Plan.comparedFields, before.plans[one], after.plans[two], old, new, &scores,
        landmark: landmark(of: new)
      ) { $1(&$0) }
    case (.objective(let one), .objective(let two)):
      return differences(
        Objective.comparedFields, before[one], after[two], old, new, &scores,
        landmark: landmark(of: new)
      ) { plan, edit in plan.edit(two, edit) }
    case (.keyResult(let one), .keyResult(let two)):
      let (first, second) = (before[one], after[two])
      let fields = KeyResult.comparedFields(
        of: first, second,
        baseEnd: before.plans[old.plan].cycle.value?.end,
        headEnd: after.plans[new.plan].cycle.value?.end)
      return differences(
        fields, first, second, old, new, &scores, landmark: landmark(of: new)
      ) { plan, edit in plan.edit(two, edit) }
    case (.kpi(let one), .kpi(let two)):
      return differences(
        KPI.comparedFields, before[one], after[two], old, new, &scores,
        landmark: landmark(of: new)
      ) { plan, edit in plan.edit(two, edit) }
    default: return []
    }
  }

  private func differences<Owner: Record>(
    _ fields: [ComparedField<Owner>], _ old: Owner, _ new: Owner, _ oldPath: GoalPath,
    _ newPath: GoalPath, _ scores: inout PlanCounterfactual?, landmark: SourceRange,
    apply: (inout Plan, (inout Owner) -> Void) -> Void
  ) -> [FieldDifference] {
    fields.compactMap { field in
      guard !field.isFaulty(old), !field.isFaulty(new) else { return nil }
      let differs = field.differs(old, new)
      let (from, to) = (field.text(old), field.text(new))
      guard differs || from != to else { return nil }
      let plan = newPath.plan
      var outcome = ScoredEffect(effect: .cosmetic)
      if differs, field.nature != .wording {
        let known = scores ?? PlanCounterfactual(counterfactual, plan: plan)
        scores = known
        outcome = known.effect(
          of: newPath, isAlwaysNeutral: field.isAlwaysNeutral,
          fallback: field.fallback(old, new)
        ) { content in apply(&content) { field.restore(old, &$0) } }
      }
      let isGoalpost = differs && field.nature == .goalpost && !newPath.isMetric
      let name = field.writtenName(new) ?? field.writtenName(old) ?? field.name
      return FieldDifference(
        base: oldPath, head: newPath, field: name, from: from, to: to, effect: outcome.effect,
        oldScore: outcome.old, newScore: outcome.new,
        scored: outcome.isOfPlan ? .plan(plan) : newPath,
        isGoalpost: isGoalpost,
        needsAmendment: isGoalpost && isLocked(basePlan: oldPath.plan),
        amendment: differs
          ? amendments.explanation(of: newPath, wasInBase: oldPath, fields: field.names, now: to)
          : nil,
        place: field.place(new) ?? landmark)
    }
  }
}

extension Plan {
  /// Changes one objective in place.
  mutating func edit(_ path: ObjectivePath, _ change: (inout Objective) -> Void) {
    guard var objective = objectives.value?[path.objective] else { return }
    change(&objective)
    objectives.value?[path.objective] = objective
  }

  /// Changes one key result in place.
  mutating func edit(_ path: KeyResultPath, _ change: (inout KeyResult) -> Void) {
    edit(path.objective) { objective in
      guard var keyResult = objective.keyResults.value?[path.keyResult] else { return }
      change(&keyResult)
      objective.keyResults.value?[path.keyResult] = keyResult
    }
  }

  /// Changes one KPI or metric in place.
  mutating func edit(_ path: KPIPath, _ change: (inout KPI) -> Void) {
    switch path.list {
    case .kpis:
      guard var kpi = kpis.value?[path.index] else { return }
      change(&kpi)
      kpis.value?[path.index] = kpi
    case .metrics:
      guard var kpi = metrics.value?[path.index] else { return }
      change(&kpi)
      metrics.value?[path.index] = kpi
    }
  }
}
