import GoalpostSource

/// What a document for the public does not hold.
package struct LeftOut: Sendable {
  package private(set) var plans = 0
  package private(set) var objectives = 0
  package private(set) var keyResults = 0
  package private(set) var kpis = 0
  package private(set) var metrics = 0
  /// The places, of references and records too; none lies in another.
  private var ranges: [SourceRange] = []

  mutating func add(plan range: SourceRange) {
    plans += 1
    ranges.append(range)
  }

  mutating func add(objective range: SourceRange) {
    objectives += 1
    ranges.append(range)
  }

  mutating func add(keyResult range: SourceRange) {
    keyResults += 1
    ranges.append(range)
  }

  mutating func add(_ list: KPIPath.List, _ range: SourceRange) {
    switch list {
    case .kpis: kpis += 1
    case .metrics: metrics += 1
    }
    ranges.append(range)
  }

  /// A reference, or a record about what is left out.
  mutating func add(reference range: SourceRange) { ranges.append(range) }

  /// Once all are there.
  mutating func sort() { ranges.sort() }

  /// Whether a place lies in what was left out.
  package func holds(_ range: SourceRange) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if (ranges[middle].file, ranges[middle].start) <= (range.file, range.start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return false }
    let nearest = ranges[low - 1]
    return nearest.file == range.file && range.start < nearest.end
  }

  /// `1 plan, 2 objectives and 3 KPIs`, for whoever makes the document; nil where
  /// nothing was left out.
  package var text: String? {
    let counts = [
      (plans, "plan"), (objectives, "objective"), (keyResults, "key result"), (kpis, "KPI"),
      (metrics, "metric"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    guard let last = parts.last else { return nil }
    let rest = parts.dropLast().joined(separator: ", ")
    return rest.isEmpty ? last : "\(rest) and \(last)"
  }
}
