import GoalpostSource

/// The goals of a project that a document for the public leaves out: those that say so with all
/// that stands in them, those that may have meant to, and key results whose values are the readings
/// of an internal KPI.
struct InternalGoals {
  private(set) var paths: Set<GoalPath> = []

  /// - Parameters:
  ///   - views: the same plans, as the files have them and as they were on the day: what was
  ///     internal in one of them stays so.
  ///   - doubts: places where a `visibility` may have been lost.
  init(_ views: [Project], doubts: VisibilityDoubts) {
    for view in views { addStated(in: view, doubts) }
    for view in views {
      for (keyResult, kpi) in view.links.measuredBy where paths.contains(.kpi(kpi)) {
        paths.insert(.keyResult(keyResult))
      }
    }
  }

  func contains(_ path: GoalPath) -> Bool { paths.contains(path) }

  private mutating func addStated(in project: Project, _ doubts: VisibilityDoubts) {
    for (index, plan) in project.plans.enumerated() {
      let objectives = project.objectives(ofPlan: index)
      let numbers = project.kpis(ofPlan: index) + project.metrics(ofPlan: index)
      let parts = objectives.map { project[$0].range } + numbers.map { project[$0].range }
      let isInternal =
        plan.visibility.isInternal || plan.isTruncated || doubts.isInBrokenFile(plan.range)
        || doubts.touch(plan.range, apartFrom: parts)
      if isInternal { paths.insert(.plan(index)) }
      for objective in objectives { add(objective, in: project, isInternal, doubts) }
      for number in numbers {
        let kpi = project[number]
        if isInternal || kpi.visibility.isInternal || doubts.touch(kpi.range, apartFrom: []) {
          paths.insert(.kpi(number))
        }
      }
    }
  }

  private mutating func add(
    _ path: ObjectivePath, in project: Project, _ isPlanInternal: Bool, _ doubts: VisibilityDoubts
  ) {
    let objective = project[path]
    let keyResults = project.keyResults(of: path)
    let isInternal =
      isPlanInternal || objective.visibility.isInternal
      || doubts.touch(objective.range, apartFrom: keyResults.map { project[$0].range })
    if isInternal { paths.insert(.objective(path)) }
    for path in keyResults {
      let keyResult = project[path]
      if isInternal || keyResult.visibility.isInternal
        || doubts.touch(keyResult.range, apartFrom: [])
      {
        paths.insert(.keyResult(path))
      }
    }
  }
}

extension FieldValue where Value == Visibility {
  /// One that cannot be read was meant to hide something: `public` is what holds without it.
  fileprivate var isInternal: Bool { isFaulty || value == .internal }
}
