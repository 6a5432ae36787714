import GoalpostSource

/// All plans that were read together, with their references resolved.
package struct Project: Sendable {
  /// In the order of files and documents.
  package internal(set) var plans: [Plan]
  package internal(set) var links: Links
  /// Every file was read to its end: what is not found is not there.
  package let isComplete: Bool
  /// Units that live in another repository; references to them are taken on trust.
  package let externalUnits: Set<String>
  /// After how many days without a value something is silent.
  package let silence: Silence

  /// How it writes numbers; nil where that is not said.
  package var numbers: NumberStyle? { plans.first?.numbers }

  /// How its numbers are printed.
  package var printedNumbers: NumberStyle { plans.first?.printedNumbers ?? .assumed }

  /// The same project, whose numbers are printed in another style: documents for machines keep one.
  package func printing(in style: NumberStyle) -> Project {
    guard plans.contains(where: { $0.printedNumbers != style }) else { return self }
    var project = self
    for index in project.plans.indices { project.plans[index].printedNumbers = style }
    return project
  }

  // Goals are looked at where they are: they have some twenty fields each, and whoever asks mostly
  // wants one of them.

  package subscript(path: ObjectivePath) -> Objective {
    _read {
      let objectives = plans.span[path.plan].objectives.items
      yield objectives.span[path.objective]
    }
  }

  package subscript(path: KeyResultPath) -> KeyResult {
    _read {
      let objectives = plans.span[path.objective.plan].objectives.items
      let keyResults = objectives.span[path.objective.objective].keyResults.items
      yield keyResults.span[path.keyResult]
    }
  }

  package subscript(path: KPIPath) -> KPI {
    _read {
      let kpis =
        path.list == .kpis
        ? plans.span[path.plan].kpis.items : plans.span[path.plan].metrics.items
      yield kpis.span[path.index]
    }
  }

  /// `unit@cycle/objective/key-result`.
  package func subject(of path: GoalPath) -> String {
    let plan = plans[path.plan].subject
    switch path {
    case .plan: return plan
    case .objective(let path): return "\(plan)/\(self[path].identifier ?? "?")"
    case .keyResult(let path):
      return "\(subject(of: .objective(path.objective)))/\(self[path].identifier ?? "?")"
    case .kpi(let path): return "\(plan)/\(self[path].identifier ?? "?")"
    }
  }

  /// The title of what a path names; a plan's name.
  package func title(of path: GoalPath) -> String {
    let title =
      switch path {
      case .plan(let plan): plans[plan].displayName as String?
      case .objective(let path): self[path].title.value
      case .keyResult(let path): self[path].title.value
      case .kpi(let path): self[path].title.value
      }
    return title ?? "?"
  }
}

extension Project {
  /// Every objective with its place, in the order of the files.
  package func objectives(ofPlan plan: Int) -> [ObjectivePath] {
    plans.span[plan].objectives.items.indices.map { ObjectivePath(plan: plan, objective: $0) }
  }

  package func keyResults(of path: ObjectivePath) -> [KeyResultPath] {
    self[path].keyResults.items.indices
      .map { KeyResultPath(objective: path, keyResult: $0) }
  }

  package func kpis(ofPlan plan: Int) -> [KPIPath] {
    plans.span[plan].kpis.items.indices.map { KPIPath(plan: plan, list: .kpis, index: $0) }
  }

  package func metrics(ofPlan plan: Int) -> [KPIPath] {
    plans.span[plan].metrics.items.indices.map { KPIPath(plan: plan, list: .metrics, index: $0) }
  }
}
