import GoalpostModel
import GoalpostSource

extension RuleContext {
  /// A decision of a retrospective and the goal that it is about.
  struct Decided {
    let decision: RetrospectiveDecision
    let goal: GoalPath
  }

  /// The retrospective of a plan whose cycle is over, once the day of it has come.
  func heldRetrospective(of plan: Plan) -> Retrospective? {
    guard let cycle = plan.cycle.value, cycle.end < asOf,
      let retrospective = plan.retrospective.value, let date = retrospective.date.value,
      date <= asOf
    else { return nil }
    return retrospective
  }

  /// The decisions that are about a goal of the project, in their order.
  func decisions(of retrospective: Retrospective, inPlan plan: Int) -> [Decided] {
    let goals = project.links.decisions[plan] ?? []
    return retrospective.decisions.items.compactMap { decision in
      goals.first { $0.range == decision.ref.range }?.goal.map {
        Decided(decision: decision, goal: $0)
      }
    }
  }
}
