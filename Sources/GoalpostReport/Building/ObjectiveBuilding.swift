import GoalpostModel
import GoalpostScoring
import GoalpostSource

extension ReportBuilder {
  func objective(_ path: ObjectivePath) -> ObjectiveReport {
    let plan = project.plans[path.plan]
    let objective = project[path]
    let links = project.links
    return ObjectiveReport(
      anchor: anchor(.objective(path)), id: objective.identifier ?? "?",
      title: objective.title.value ?? "?", why: objective.why.value,
      owner: plan.owner(of: objective).value, ambition: objective.effectiveAmbition.rawValue,
      weight: Amount(weight: objective.effectiveWeight, numbers),
      visibility: objective.visibility.text,
      standing: standing(of: path),
      supports: references(objective.supports.items, links.supports[path] ?? []),
      answers: (links.answers[path] ?? []).map { link(to: .kpi($0)) },
      dependsOn: references(objective.dependsOn.items, links.dependsOn[path] ?? []),
      servedBy: serving(path), keyResults: project.keyResults(of: path).map(keyResult),
      initiatives: objective.initiatives.items.map { initiative($0, of: path) },
      place: places.place(of: objective.range))
  }

  /// Every reference as written, with what it names where that is known.
  private func references(
    _ written: [Located<Reference>], _ resolved: [Links.Resolved]
  ) -> [GoalLink] {
    written.map { reference in
      let text = reference.value.description
      let goal = resolved.first { $0.range == reference.range }?.goal
      return goal.map { link(to: $0, as: text) } ?? GoalLink(reference: text)
    }
  }

  private func serving(_ path: ObjectivePath) -> ServingGoals {
    let goals = (project.links.servedBy[.objective(path)] ?? []).map { link(to: .objective($0)) }
    let mean = board.serving(.objective(path))?.mean
    return ServingGoals(goals: goals, mean: ReportScore(mean, project.scoreText(for: path)))
  }

  private func initiative(
    _ initiative: Initiative, of path: ObjectivePath
  ) -> InitiativeReport {
    let keyResults = project.keyResults(of: path)
    let moves = initiative.moves.items.map { moved in
      keyResults.first { project[$0].identifier == moved.value }
        .map { link(to: .keyResult($0), as: moved.value) } ?? GoalLink(reference: moved.value)
    }
    let kpi = initiative.kpi.value.map { reference in
      kpiNamed(reference, fromPlan: path.plan).map { link(to: .kpi($0), as: reference.description) }
        ?? GoalLink(reference: reference.description)
    }
    return InitiativeReport(
      title: initiative.title.value ?? "?", owner: initiative.owner.value, moves: moves, kpi: kpi,
      due: initiative.due.value.map { ReportDay($0) },
      done: initiative.done.value.flatMap { $0 <= asOf ? ReportDay($0) : nil },
      link: initiative.link.value)
  }
}
