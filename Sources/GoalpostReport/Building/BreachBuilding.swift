import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// Open and unanswered ones first, then open ones, then closed ones; the latest first in each.
  func breaches() -> [BreachEntry] {
    var found: [(rank: Int, opened: CalendarDay, entry: BreachEntry)] = []
    for path in selection.plans.flatMap({ numbers(ofPlan: $0) }) {
      for breach in board[path]?.breaches ?? [] {
        let rank = breach.closed != nil ? 2 : breach.answered == nil ? 0 : 1
        found.append((rank, breach.opened, entry(breach, of: path)))
      }
    }
    return found.enumerated()
      .sorted { one, other in
        let (first, second) = (one.element, other.element)
        return (first.rank, second.opened, one.offset) < (second.rank, first.opened, other.offset)
      }
      .map(\.element.entry)
  }

  private func entry(_ breach: KPIScore.Breach, of path: KPIPath) -> BreachEntry {
    let plan = project.plans[path.plan]
    return BreachEntry(
      title: project.title(of: .kpi(path)), anchor: anchor(.kpi(path)), unit: plan.displayName,
      owner: plan.owner(of: project[path]).value, opened: ReportDay(breach.opened),
      answered: breach.answered.map { ReportDay($0) },
      answeredBy: breach.answeredBy.map { link(to: .objective($0)) },
      closed: breach.closed.map { ReportDay($0) }, readings: breach.readings)
  }
}
