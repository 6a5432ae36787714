import GoalpostModel

/// Every score of a project on a day.
package struct Scoreboard: Sendable {
  package let asOf: CalendarDay
  /// The project with the values in force on that day: amendments of later days are undone.
  package let project: Project
  private var keyResults: [KeyResultPath: KeyResultScore] = [:]
  private var objectives: [ObjectivePath: GoalScore] = [:]
  private var plans: [GoalScore] = []
  private var kpis: [KPIPath: KPIScore] = [:]

  /// Scores a project as it was known on a day: nothing dated later is seen.
  package static func score(_ project: Project, asOf: CalendarDay) -> Scoreboard {
    var board = Scoreboard(asOf: asOf, project: project.inForce(on: asOf))
    for plan in board.project.plans.indices {
      board.scorePlan(plan)
      board.scoreKPIs(ofPlan: plan)
    }
    return board
  }

  private init(asOf: CalendarDay, project: Project) {
    self.asOf = asOf
    self.project = project
  }

  package subscript(path: KeyResultPath) -> KeyResultScore? { keyResults[path] }
  package subscript(path: ObjectivePath) -> GoalScore? { objectives[path] }
  package subscript(path: KPIPath) -> KPIScore? { kpis[path] }
  package subscript(plan plan: Int) -> GoalScore { plans[plan] }

  private mutating func scorePlan(_ plan: Int) {
    let content = project.plans[plan]
    let paths = project.objectives(ofPlan: plan)
    let parts = paths.map { path in
      let (score, floor) = scoreObjective(path)
      return GoalScoring.Part(
        score, floor: floor, weight: project[path].effectiveWeight,
        text: project.scoreText(for: path))
    }
    var (score, _) = GoalScoring(
      parts: parts, text: project.scoreText(forPlan: plan), cycle: content.cycle.value, asOf: asOf
    ).score()
    if parts.isEmpty { score.state = nil }
    plans.append(score)
  }

  private mutating func scoreObjective(_ path: ObjectivePath) -> (GoalScore, floor: Rational?) {
    let text = project.scoreText(for: path)
    let parts = project.keyResults(of: path).map { keyResult in
      let score = KeyResultScoring(keyResult, in: project, asOf: asOf).score()
      keyResults[keyResult] = score
      return GoalScoring.Part(score, weight: project[keyResult].effectiveWeight, text: text)
    }
    let cycle = project.plans[path.plan].cycle.value
    let (score, floor) = GoalScoring(parts: parts, text: text, cycle: cycle, asOf: asOf).score()
    objectives[path] = score
    return (score, floor)
  }

  private mutating func scoreKPIs(ofPlan plan: Int) {
    for path in project.kpis(ofPlan: plan) + project.metrics(ofPlan: plan) {
      kpis[path] = KPIScoring(path, in: project, asOf: asOf).score()
    }
  }
}

extension Project {
  /// Prints the scores of an objective and its key results.
  package func scoreText(for path: ObjectivePath) -> ScoreText {
    ScoreText(scale: plans[path.plan].effectiveScale, band: band(of: path))
  }

  package func scoreText(forPlan plan: Int) -> ScoreText {
    ScoreText(scale: plans[plan].effectiveScale, band: band(ofPlan: plan))
  }

  /// Prints the attainment of a KPI or metric.
  package func scoreText(for path: KPIPath) -> ScoreText {
    ScoreText(scale: plans[path.plan].effectiveScale, band: .kpi)
  }
}

extension KeyResult {
  package var effectiveWeight: Rational { weight.value ?? 1 }
}

extension Objective {
  package var effectiveWeight: Rational { weight.value ?? 1 }
}
