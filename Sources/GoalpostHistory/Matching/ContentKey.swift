import GoalpostModel

/// What tells a goal with another id and another title: its place in the list, and its content.
struct ContentKey: Hashable {
  private let position: Int
  private let content: [String]

  /// Nil where the content says nothing.
  init?(position: Int, content: [String?]) {
    guard content.contains(where: { $0 != nil }) else { return nil }
    self.position = position
    self.content = content.map { $0 ?? "" }
  }
}

extension Objective {
  /// The ids of its key results.
  func contentKey(at position: Int) -> ContentKey? {
    ContentKey(position: position, content: keyResults.items.map(\.identifier))
  }
}

extension KeyResult {
  /// Where it starts and ends, or the line it holds.
  func contentKey(at position: Int) -> ContentKey? {
    let amounts = [
      baselineAmount, targetAmount, atLeast.value?.amount, atMost.value?.amount,
    ]
    return ContentKey(
      position: position,
      content: amounts.map { $0.map { unit.format($0, in: .assumed) } } + [kpi.value?.description])
  }
}

extension KPI {
  /// Its target, its bounds and its threshold.
  func contentKey(at position: Int) -> ContentKey? {
    let amounts = [
      targetAmount, atLeast.value?.amount, atMost.value?.amount, threshold.value?.line?.amount,
    ]
    return ContentKey(
      position: position, content: amounts.map { $0.map { unit.format($0, in: .assumed) } })
  }
}
