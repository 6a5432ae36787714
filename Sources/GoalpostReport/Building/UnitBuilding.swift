import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// A row a unit, in the order of the report, with the score behind it.
  func units(
    of shown: [(index: Int, plan: PlanReport)]
  ) -> [(report: UnitReport, score: Rational?)] {
    var order: [String] = []
    var plans: [String: [(index: Int, plan: PlanReport)]] = [:]
    for entry in shown {
      if plans[entry.plan.unit] == nil { order.append(entry.plan.unit) }
      plans[entry.plan.unit, default: []].append(entry)
    }
    let names = plans.compactMapValues { $0.first?.plan.name }
    var depths = CascadeDepths(self)
    return order.compactMap { unit in
      let own = plans[unit] ?? []
      guard let foremost = own.first(where: { !$0.plan.objectives.isEmpty }) ?? own.first
      else { return nil }
      let plan = foremost.plan
      var report = UnitReport(
        unit: unit, name: plan.name, anchor: plan.anchor, level: plan.level,
        parent: plan.parent.map { names[$0] ?? $0 }, cycle: plan.cycle?.id,
        standing: plan.standing,
        objectives: StateCount.counts(plan.objectives.map(\.standing.status)))
      for breach in own.flatMap({ openBreaches(ofPlan: $0.index) }) {
        report.breachesOpen += 1
        if breach.answered == nil { report.breachesUnanswered += 1 }
      }
      report.cascadeDepth =
        project.objectives(ofPlan: foremost.index).map { depths.below($0) }.max() ?? 0
      return (report, board[plan: foremost.index].score)
    }
  }

  private func openBreaches(ofPlan index: Int) -> [KPIScore.Breach] {
    guard project.plans[index].phase(on: asOf) == .running else { return [] }
    return numbers(ofPlan: index).compactMap { board[$0]?.openBreach }
  }
}

/// How far the cascade reaches below an objective, each counted once.
private struct CascadeDepths {
  private let builder: ReportBuilder
  private var known: [ObjectivePath: Int] = [:]

  init(_ builder: ReportBuilder) { self.builder = builder }

  /// Walks in depth without recursion, so that a long chain cannot exhaust the stack; a circle is
  /// left where it closes.
  mutating func below(_ top: ObjectivePath) -> Int {
    var open = [top]
    var entered: Set<ObjectivePath> = []
    while let next = open.last {
      let serving = known[next] == nil ? builder.serving(next).map(\.objective) : []
      let waiting = serving.filter { known[$0] == nil && !entered.contains($0) }
      if known[next] == nil, entered.insert(next).inserted, !waiting.isEmpty {
        open += waiting
        continue
      }
      if known[next] == nil {
        known[next] = serving.compactMap { known[$0] }.map { $0 + 1 }.max() ?? 0
      }
      open.removeLast()
    }
    return known[top] ?? 0
  }
}
