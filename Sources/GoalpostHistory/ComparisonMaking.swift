import GoalpostModel
import GoalpostScoring

/// Makes a comparison, plan by plan.
struct ComparisonMaking {
  private let finder: DifferenceFinder

  init(base: Revision, head: Revision, headBoard: Scoreboard) {
    finder = DifferenceFinder(
      base: base, head: head, baseBoard: Scoreboard.score(base.project, asOf: headBoard.asOf),
      headBoard: headBoard)
  }

  func comparison() -> Comparison {
    var fields: [Int: [FieldDifference]] = [:]
    var goals: [Int: [GoalDifference]] = [:]
    var values: [Int: [ValueDifference]] = [:]
    var underOldTargets: [Int: Rational] = [:]
    for plan in finder.head.project.plans.indices where !finder.untouched.contains(plan) {
      fields[plan] = finder.fieldDifferences(ofPlan: plan)
      goals[plan] = finder.goalDifferences(ofPlan: plan)
      values[plan] = finder.valueDifferences(ofPlan: plan)
      if fields[plan]?.contains(where: \.isGoalpost) ?? false {
        underOldTargets[plan] = finder.scoreUnderOldTargets(ofPlan: plan)
      }
    }
    let before = boardBefore(hasNewValues: values.contains { !$0.value.isEmpty })
    return Comparison(
      base: finder.base, head: finder.head, baseBoard: finder.baseBoard,
      headBoard: finder.headBoard, headWithValuesOfBase: before, matching: finder.matching,
      amendments: finder.amendments, fields: fields, goals: goals, values: values,
      untouched: finder.untouched, vanishedPlans: finder.vanishedPlans(),
      reached: reached(since: before),
      underOldTargets: underOldTargets)
  }

  private func boardBefore(hasNewValues: Bool) -> Scoreboard {
    guard hasNewValues else { return finder.headBoard }
    return Scoreboard.score(
      finder.matching.headWithValuesOfBase(besides: finder.untouched), asOf: finder.asOf)
  }

  private func reached(since before: Scoreboard) -> [Reached] {
    ReachedFinder(
      before: before, after: finder.headBoard, base: finder.baseBoard,
      matching: finder.matching, untouched: finder.untouched,
      isBaseComplete: finder.base.isComplete
    ).reached()
  }
}

extension DifferenceFinder {
  /// The score of a plan of the head with all its goals as the base defined them; nil without one.
  func scoreUnderOldTargets(ofPlan plan: Int) -> Rational? {
    let (before, after) = (base.project, head.project)
    return counterfactual.board(ofPlan: plan) { content in
      for goal in goals(ofPlan: plan) {
        switch (matching.base(of: goal), goal) {
        case (.plan(let one)?, .plan(let two)):
          restore(Plan.comparedFields, before.plans[one], after.plans[two], into: &content)
        case (.objective(let one)?, .objective(let two)):
          content.edit(two) {
            restore(Objective.comparedFields, before[one], after[two], into: &$0)
          }
        case (.keyResult(let one)?, .keyResult(let two)):
          let fields = KeyResult.comparedFields(
            of: before[one], after[two],
            baseEnd: before.plans[one.objective.plan].cycle.value?.end,
            headEnd: after.plans[plan].cycle.value?.end)
          content.edit(two) { restore(fields, before[one], after[two], into: &$0) }
        case (.kpi(let one)?, .kpi(let two)):
          content.edit(two) { restore(KPI.comparedFields, before[one], after[two], into: &$0) }
        default: continue
        }
      }
    }[plan: 0].score
  }

  private func restore<Owner: Record>(
    _ fields: [ComparedField<Owner>], _ old: Owner, _ new: Owner, into content: inout Owner
  ) {
    for field in fields
    where field.nature == .goalpost && !field.isFaulty(old) && field.differs(old, new) {
      field.restore(old, &content)
    }
  }
}
