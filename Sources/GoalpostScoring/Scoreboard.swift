import GoalpostModel
import GoalpostSource

/// Every score of a project on a day. A score is worked out when somebody asks for it, since a
/// check asks for few; a document, which prints each more than once, has them worked out at once.
package struct Scoreboard: Sendable {
  package let asOf: CalendarDay
  /// The project with the values in force on that day: amendments of later days are undone.
  package let project: Project
  /// By plan; nil while each score is worked out for whoever asks.
  private var kept: [PlanScores]?

  /// Scores a project as it was known on a day: nothing dated later is seen.
  package static func score(_ project: Project, asOf: CalendarDay) -> Scoreboard {
    Scoreboard(asOf: asOf, project: project.inForce(on: asOf))
  }

  private init(asOf: CalendarDay, project: Project) {
    self.asOf = asOf
    self.project = project
  }

  /// Fewer plans are scored in less time than it takes to wake another thread.
  private static let plansOfPart = 16

  /// The same scores, all of them worked out.
  package func workedOut(by workers: Workers = .single) -> Scoreboard {
    guard kept == nil else { return self }
    var board = self
    board.kept = workers.map(Array(project.plans.indices), atLeast: Self.plansOfPart) { plan in
      PlanScores(ofPlan: plan, in: project, asOf: asOf)
    }
    return board
  }

  /// The same scores, printed in another style; none of them worked out.
  package func printing(in style: NumberStyle) -> Scoreboard {
    Scoreboard(asOf: asOf, project: project.printing(in: style))
  }

  /// Nil where the project has no such key result.
  package subscript(path: KeyResultPath) -> KeyResultScore? {
    if let kept { return kept[at: path.objective]?.keyResults[at: path.keyResult] }
    guard project.has(path) else { return nil }
    return KeyResultScoring(path, in: project, asOf: asOf).score()
  }

  /// Nil where the project has no such objective.
  package subscript(path: ObjectivePath) -> GoalScore? {
    if let kept { return kept[at: path]?.score }
    return project.has(path) ? ObjectiveScores(of: path, in: project, asOf: asOf).score : nil
  }

  /// Nil where the project has no such KPI.
  package subscript(path: KPIPath) -> KPIScore? {
    if let kept {
      let plan = kept[at: path.plan]
      return path.list == .kpis ? plan?.kpis[at: path.index] : plan?.metrics[at: path.index]
    }
    return project.has(path) ? KPIScoring(path, in: project, asOf: asOf).score() : nil
  }

  /// Whether the values of a key result are too old; `none` where the project has no such key
  /// result. Mostly found without its score.
  package func silence(of path: KeyResultPath) -> KeyResultSilence {
    if kept != nil { return self[path]?.silence ?? .none }
    guard project.has(path) else { return .none }
    return SilenceFinder(path, in: project, asOf: asOf).silence { self[path] }
  }

  /// A key result as it is scored: with the values in force on the day. Nil where there is none.
  package func keyResult(_ path: KeyResultPath) -> KeyResult? {
    project.has(path) ? project[path] : nil
  }

  package subscript(plan plan: Int) -> GoalScore {
    kept?[plan].score ?? PlanScores.score(ofPlan: plan, in: project, asOf: asOf).score
  }
}

extension Project {
  fileprivate func has(_ path: ObjectivePath) -> Bool {
    plans.indices.contains(path.plan)
      && plans.span[path.plan].objectives.items.indices.contains(path.objective)
  }

  fileprivate func has(_ path: KeyResultPath) -> Bool {
    guard has(path.objective) else { return false }
    let objectives = plans.span[path.objective.plan].objectives.items
    return objectives.span[path.objective.objective].keyResults.items.indices
      .contains(path.keyResult)
  }

  fileprivate func has(_ path: KPIPath) -> Bool {
    guard plans.indices.contains(path.plan) else { return false }
    return path.list == .kpis
      ? plans.span[path.plan].kpis.items.indices.contains(path.index)
      : plans.span[path.plan].metrics.items.indices.contains(path.index)
  }
}

extension [PlanScores] {
  fileprivate subscript(at path: ObjectivePath) -> ObjectiveScores? {
    indices.contains(path.plan) ? self[path.plan].objectives[at: path.objective] : nil
  }
}

extension Array {
  /// Nil behind the end.
  fileprivate subscript(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension Project {
  /// Prints the scores of an objective and its key results.
  package func scoreText(for path: ObjectivePath) -> ScoreText {
    scoreText(ofPlan: path.plan, band: band(of: path))
  }

  package func scoreText(forPlan plan: Int) -> ScoreText {
    scoreText(ofPlan: plan, band: band(ofPlan: plan))
  }

  func scoreText(ofPlan plan: Int, band: Band) -> ScoreText {
    let plans = plans.span
    return ScoreText(
      scale: plans[plan].effectiveScale, band: band, numbers: plans[plan].printedNumbers)
  }

  /// Prints the attainment of a KPI or metric.
  package func scoreText(for path: KPIPath) -> ScoreText {
    scoreText(ofPlan: path.plan, band: .kpi)
  }
}

extension KeyResult {
  package var effectiveWeight: Rational { weight.value ?? 1 }
}

extension Objective {
  package var effectiveWeight: Rational { weight.value ?? 1 }
}
