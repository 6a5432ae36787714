import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// A walk from the objectives that serve none down to those that serve them. An objective that
  /// serves several stands below each, what serves it only below the first. Empty where nothing
  /// serves anything.
  func cascade() -> [CascadeRow] {
    let all = selection.plans.flatMap { project.objectives(ofPlan: $0) }
    let tops = all.filter { upward(from: $0).isEmpty }
    var walk = CascadeWalk(builder: self)
    // Behind the tops come those that only a circle leads to.
    for objective in tops + all { walk.descend(from: objective) }
    return walk.rows.contains { $0.depth > 0 } ? walk.rows : []
  }

  fileprivate func upward(from path: ObjectivePath) -> [GoalPath] {
    (project.links.supports[path] ?? []).compactMap(\.goal).filter { anchors[$0] != nil }
  }

  /// What serves an objective, or a key result of it, each once.
  func serving(
    _ path: ObjectivePath
  ) -> [(objective: ObjectivePath, through: KeyResultPath?)] {
    let links = project.links.servedBy
    var found = (links[.objective(path)] ?? []).map {
      (objective: $0, through: nil as KeyResultPath?)
    }
    for keyResult in project.keyResults(of: path) {
      for objective in links[.keyResult(keyResult)] ?? []
      where !found.contains(where: { $0.objective == objective }) {
        found.append((objective, keyResult))
      }
    }
    return found.filter { anchors[.objective($0.objective)] != nil }
  }

  fileprivate func row(
    _ path: ObjectivePath, depth: Int, through: KeyResultPath?, isRepeated: Bool
  ) -> CascadeRow {
    let plan = project.plans[path.plan]
    let score = board[path]
    return CascadeRow(
      depth: depth, title: project.title(of: .objective(path)),
      anchor: anchor(.objective(path)),
      plan: plan.cycle.value.map { "\(plan.displayName), \($0.id)" } ?? plan.displayName,
      status: score?.state.map { Status($0) }, scoreText: standing(of: path).figure,
      through: through.map { project.title(of: .keyResult($0)) }, isRepeated: isRepeated)
  }
}

/// Walks in depth without recursion, so that a long chain cannot exhaust the stack.
private struct CascadeWalk {
  let builder: ReportBuilder
  private(set) var rows: [CascadeRow] = []
  private var seen: Set<ObjectivePath> = []

  init(builder: ReportBuilder) { self.builder = builder }

  mutating func descend(from top: ObjectivePath) {
    guard !seen.contains(top) else { return }
    var open: [(objective: ObjectivePath, depth: Int, through: KeyResultPath?)] = [(top, 0, nil)]
    while let next = open.popLast() {
      let isFirst = seen.insert(next.objective).inserted
      let below = isFirst ? builder.serving(next.objective) : []
      let hasMore = isFirst ? !below.isEmpty : !builder.serving(next.objective).isEmpty
      rows.append(
        builder.row(
          next.objective, depth: next.depth, through: next.through,
          isRepeated: !isFirst && hasMore))
      for child in below.reversed() {
        open.append((child.objective, next.depth + 1, child.through))
      }
    }
  }
}
