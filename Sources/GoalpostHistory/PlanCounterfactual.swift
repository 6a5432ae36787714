import GoalpostModel
import GoalpostScoring

/// What a change does, and the scores that say so.
struct ScoredEffect {
  var effect: ChangeEffect
  var old: Rational?
  var new: Rational?
  /// The scores are the plan's.
  var isOfPlan = false
}

/// Classes the changes of one plan by scoring it with each of them undone alone.
struct PlanCounterfactual {
  private let counterfactual: Counterfactual
  private let plan: Int
  /// The head as it is.
  private let board: Scoreboard

  init(_ counterfactual: Counterfactual, plan: Int) {
    self.counterfactual = counterfactual
    self.plan = plan
    board = counterfactual.board(ofPlan: plan)
  }

  /// - Parameters:
  ///   - fallback: the effect where the scores are the same, or there are none.
  ///   - undo: puts the base's value back.
  func effect(
    of goal: GoalPath, isAlwaysNeutral: Bool, fallback: ChangeEffect,
    undo: (inout Plan) -> Void
  ) -> ScoredEffect {
    let before = counterfactual.board(ofPlan: plan, with: undo)
    let scored = isAlwaysNeutral ? .plan(0) : goal.inItsPlanAlone
    let effect = isAlwaysNeutral ? .neutral : effect(of: scored, before) ?? fallback
    return ScoredEffect(
      effect: effect, old: before.score(of: scored), new: board.score(of: scored),
      isOfPlan: isAlwaysNeutral)
  }

  /// Nil where scores do not tell. A higher score and less that is expected are looser.
  private func effect(of goal: GoalPath, _ before: Scoreboard) -> ChangeEffect? {
    switch goal {
    case .keyResult(let path):
      guard let old = before[path], let new = board[path] else { return nil }
      // Without a value, what is expected of it tells nothing about how hard it is.
      guard old.progress != nil, new.progress != nil else { return nil }
      return byScore(old.progress, new.progress) ?? byScore(old.raw, new.raw)
        ?? byScore(new.expected, old.expected)
    case .kpi(let path):
      guard let old = before[path], let new = board[path] else { return nil }
      let wasBreached = old.isBreached
      if wasBreached != new.isBreached { return wasBreached ? .looser : .tighter }
      return byScore(old.attainment, new.attainment)
    case .plan, .objective: return nil
    }
  }

  private func byScore(_ old: Rational?, _ new: Rational?) -> ChangeEffect? {
    guard let old, let new else { return nil }
    return .of(old, new, looserWhenHigher: true)
  }
}
