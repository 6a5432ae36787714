import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  func plan(_ index: Int) -> PlanReport {
    let plan = project.plans[index]
    let since = asOf.advanced(by: 1 - plan.effectiveCheckInCadence.days)
    return PlanReport(
      anchor: anchor(.plan(index)), unit: plan.unit.value ?? "?", name: plan.displayName,
      level: plan.effectiveLevel.rawValue, parent: plan.parent.value, owner: plan.owner.value,
      cycle: plan.cycle.value.map { CycleReport($0, asOf: asOf) },
      locked: plan.locked.value.map { ReportDay($0) },
      checkInCadence: plan.effectiveCheckInCadence.rawValue, scale: plan.effectiveScale.rawValue,
      why: plan.why.value, visibility: plan.visibility.text, standing: standing(ofPlan: index),
      objectives: project.objectives(ofPlan: index).map(objective),
      kpis: project.kpis(ofPlan: index).map(kpi),
      metrics: project.metrics(ofPlan: index).map(kpi), notesSince: ReportDay(since),
      notes: notes(ofPlan: index, since: since), amendments: amendments(ofPlan: index),
      waivers: waivers(ofPlan: index), retrospective: retrospective(ofPlan: index),
      place: places.place(of: plan.range))
  }

  func standing(ofPlan index: Int) -> Standing {
    standing(
      board[plan: index], of: .plan(index), before: previous?[plan: index].score,
      text: project.scoreText(forPlan: index))
  }

  func standing(of path: ObjectivePath) -> Standing {
    guard let score = board[path] else { return Standing() }
    return standing(
      score, of: .objective(path), before: previous?[path]?.score,
      text: project.scoreText(for: path))
  }

  private func standing(
    _ score: GoalScore, of path: GoalPath, before earlier: Rational?, text: ScoreText
  ) -> Standing {
    Standing(
      status: score.state.map { Status($0) }, score: ReportScore(score.score, text),
      floor: ReportScore(score.floor, text), measured: score.measured, of: score.of,
      isPartlyRead: partlyRead.contains(path), expected: ReportScore(outlook: score.expected, text),
      band: score.band?.rawValue,
      change: ScoreChange(from: earlier, to: score.score, text),
      wasProbablyTooEasy: score.wasProbablyTooEasy, derivation: score.derivation)
  }

  /// Everything that is shown has one.
  func anchor(_ path: GoalPath) -> String { anchors[path] ?? "" }

  func link(to path: GoalPath, as reference: String? = nil) -> GoalLink {
    GoalLink(
      reference: reference ?? project.subject(of: path), title: project.title(of: path),
      anchor: anchors[path])
  }
}

extension CheckInCadence {
  /// From one check-in to the next, at most.
  var days: Int {
    switch self {
    case .weekly: 7
    case .fortnightly: 14
    case .monthly: 31
    }
  }
}

extension FieldValue where Value == Visibility {
  var text: String { (value ?? .public).rawValue }
}
