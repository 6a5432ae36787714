import GoalpostModel
import GoalpostScoring

/// Finds what happened to the goals of the running plans since the day that is compared with.
struct ChangeEventFinder {
  let builder: ReportBuilder
  let previous: Scoreboard

  private var board: Scoreboard { builder.board }
  private var project: Project { builder.project }

  /// In the order of their kinds; of one kind in the order of the report.
  func events() -> [ChangeEvent] {
    let all = builder.selection.current.flatMap { events(ofPlan: $0) }
    return ChangeEvent.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
  }

  private func events(ofPlan plan: Int) -> [ChangeEvent] {
    let objectives = project.objectives(ofPlan: plan)
    let keyResults = objectives.flatMap { project.keyResults(of: $0) }
    return objectives.flatMap { changes(of: $0) } + keyResults.flatMap { changes(of: $0) }
      + builder.numbers(ofPlan: plan).flatMap { changes(of: $0) } + amendments(ofPlan: plan)
  }

  private func changes(of path: ObjectivePath) -> [ChangeEvent] {
    guard let before = previous[path]?.state, let now = board[path]?.state, before != now,
      before != .planned
    else { return [] }
    return [event(.stateChanged, .objective(path), "\(before.rawValue) → \(now.rawValue)")]
  }

  private func changes(of path: KeyResultPath) -> [ChangeEvent] {
    guard let score = board[path] else { return [] }
    let before = previous[path]
    var events: [ChangeEvent] = []
    let wasMet = before?.progress == 1
    if score.progress == 1, !wasMet {
      events.append(event(.targetMet, .keyResult(path), value(of: path, score.current)))
    } else if wasMet, let progress = score.progress, progress < 1 {
      events.append(event(.targetLost, .keyResult(path), value(of: path, score.current)))
    }
    for mark in score.marks {
      let wasReached = before?.marks.contains { $0.date == mark.date && $0.isReached } ?? false
      let line = "\(value(of: path, mark.amount)) by \(mark.date.spelledOut)"
      let detail = mark.title.map { "\(line) (\($0))" } ?? line
      if mark.isReached, !wasReached {
        events.append(event(.checkpointReached, .keyResult(path), detail, on: mark.date))
      } else if !mark.isReached, builder.isRecent(mark.date) {
        events.append(event(.checkpointMissed, .keyResult(path), detail, on: mark.date))
      }
    }
    return events
  }

  private func changes(of path: KPIPath) -> [ChangeEvent] {
    guard let score = board[path] else { return [] }
    let value = builder.amounts(of: path).amount(score.current)?.text ?? "–"
    var events: [ChangeEvent] = []
    for breach in score.breaches {
      if builder.isRecent(breach.opened) {
        events.append(event(.breachOpened, .kpi(path), "now \(value)", on: breach.opened))
      }
      if let closed = breach.closed, builder.isRecent(closed) {
        events.append(event(.breachClosed, .kpi(path), "now \(value)", on: closed))
      }
    }
    guard let before = previous[path]?.attainment, let now = score.attainment else { return events }
    if now == 1, before < 1 { events.append(event(.targetMet, .kpi(path), "now \(value)")) }
    if now < 1, before == 1 { events.append(event(.targetLost, .kpi(path), "now \(value)")) }
    return events
  }

  private func amendments(ofPlan plan: Int) -> [ChangeEvent] {
    project.plans[plan].amendments.items.compactMap { amendment in
      guard let day = amendment.date.value, builder.isRecent(day) else { return nil }
      let path = builder.goal(named: amendment.ref.value, inPlan: plan) ?? .plan(plan)
      let field = amendment.field.value ?? "?"
      let values = [amendment.from.value?.text, amendment.to.value?.text].map { $0 ?? "–" }
      let effect = AmendmentEffect(amendment, of: path, in: project).map { ", \($0.rawValue)" }
      return event(
        .amended, path, "\(field) \(values.joined(separator: " → "))\(effect ?? "")", on: day)
    }
  }

  private func value(of path: KeyResultPath, _ amount: Rational?) -> String {
    builder.amounts(of: path).amount(amount)?.text ?? "–"
  }

  private func event(
    _ kind: ChangeEvent.Kind, _ path: GoalPath, _ detail: String, on day: CalendarDay? = nil
  ) -> ChangeEvent {
    ChangeEvent(
      kind: kind, title: project.title(of: path), anchor: builder.anchor(path),
      unit: project.plans[path.plan].displayName, detail: detail, day: day.map { ReportDay($0) })
  }
}
