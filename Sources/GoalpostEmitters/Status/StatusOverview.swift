import GoalpostReport

/// Every goal of a few plans; of many a row each, since nobody reads thousands of lines.
extension StatusPage {
  private static var mostPlans: Int { 12 }

  var plans: [[String]] {
    let plans = shownPlans
    guard plans.count > Self.mostPlans, report.owner == nil else { return plans.map(plan) }
    let hint = paragraph("`--under UNIT` and `--owner NAME` show the goals themselves", indent: 0)
    return [heading("\(plans.count) plans") + plans.flatMap(summary) + hint]
  }

  private func summary(of plan: PlanReport) -> [String] {
    let standing = plan.standing
    let cells = standing.score.map {
      StatusBar.cells(barCells, progress: $0.permille, expected: standing.expected?.permille)
    }
    let lights = lights(of: plan.kpis)
    return row(
      standing.status, plan.heading, .keyResult, cells, figure: standing.figure)
      + facts(lights.isEmpty ? [] : ["KPIs: \(lights)"], indent: factIndent)
  }

  /// `1 breached, 2 on target`
  private func lights(of kpis: [KPIReport]) -> String {
    var words: [String] = []
    for word in kpis.map(\.status.word) where !words.contains(word) { words.append(word) }
    return words.map { word in "\(kpis.count { $0.status.word == word }) \(word)" }
      .joined(separator: ", ")
  }
}
