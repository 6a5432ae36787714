import GoalpostHistory
import GoalpostModel
import GoalpostScoring

extension ChangeReportBuilder {
  /// In the order of the files: good news first, then setbacks.
  func reached() -> [ReachedEntry] {
    let all = comparison.reached.map(entry)
    return all.filter { !$0.isSetback } + all.filter(\.isSetback)
  }

  private func entry(_ reached: Reached) -> ReachedEntry {
    let told = telling(reached)
    return ReachedEntry(
      kind: told.kind, goal: goal(reached.goal), isSetback: told.isSetback, text: told.text,
      day: told.day.map { ReportDay($0) },
      scores: ScoreMove(
        from: score(reached.oldScore, of: reached.goal, in: head),
        to: score(reached.newScore, of: reached.goal, in: head)))
  }

  private struct Telling {
    let kind: ReachedEntry.Kind
    let text: String
    var day: CalendarDay?
    var isSetback = false
  }

  private func telling(_ reached: Reached) -> Telling {
    switch reached.kind {
    case .checkpoint(let mark):
      let name = mark.title.map { " “\($0)”" } ?? ""
      let value = amountText(of: reached.goal).amount(mark.amount)?.text ?? "?"
      return Telling(
        kind: .checkpoint,
        text: "reached the checkpoint\(name) of \(mark.date): \(latest(reached.goal)) of \(value)",
        day: latestDay(reached.goal))
    case .target:
      return Telling(
        kind: .target,
        text: "met its target: \(latest(reached.goal))\(targetText(reached.goal))",
        day: latestDay(reached.goal))
    case .band(let line, let state, let isUp):
      let number = numbers.printing(decimal: line.rounded(places: 2))
      return Telling(
        kind: .band,
        text: isUp
          ? "came over \(number), from where it is `\(state.rawValue)`"
          : "fell below \(number), from where it is `\(state.rawValue)`",
        isSetback: !isUp)
    case .breached(let breach):
      let line = threshold(reached.goal).map { " of \($0)" } ?? ""
      return Telling(
        kind: .breached, text: "crossed its threshold\(line) on \(breach.opened)",
        day: breach.opened, isSetback: true)
    case .recovered(let breach):
      return Telling(
        kind: .recovered,
        text: "is back inside its threshold, crossed since \(breach.opened)",
        day: breach.closed)
    case .answered(let breach):
      let names = breach.answeredBy.map { "`\(head.subject(of: .objective($0)))`" }
      return Telling(
        kind: .answered,
        text: "has an answer to its breach of \(breach.opened): "
          + names.joined(separator: ", "), day: breach.answered)
    }
  }

  private func latest(_ path: GoalPath) -> String {
    let amount: Rational? =
      switch path {
      case .keyResult(let path): comparison.headBoard[path]?.current
      case .kpi(let path): comparison.headBoard[path]?.current
      case .plan, .objective: nil
      }
    return amountText(of: path).amount(amount)?.text ?? "–"
  }

  private func latestDay(_ path: GoalPath) -> CalendarDay? {
    switch path {
    case .keyResult(let path): comparison.headBoard[path]?.currentDate
    case .kpi(let path): comparison.headBoard[path]?.currentDate
    case .plan, .objective: nil
    }
  }

  private func targetText(_ path: GoalPath) -> String {
    let target: Rational? =
      switch path {
      case .keyResult(let path): comparison.headBoard[path]?.target
      case .kpi(let path): comparison.headBoard[path]?.target
      case .plan, .objective: nil
      }
    return amountText(of: path).amount(target).map { " of \($0.text)" } ?? ""
  }

  private func threshold(_ path: GoalPath) -> String? {
    guard case .kpi(let kpi) = path else { return nil }
    return amountText(of: path).amount(comparison.headBoard[kpi]?.threshold)?.text
  }
}
