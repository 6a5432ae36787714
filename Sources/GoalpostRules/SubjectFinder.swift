import GoalpostModel
import GoalpostSource

/// Tells which goal a place in a file belongs to: the innermost item that holds it.
struct SubjectFinder {
  private let project: Project
  private let plans: PlaceIndex
  /// Objectives, KPIs and metrics; their readings too, where those stand in a file of their own.
  private let items: PlaceIndex
  private let keyResults: PlaceIndex

  init(_ project: Project) {
    self.project = project
    var items: [(SourceRange, GoalPath)] = []
    var keyResults: [(SourceRange, GoalPath)] = []
    for plan in project.plans.indices {
      for path in project.objectives(ofPlan: plan) {
        items.append((project[path].range, .objective(path)))
        for (index, keyResult) in project[path].keyResults.items.enumerated() {
          let path = KeyResultPath(objective: path, keyResult: index)
          keyResults.append((keyResult.range, .keyResult(path)))
        }
      }
      for path in project.kpis(ofPlan: plan) + project.metrics(ofPlan: plan) {
        let kpi = project[path]
        items.append((kpi.range, .kpi(path)))
        for reading in kpi.readings.items where reading.range.file != kpi.range.file {
          items.append((reading.range, .kpi(path)))
        }
      }
    }
    plans = PlaceIndex(project.plans.enumerated().map { ($1.range, .plan($0)) })
    self.items = PlaceIndex(items)
    self.keyResults = PlaceIndex(keyResults)
  }

  /// `unit@cycle/objective/key-result`, as far as it goes; empty outside of every plan.
  func subject(of range: SourceRange) -> String {
    path(of: range).map { project.subject(of: $0) } ?? ""
  }

  /// The first waiver of a rule, from the inside out, that covers a goal.
  func waiver(of rule: String, on path: GoalPath, on day: CalendarDay) -> Waiver? {
    waivers(of: path).first { $0.covers(rule, on: day) }
  }

  /// The innermost goal that holds a place; nil outside of every plan.
  func path(of range: SourceRange) -> GoalPath? {
    keyResults.goal(holding: range) ?? items.goal(holding: range) ?? plans.goal(holding: range)
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
