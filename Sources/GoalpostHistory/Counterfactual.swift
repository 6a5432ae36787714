import GoalpostModel
import GoalpostScoring

/// Scores a plan of the head as it would stand if something in it were still what it was.
struct Counterfactual {
  /// As it was written: amendments of later days count, so that a change is judged by what it does
  /// once it holds.
  private let project: Project
  private let asOf: CalendarDay

  init(_ project: Project, asOf: CalendarDay) {
    self.project = project
    self.asOf = asOf
  }

  /// The scores of one plan, which is the first of the board's, beside those whose KPIs measure
  /// its key results.
  func board(ofPlan plan: Int, with edit: (inout Plan) -> Void = { _ in }) -> Scoreboard {
    var plans = ([plan] + sources(ofPlan: plan)).map { project.plans[$0] }
    edit(&plans[0])
    for index in plans.indices {
      plans[index].amendments = FieldValue()
      plans[index].settleAgain()
    }
    let part = Project.link(
      plans, isComplete: true, externalUnits: project.externalUnits, silence: project.silence
    ).project
    return Scoreboard.score(part, asOf: asOf)
  }

  private func sources(ofPlan plan: Int) -> [Int] {
    let measuring = project.objectives(ofPlan: plan)
      .flatMap { project.keyResults(of: $0) }
      .compactMap { project.links.measuredBy[$0]?.plan }
    return Set(measuring).subtracting([plan]).sorted()
  }
}

extension GoalPath {
  /// Where a goal stands in the board of its plan alone.
  var inItsPlanAlone: GoalPath {
    switch self {
    case .plan: .plan(0)
    case .objective(let path): .objective(path.inItsPlanAlone)
    case .keyResult(let path):
      .keyResult(
        KeyResultPath(objective: path.objective.inItsPlanAlone, keyResult: path.keyResult))
    case .kpi(let path): .kpi(KPIPath(plan: 0, list: path.list, index: path.index))
    }
  }
}

extension ObjectivePath {
  fileprivate var inItsPlanAlone: ObjectivePath { ObjectivePath(plan: 0, objective: objective) }
}

extension Scoreboard {
  /// Progress of a key result, attainment of a KPI, score of an objective or a plan.
  package func score(of goal: GoalPath) -> Rational? {
    switch goal {
    case .plan(let plan): self[plan: plan].score
    case .objective(let path): self[path]?.score
    case .keyResult(let path): self[path]?.progress
    case .kpi(let path): self[path]?.attainment
    }
  }
}
