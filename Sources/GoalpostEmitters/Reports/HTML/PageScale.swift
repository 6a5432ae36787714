import GoalpostReport

/// How much of a report fits into one page that opens at once. A few dozen plans are shown in
/// full; of a thousand the first ones are, the others as a table a plan.
struct PageScale {
  enum Detail { case open, folded, brief }

  /// How each plan of the report is shown, in its order.
  let details: [Detail]

  /// Plans that stand open without a click.
  private static let mostOpen = 12
  /// Key results and KPIs that are shown with their charts, check-ins and notes.
  private static let mostInFull = 250

  init(_ report: Report) {
    var goals = 0
    details = report.plans.enumerated().map { index, plan in
      goals += plan.objectives.reduce(plan.kpis.count) { $0 + $1.keyResults.count }
      if goals > Self.mostInFull, index > 0 { return .brief }
      return report.plans.count > Self.mostOpen && index > 0 ? .folded : .open
    }
  }

  /// Every plan is shown in full, and all data stand in the page.
  var isWhole: Bool { !details.contains(.brief) }

  func plans(of report: Report, shown details: Set<Detail>) -> [PlanReport] {
    zip(report.plans, self.details).filter { details.contains($0.1) }.map(\.0)
  }

  /// What a reader of a cut report has to know before the plans.
  var notice: HTML {
    guard !isWhole else { return "" }
    return """
      <p class="soft">This report is too large for one page with everything: behind the first \
      \(details.count { $0 != .brief }) of its \(details.count) plans, goals stand in tables, without \
      charts and check-ins. `goalpost report --under UNIT` shows a unit in full.</p>

      """
  }
}
