import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// Quarters with quarters and years with years: cycles of one length, in the order of the units.
  func trends(of shown: [(index: Int, plan: PlanReport)]) -> [UnitTrend] {
    struct Line: Hashable {
      let unit: String
      let weeks: Int
    }
    var order: [Line] = []
    var plans: [Line: [(index: Int, plan: PlanReport)]] = [:]
    for entry in shown where !entry.plan.objectives.isEmpty {
      guard let cycle = entry.plan.cycle, cycle.phase != .planned else { continue }
      let line = Line(unit: entry.plan.unit, weeks: cycle.weeks)
      if plans[line] == nil { order.append(line) }
      plans[line, default: []].append(entry)
    }
    return order.compactMap { line in
      let own = (plans[line] ?? []).enumerated()
        .sorted { one, other in
          (one.element.plan.cycle?.start.iso ?? "", one.offset)
            < (other.element.plan.cycle?.start.iso ?? "", other.offset)
        }
        .map(\.element)
      guard own.count > 1, let latest = own.last else { return nil }
      return UnitTrend(
        unit: line.unit, name: latest.plan.name, weeks: line.weeks,
        points: own.compactMap { Self.point($0.plan) }, chart: chart(ofPlans: own))
    }
  }

  private static func point(_ plan: PlanReport) -> UnitTrend.Point? {
    plan.cycle.map {
      UnitTrend.Point(
        anchor: plan.anchor, cycle: $0, standing: plan.standing,
        objectives: StateCount.counts(plan.objectives.map(\.standing.status)))
    }
  }

  /// Scores on a line from 0 to 1, a cycle a step, with the line from which the latest is achieved.
  private func chart(ofPlans plans: [(index: Int, plan: PlanReport)]) -> Chart? {
    let steps = max(1, plans.count - 1)
    let points = plans.enumerated().compactMap { step, entry -> Chart.Point? in
      guard !entry.plan.standing.isPartlyRead, let score = entry.plan.standing.score,
        let cycle = entry.plan.cycle
      else { return nil }
      return Chart.Point(
        x: step * 1000 / steps, y: score.permille, day: cycle.end,
        text: "\(score.text) in \(cycle.id)")
    }
    guard points.count > 1, let first = points.first, let last = points.last,
      let latest = plans.last
    else { return nil }
    let isRunning = latest.plan.cycle?.phase == .running
    return Chart(
      start: first.day, end: last.day, points: points,
      targets: [project.band(ofPlan: latest.index).upper.permille],
      summary: "\(points.count) cycles from \(first.text) to \(last.text)"
        + (isRunning ? " so far" : ""))
  }
}
