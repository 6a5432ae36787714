import GoalpostModel
import GoalpostSource

/// Tells which goal a place in a file belongs to: the innermost item that holds it.
struct SubjectFinder {
  private let project: Project
  private var plansByFile: [SourceFile.ID: [Int]] = [:]

  init(_ project: Project) {
    self.project = project
    for (index, plan) in project.plans.enumerated() {
      plansByFile[plan.range.file, default: []].append(index)
    }
  }

  /// `unit@cycle/objective/key-result`, as far as it goes; empty outside of every plan.
  func subject(of range: SourceRange) -> String {
    path(of: range).map { project.subject(of: $0) } ?? ""
  }

  /// The first waiver of a rule, from the inside out, that covers a goal.
  func waiver(of rule: String, on path: GoalPath, on day: CalendarDay) -> Waiver? {
    waivers(of: path).first { $0.covers(rule, on: day) }
  }

  /// The goal that a place belongs to; nil outside of every plan, as in a table of readings.
  func path(of range: SourceRange) -> GoalPath? {
    let offset = range.start
    let plans = plansByFile[range.file] ?? []
    guard let index = plans.first(where: { project.plans[$0].range.holds(offset) }) else {
      return nil
    }
    let plan = project.plans[index]
    if let position = plan.objectives.items.firstIndex(where: { $0.range.holds(offset) }) {
      let objective = ObjectivePath(plan: index, objective: position)
      let keyResults = plan.objectives.items[position].keyResults.items
      guard let place = keyResults.firstIndex(where: { $0.range.holds(offset) }) else {
        return .objective(objective)
      }
      return .keyResult(KeyResultPath(objective: objective, keyResult: place))
    }
    if let place = plan.kpis.items.firstIndex(where: { $0.range.holds(offset) }) {
      return .kpi(KPIPath(plan: index, list: .kpis, index: place))
    }
    if let place = plan.metrics.items.firstIndex(where: { $0.range.holds(offset) }) {
      return .kpi(KPIPath(plan: index, list: .metrics, index: place))
    }
    return .plan(index)
  }

  private func waivers(of path: GoalPath) -> [Waiver] {
    let plan = project.plans[path.plan].waivers.items
    switch path {
    case .plan: return plan
    case .objective(let path): return project[path].waivers.items + plan
    case .keyResult(let path):
      return project[path].waivers.items + project[path.objective].waivers.items + plan
    case .kpi(let path): return project[path].waivers.items + plan
    }
  }
}

extension SourceRange {
  /// An empty value ends where its item ends, and belongs to it.
  fileprivate func holds(_ offset: Int) -> Bool { start <= offset && offset <= end }
}
