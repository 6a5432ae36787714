/// The place of an objective in a project.
package struct ObjectivePath: Hashable, Sendable {
  package let plan: Int
  package let objective: Int

  package init(plan: Int, objective: Int) {
    self.plan = plan
    self.objective = objective
  }
}

/// The place of a key result in a project.
package struct KeyResultPath: Hashable, Sendable {
  package let objective: ObjectivePath
  package let keyResult: Int

  package init(objective: ObjectivePath, keyResult: Int) {
    self.objective = objective
    self.keyResult = keyResult
  }
}

/// The place of a KPI or metric in a project.
package struct KPIPath: Hashable, Sendable {
  package enum List: Hashable, Sendable { case kpis, metrics }

  package let plan: Int
  package let list: List
  package let index: Int

  package init(plan: Int, list: List = .kpis, index: Int) {
    self.plan = plan
    self.list = list
    self.index = index
  }
}

/// The place of anything that a reference or a finding can be about.
package enum GoalPath: Hashable, Sendable {
  case plan(Int)
  case objective(ObjectivePath)
  case keyResult(KeyResultPath)
  case kpi(KPIPath)

  /// The plan that it belongs to.
  package var plan: Int {
    switch self {
    case .plan(let plan): plan
    case .objective(let path): path.plan
    case .keyResult(let path): path.objective.plan
    case .kpi(let path): path.plan
    }
  }

  /// What it is, for people.
  package var kindName: String {
    switch self {
    case .plan: Plan.recordName
    case .objective: Objective.recordName
    case .keyResult: KeyResult.recordName
    case .kpi(let path): path.list == .kpis ? KPI.recordName : "metric"
    }
  }
}
