import GoalpostModel

/// The scores of everything in one plan.
struct PlanScores: Sendable {
  let score: GoalScore
  let objectives: [ObjectiveScores]
  let kpis: [KPIScore]
  let metrics: [KPIScore]

  init(ofPlan plan: Int, in project: Project, asOf: CalendarDay) {
    (score, objectives) = Self.score(ofPlan: plan, in: project, asOf: asOf)
    kpis = project.kpis(ofPlan: plan).map { KPIScoring($0, in: project, asOf: asOf).score() }
    metrics = project.metrics(ofPlan: plan).map { KPIScoring($0, in: project, asOf: asOf).score() }
  }

  /// The score of a plan, with those that it is made of.
  static func score(
    ofPlan plan: Int, in project: Project, asOf: CalendarDay
  ) -> (score: GoalScore, objectives: [ObjectiveScores]) {
    let objectives = project.objectives(ofPlan: plan).map {
      ObjectiveScores(of: $0, in: project, asOf: asOf)
    }
    let parts = objectives.map { objective in
      GoalScoring.Part(
        objective.score, floor: objective.floor, weight: objective.weight, text: objective.text)
    }
    var (score, _) = GoalScoring(
      parts: parts, text: project.scoreText(forPlan: plan),
      cycle: project.plans[plan].cycle.value, asOf: asOf
    ).score()
    if parts.isEmpty { score.state = nil }
    return (score, objectives)
  }
}

/// The scores of an objective and its key results.
struct ObjectiveScores: Sendable {
  let score: GoalScore
  /// Its score if what is missing stayed at zero; nil where it has nothing to score at all.
  let floor: Rational?
  let weight: Rational
  let text: ScoreText
  let keyResults: [KeyResultScore]

  init(of path: ObjectivePath, in project: Project, asOf: CalendarDay) {
    let text = project.scoreText(for: path)
    let paths = project.keyResults(of: path)
    keyResults = paths.map { KeyResultScoring($0, in: project, asOf: asOf).score() }
    let parts = zip(paths, keyResults).map { path, score in
      GoalScoring.Part(score, weight: project[path].effectiveWeight, text: text)
    }
    (score, floor) = GoalScoring(
      parts: parts, text: text, cycle: project.plans[path.plan].cycle.value, asOf: asOf
    ).score()
    weight = project[path].effectiveWeight
    self.text = text
  }
}
