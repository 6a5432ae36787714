import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  private static var mostMoves: Int { 3 }

  /// Everything that is different from a week before; nothing where there is no week before.
  func changes() -> RecentChanges {
    guard let previous else { return RecentChanges() }
    let found = StepFinder(builder: self, previous: previous).steps()
    let rises = found.filter { !$0.size.isNegative }
    let falls = found.filter(\.size.isNegative)
    var changes = RecentChanges(
      moved: found.count, rises: rises.count, falls: falls.count,
      highestRises: rises.largest(Self.mostMoves).compactMap { move($0, previous) },
      deepestFalls: falls.largest(Self.mostMoves).compactMap { move($0, previous) },
      events: ChangeEventFinder(builder: self, previous: previous).events())
    changes.sentence = sentence(changes)
    return changes
  }

  private func move(_ step: ProgressStep, _ previous: Scoreboard) -> GoalMove? {
    let path = step.path
    let plan = project.plans[path.objective.plan]
    guard let score = board[path],
      let change = ScoreChange(
        from: 0, to: step.size, project.scoreText(for: path.objective))
    else { return nil }
    let amounts = amounts(of: path)
    let values = [previous[path]?.current, score.current].compactMap { amounts.amount($0)?.text }
    return GoalMove(
      title: project.title(of: .keyResult(path)), anchor: anchor(.keyResult(path)),
      unit: plan.displayName,
      owner: plan.owner(of: project[path], in: project[path.objective]).value,
      status: Status(score.state), change: change,
      numbers: Set(values).count > 1 ? values.joined(separator: " → ") : values.last ?? "–",
      isAmended: isAmended(path))
  }

  private func isAmended(_ path: KeyResultPath) -> Bool {
    let plan = path.objective.plan
    return project.plans[plan].amendments.items.contains { amendment in
      guard let day = amendment.date.value, isRecent(day) else { return false }
      return goal(named: amendment.ref.value, inPlan: plan) == .keyResult(path)
    }
  }

  /// Later than the day that is compared with, and seen by the report's.
  func isRecent(_ day: CalendarDay) -> Bool {
    day <= asOf && day.days(until: asOf) < Self.daysCompared
  }

  private func sentence(_ changes: RecentChanges) -> String {
    let all = selection.current.flatMap { project.objectives(ofPlan: $0) }
      .reduce(0) { $0 + project.keyResults(of: $1).count }
    var parts: [String] = []
    if all > 0 {
      let directions = [(changes.rises, "up"), (changes.falls, "down")]
        .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      let end = directions.isEmpty ? "" : ": \(directions.joined(separator: ", "))"
      let moved = changes.moved == 0 ? "None" : "\(changes.moved)"
      parts.append("\(moved) of \(all.counted("key result")) moved\(end)")
    }
    let events = ChangeEvent.Kind.allCases.compactMap { kind -> String? in
      let count = changes.events.count { $0.kind == kind }
      return count > 0 ? kind.counted(count) : nil
    }
    if !events.isEmpty { parts.append(events.joined(separator: ", ")) }
    return parts.isEmpty ? "Nothing changed" : parts.joined(separator: "; ")
  }
}

/// How far a key result's progress went.
private struct ProgressStep {
  let path: KeyResultPath
  /// Signed, of progress that is not clamped; never zero.
  let size: Rational
}

private struct StepFinder {
  let builder: ReportBuilder
  let previous: Scoreboard

  /// In the order of the report; what is too small to be printed counts as no move.
  func steps() -> [ProgressStep] {
    let project = builder.project
    return builder.selection.current.flatMap { project.objectives(ofPlan: $0) }
      .flatMap { project.keyResults(of: $0) }
      .compactMap { path in
        guard let before = progress(on: previous, path), let now = progress(on: builder.board, path)
        else { return nil }
        let size = now - before
        guard size.magnitude >= Rational(1, over: 200) else { return nil }
        return ProgressStep(path: path, size: size)
      }
  }

  private func progress(on board: Scoreboard, _ path: KeyResultPath) -> Rational? {
    board[path].flatMap { $0.raw ?? $0.progress }
  }
}

extension [ProgressStep] {
  fileprivate func largest(_ count: Int) -> [ProgressStep] {
    enumerated()
      .sorted { one, other in
        (other.element.size.magnitude, one.offset) < (one.element.size.magnitude, other.offset)
      }
      .prefix(count).map(\.element)
  }
}

extension ChangeEvent.Kind {
  fileprivate func counted(_ count: Int) -> String {
    switch self {
    case .breachOpened: "\(count) \(count == 1 ? "breach" : "breaches") opened"
    case .breachClosed: "\(count) \(count == 1 ? "breach" : "breaches") closed"
    case .targetMet: "\(count.counted("target")) met"
    case .targetLost: "\(count.counted("target")) lost"
    case .checkpointReached: "\(count.counted("checkpoint")) reached"
    case .checkpointMissed: "\(count.counted("checkpoint")) missed"
    case .stateChanged: "\(count.counted("objective")) in another state"
    case .amended: count.counted("amendment")
    }
  }
}
