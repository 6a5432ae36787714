import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Walks through the head, goal by goal, and compares each with what it was.
struct DifferenceFinder {
  let base: Revision
  let head: Revision
  let matching: GoalMatching
  let untouched: UntouchedPlans
  let amendments: AmendmentBook
  let baseBoard: Scoreboard
  let headBoard: Scoreboard
  let counterfactual: Counterfactual
  let gone: GoneGoals

  var asOf: CalendarDay { headBoard.asOf }

  init(base: Revision, head: Revision, baseBoard: Scoreboard, headBoard: Scoreboard) {
    self.base = base
    self.head = head
    self.baseBoard = baseBoard
    self.headBoard = headBoard
    matching = GoalMatching(base: base, head: head)
    untouched = UntouchedPlans(matching, base: base, head: head)
    amendments = AmendmentBook(matching)
    gone = GoneGoals(matching)
    counterfactual = Counterfactual(head.project, asOf: headBoard.asOf)
  }

  /// Whether changes of a plan needed an amendment, as the base said it.
  func isLocked(basePlan plan: Int) -> Bool {
    base.project.plans[plan].locked.value.map { $0 <= asOf } ?? false
  }

  /// Every goal of a plan of the head, the plan first.
  func goals(ofPlan plan: Int) -> [GoalPath] {
    let project = head.project
    return [.plan(plan)]
      + project.objectives(ofPlan: plan).flatMap { path in
        [.objective(path)] + project.keyResults(of: path).map { .keyResult($0) }
      } + project.numbers(ofPlan: plan).map { .kpi($0) }
  }

  /// What shows a goal of the head.
  func landmark(of goal: GoalPath) -> SourceRange {
    switch goal {
    case .plan(let plan): head.project.plans[plan].historyLandmark
    case .objective(let path): head.project[path].landmark
    case .keyResult(let path): head.project[path].landmark
    case .kpi(let path): head.project[path].landmark
    }
  }
}

extension Plan {
  /// The key of its `unit`, else its beginning.
  package var historyLandmark: SourceRange {
    unit.key ?? version.key ?? range.part(at: 0, length: 1)
  }
}
