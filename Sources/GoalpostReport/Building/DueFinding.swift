import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// What is silent, final values that are missing, and work whose day has passed; but for silence
  /// that is an exception already.
  func dues(besides exceptions: [ReportException]) -> [DueEntry] {
    let neutral = [Status(GoalState.noData), Status(KPIState.silent)]
    let told = Set(exceptions.filter { neutral.contains($0.status) }.map(\.place))
    let running = selection.current.filter { project.plans[$0].phase(on: asOf) == .running }
    // Of a plan that was cut off nobody can say what is missing.
    let isWhole = { (plan: Int) in !project.plans[plan].isTruncated }
    let finals = selection.plans.filter(isWhole).flatMap { keyResults(ofPlan: $0) }
      .compactMap(dueFinalValue)
    return finals.filter { !told.contains($0.place) }
      + running.filter(isWhole).flatMap { plan -> [DueEntry] in
        let values =
          keyResults(ofPlan: plan).compactMap(dueCheckIn)
          + project.kpis(ofPlan: plan).compactMap(dueReading)
        return values.filter { !told.contains($0.place) }
          + project.objectives(ofPlan: plan).flatMap(dueInitiatives)
      }
  }

  private func keyResults(ofPlan plan: Int) -> [KeyResultPath] {
    project.objectives(ofPlan: plan).flatMap { project.keyResults(of: $0) }
  }

  /// A key result that a silent KPI measures is asked for through the KPI.
  private func dueCheckIn(of path: KeyResultPath) -> DueEntry? {
    guard owns(path), case .silent(_, let days)? = board[path]?.silence,
      !board.hasValueAhead(path, through: today?.latest ?? asOf), !isAskedForThroughKPI(path)
    else { return nil }
    return entry(.checkIn, path, days: days, on: today?.local ?? asOf)
  }

  private func isAskedForThroughKPI(_ path: KeyResultPath) -> Bool {
    guard let kpi = project.links.measuredBy[path], kpi.list == .kpis else { return false }
    return selection.current.contains(kpi.plan) && owns(kpi) && board[kpi]?.state == .silent
  }

  private func dueFinalValue(of path: KeyResultPath) -> DueEntry? {
    guard owns(path), let cycle = project.plans[path.objective.plan].cycle.value,
      cycle.end.days(until: asOf) <= project.silence.finalValueDays,
      case .noFinalValue(let lastDay, let days, _)? = board[path]?.silence,
      !board.hasValueAhead(path, through: today?.latest ?? asOf)
    else { return nil }
    return entry(.finalValue, path, days: days ?? cycle.start.days(until: lastDay), on: lastDay)
  }

  private func entry(
    _ kind: DueEntry.Kind, _ path: KeyResultPath, days: Int, on day: CalendarDay
  ) -> DueEntry {
    DueEntry(
      kind: kind, title: project.title(of: .keyResult(path)), owner: ownerName(of: path),
      plan: heading(ofPlan: path.objective.plan), days: days,
      place: places.place(of: project[path].range),
      line: project.links.measuredBy[path] == nil
        ? DueEntry.Line(
          EntryLine(on: day, in: board[path]?.unit ?? .none, of: project[path].checkIns),
          list: "check_ins") : nil)
  }

  private func dueReading(of path: KPIPath) -> DueEntry? {
    guard owns(path), let score = board[path], score.state == .silent,
      let latest = score.currentDate,
      !board.hasValueAhead(path, through: today?.latest ?? asOf)
    else { return nil }
    return DueEntry(
      kind: .reading, title: project.title(of: .kpi(path)),
      owner: project.plans[path.plan].owner(of: project[path]).value,
      plan: heading(ofPlan: path.plan), days: latest.days(until: asOf),
      place: places.place(of: project[path].range),
      line: project[path].hasReadingsInTable
        ? nil
        : DueEntry.Line(
          EntryLine(on: today?.local ?? asOf, in: score.unit, of: project[path].readings),
          list: "readings"))
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

extension DueEntry.Line {
  fileprivate init(_ line: EntryLine, list: String) {
    self.init(text: line.text, location: line.location(in: list))
  }
}
