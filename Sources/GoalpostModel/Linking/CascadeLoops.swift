import GoalpostSource

/// Objectives that support each other in a circle, and units that are each other's parents.
struct CascadeLoops {
  private(set) var faults: [LanguageFault] = []

  init(plans: [Plan], links: Links) {
    reportSupports(plans: plans, links: links)
    reportParents(plans: plans, links: links)
  }

  private mutating func reportSupports(plans: [Plan], links: Links) {
    var nodes: [ObjectivePath] = []
    for (plan, content) in plans.enumerated() {
      nodes += content.objectives.items.indices.map { ObjectivePath(plan: plan, objective: $0) }
    }
    let loops = Self.closingEdges(among: nodes) { node in
      (links.supports[node] ?? []).compactMap { resolved in
        switch resolved.goal {
        case .objective(let path): (path, resolved.range)
        case .keyResult(let path): (path.objective, resolved.range)
        case .plan, .kpi, nil: nil
        }
      }
    }
    for range in loops {
      report(
        "the cascade runs in a circle", at: range, label: "leads back to this objective",
        help: "an objective supports one above it; take one of the references out")
    }
  }

  private mutating func reportParents(plans: [Plan], links: Links) {
    let loops = Self.closingEdges(among: Array(plans.indices)) { plan in
      // Units may change places from one year to the next.
      let parent = links.parents[plan]?.first { Self.overlap(plans[plan], plans[$0]) }
      guard let parent, let range = plans[plan].parent.range else { return [] }
      return [(parent, range)]
    }
    for range in loops {
      report(
        "the units are each other's parents", at: range, label: "leads back to this unit",
        help: "name the unit above, or leave `parent` out for the company")
    }
  }

  /// Whether one of the plans is for the same cycle as the other, or for one around it.
  private static func overlap(_ first: Plan, _ second: Plan) -> Bool {
    let (first, second) = (first.cycle.value, second.cycle.value)
    return CycleNearness(first, seenFrom: second).isWithinReach
      || CycleNearness(second, seenFrom: first).isWithinReach
  }

  private mutating func report(
    _ message: String, at range: SourceRange, label: String, help: String
  ) {
    faults.append(
      LanguageFault(.circularCascade, Finding(message, at: range, label: label, help: help)))
  }

  private enum Mark { case open, done }

  /// The edges that close a circle, found by walking in depth without recursion.
  private static func closingEdges<Node: Hashable>(
    among nodes: [Node], next: (Node) -> [(Node, SourceRange)]
  ) -> [SourceRange] {
    var marks: [Node: Mark] = [:]
    var closing: [SourceRange] = []
    for start in nodes where marks[start] == nil {
      var path: [(node: Node, edges: ArraySlice<(Node, SourceRange)>)] = []
      marks[start] = .open
      path.append((start, next(start)[...]))
      while let last = path.last {
        guard let (target, range) = last.edges.first else {
          marks[last.node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].edges = last.edges.dropFirst()
        switch marks[target] {
        case .open: closing.append(range)
        case .done: break
        case nil:
          marks[target] = .open
          path.append((target, next(target)[...]))
        }
      }
    }
    return closing
  }
}
