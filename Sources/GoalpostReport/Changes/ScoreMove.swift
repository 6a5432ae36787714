/// A score before and after.
package struct ScoreMove: Hashable, Sendable {
  package var from: ReportScore?
  package var to: ReportScore?

  package init(from: ReportScore? = nil, to: ReportScore? = nil) {
    self.from = from
    self.to = to
  }

  /// Neither side has a score.
  package var isEmpty: Bool { from == nil && to == nil }

  /// `0.57 → 0.89`, `– → 0.40`; one number where it is the same.
  package var text: String {
    let (before, after) = (from?.text ?? "–", to?.text ?? "–")
    return from == to ? after : "\(before) → \(after)"
  }
}
