/// How many stand in one way.
package struct StateCount: Hashable, Sendable {
  /// Nil for those of which nothing can be said.
  package var status: Status?
  package var count: Int

  /// `3 on track`
  package var text: String { "\(count) \(status?.word ?? "without a state")" }

  /// The good ones first, then the middling, the bad, and those that cannot be judged; within, in
  /// the order in which they came.
  package static func counts(_ statuses: [Status?]) -> [StateCount] {
    var counts: [StateCount] = []
    for status in statuses {
      if let index = counts.firstIndex(where: { $0.status == status }) {
        counts[index].count += 1
      } else {
        counts.append(StateCount(status: status, count: 1))
      }
    }
    return counts.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  private var rank: Int {
    switch status?.tone {
    case .good: 0
    case .middling: 1
    case .bad: 2
    case .neutral: 3
    case nil: 4
    }
  }
}
