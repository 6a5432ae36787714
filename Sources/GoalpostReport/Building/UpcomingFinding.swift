import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// How far ahead `upcoming` looks.
  package static let daysAhead = 14

  /// Checkpoints, key results with a day of their own, and work; of one day in the plans' order.
  func upcoming() -> [UpcomingDay] {
    var found: [(day: CalendarDay, entry: UpcomingDay)] = []
    for objective in selection.current.flatMap({ project.objectives(ofPlan: $0) }) {
      for path in project.keyResults(of: objective) where owns(path) {
        found += checkpoints(of: path) + ownDay(of: path)
      }
      found += initiatives(of: objective)
    }
    return found.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element.entry)
  }

  private func checkpoints(of path: KeyResultPath) -> [(CalendarDay, UpcomingDay)] {
    let amounts = amounts(of: path)
    return (board[path]?.marks ?? []).compactMap { mark in
      let amount = amounts.amount(mark.amount)?.text ?? "–"
      let title = mark.title.map { " (\($0))" } ?? ""
      return entry(
        .checkpoint, on: mark.date, ofPlan: path.objective.plan,
        title: project.title(of: .keyResult(path)), owner: ownerName(of: path),
        text: amount + title + (mark.isReached ? ", reached already" : ""))
    }
  }

  /// Only where it differs from the day that its whole plan ends on.
  private func ownDay(of path: KeyResultPath) -> [(CalendarDay, UpcomingDay)] {
    let plan = project.plans[path.objective.plan]
    guard project[path].due.isPresent, let score = board[path], let due = score.due,
      due != plan.cycle.value?.end, score.state != .done,
      let target = amounts(of: path).amount(score.target)
    else { return [] }
    return [
      entry(
        .due, on: due, ofPlan: path.objective.plan, title: project.title(of: .keyResult(path)),
        owner: ownerName(of: path), text: target.text)
    ].compactMap { $0 }
  }

  private func initiatives(of path: ObjectivePath) -> [(CalendarDay, UpcomingDay)] {
    let fallback = project.plans[path.plan].owner(of: project[path]).value
    return project[path].initiatives.items.compactMap { initiative in
      let owner = initiative.owner.value ?? fallback
      guard owns(owner), !isDone(initiative), let due = initiative.due.value else { return nil }
      return entry(
        .work, on: due, ofPlan: path.plan, title: initiative.title.value ?? "?", owner: owner,
        text: "")
    }
  }

  private func entry(
    _ kind: UpcomingDay.Kind, on day: CalendarDay, ofPlan plan: Int, title: String,
    owner: String?, text: String
  ) -> (CalendarDay, UpcomingDay)? {
    let days = asOf.days(until: day)
    guard 0...Self.daysAhead ~= days else { return nil }
    return (
      day,
      UpcomingDay(
        kind: kind, day: ReportDay(day), inDays: days, title: title, text: text, owner: owner,
        plan: heading(ofPlan: plan))
    )
  }
}
