import GoalpostModel
import GoalpostSource

/// Tells which goal a place in a file belongs to: the innermost item that holds it.
struct SubjectFinder {
  private let project: Project
  private var plansByFile: [SourceFile.ID: [Int]] = [:]
  /// The readings that stand in files of their own, in the order of the plans.
  private var tables: [ReadingPlaces] = []

  init(_ project: Project) {
    self.project = project
    for (index, plan) in project.plans.enumerated() {
      plansByFile[plan.range.file, default: []].append(index)
      for path in project.kpis(ofPlan: index) + project.metrics(ofPlan: index) {
        ReadingPlaces(of: path, in: project).map { tables.append($0) }
      }
    }
  }

  /// `unit@cycle/objective/key-result`, as far as it goes; empty outside of every plan.
  func subject(of range: SourceRange) -> String {
    path(of: range).map { project.subject(of: $0) } ?? ""
  }

  /// The reason of the first waiver, from the inside out, that covers a rule at a place.
  func waiver(of rule: String, at range: SourceRange, on day: CalendarDay) -> String? {
    guard let path = path(of: range) else { return nil }
    return waivers(of: path).first { $0.covers(rule, on: day) }?.because.value
  }

  private func path(of range: SourceRange) -> GoalPath? {
    let offset = range.start
    let plans = plansByFile[range.file] ?? []
    guard let index = plans.first(where: { project.plans[$0].range.holds(offset) }) else {
      return plans.isEmpty ? tables.first { $0.holds(range) }?.kpi : nil
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

/// Where a KPI's readings stand outside of its plan.
private struct ReadingPlaces {
  let kpi: GoalPath
  private let file: SourceFile.ID
  private let cells: [SourceRange]

  init?(of path: KPIPath, in project: Project) {
    let kpi = project[path]
    guard let file = kpi.readings.items.first?.range.file, file != kpi.range.file else {
      return nil
    }
    self.kpi = .kpi(path)
    self.file = file
    cells = kpi.readings.items.map(\.range)
  }

  func holds(_ range: SourceRange) -> Bool {
    range.file == file && cells.contains { $0.holds(range.start) }
  }
}

extension SourceRange {
  /// An empty value ends where its item ends, and belongs to it.
  fileprivate func holds(_ offset: Int) -> Bool { start <= offset && offset <= end }
}
