import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// What was not looked at for longer than its rhythm, and work whose day has passed; but for
  /// silence that is an exception already.
  func dues(besides exceptions: [ReportException]) -> [DueEntry] {
    let silent = Set(exceptions.filter { $0.status == Status(GoalState.noData) }.map(\.place))
    let running = selection.current.filter { project.plans[$0].phase(on: asOf) == .running }
    return running.flatMap { plan -> [DueEntry] in
      let objectives = project.objectives(ofPlan: plan)
      let keyResults = objectives.flatMap { project.keyResults(of: $0) }
      let values =
        keyResults.compactMap(dueCheckIn) + project.kpis(ofPlan: plan).compactMap(dueReading)
      return values.filter { !silent.contains($0.place) } + objectives.flatMap(dueInitiatives)
    }
  }

  /// A key result that a KPI measures is heard of through the KPI.
  private func dueCheckIn(of path: KeyResultPath) -> DueEntry? {
    let plan = project.plans[path.objective.plan]
    guard owns(path), project.links.measuredBy[path] == nil, let score = board[path],
      score.state.awaitsCheckIns, let cycle = plan.cycle.value, cycle.contains(asOf)
    else { return nil }
    let heard = [lastCheckIn(of: path), score.currentDate].compactMap { $0 }.max()
    let days = (heard ?? cycle.start).days(until: asOf)
    guard days > plan.effectiveCheckInCadence.days else { return nil }
    return DueEntry(
      kind: .checkIn, title: project.title(of: .keyResult(path)), owner: ownerName(of: path),
      plan: heading(ofPlan: path.objective.plan), days: days,
      place: places.place(of: project[path].range))
  }

  func lastCheckIn(of path: KeyResultPath) -> CalendarDay? {
    project[path].checkIns.items.lazy.compactMap { $0.date.value }.filter { $0 <= asOf }.max()
  }

  private func dueReading(of path: KPIPath) -> DueEntry? {
    let plan = project.plans[path.plan]
    guard owns(path), let cadence = project[path].cadence.value?.measured.value,
      let latest = board[path]?.currentDate
    else { return nil }
    let days = latest.days(until: asOf)
    guard days > cadence.days else { return nil }
    return DueEntry(
      kind: .reading, title: project.title(of: .kpi(path)),
      owner: plan.owner(of: project[path]).value, plan: heading(ofPlan: path.plan), days: days,
      place: places.place(of: project[path].range))
  }

  private func dueInitiatives(of path: ObjectivePath) -> [DueEntry] {
    let plan = project.plans[path.plan]
    let fallback = plan.owner(of: project[path]).value
    return project[path].initiatives.items.compactMap { initiative in
      let owner = initiative.owner.value ?? fallback
      guard owns(owner), !isDone(initiative), let due = initiative.due.value, due < asOf else {
        return nil
      }
      return DueEntry(
        kind: .initiative, title: initiative.title.value ?? "?", owner: owner,
        plan: heading(ofPlan: path.plan), days: due.days(until: asOf),
        place: places.place(of: initiative.range))
    }
  }

  func isDone(_ initiative: Initiative) -> Bool {
    initiative.done.value.map { $0 <= asOf } ?? initiative.done.isPresent
  }

  /// `Northwind Cycles, 2026-Q4`
  func heading(ofPlan index: Int) -> String {
    let plan = project.plans[index]
    return plan.cycle.value.map { "\(plan.displayName), \($0.id)" } ?? plan.displayName
  }
}

extension GoalState {
  /// Running, and neither reached nor without a date.
  fileprivate var awaitsCheckIns: Bool {
    switch self {
    case .noData, .onTrack, .behind, .atRisk: true
    case .planned, .notScored, .achieved, .progressed, .missed, .done, .measured: false
    }
  }
}
