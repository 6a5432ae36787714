/// What an objective or a plan amounts to.
package struct Standing: Hashable, Sendable {
  /// Nil for a plan without objectives.
  package var status: Status?
  package var score: ReportScore?
  /// The score if what is missing stayed at zero.
  package var floor: ReportScore?
  /// Key results that have progress, of all of them.
  package var measured = 0
  package var of = 0
  package var expected: ReportScore?
  /// After the last day: `achieved`, `progressed` or `missed`.
  package var band: String?
  package var change: ScoreChange?
  /// After the last day, above 0.90 on an aspirational goal.
  package var wasProbablyTooEasy = false
  package var derivation = ""

  /// `0.52`, with what is missing beside it where it is not complete; `–` without a score.
  package var text: String {
    guard let score else { return "–" }
    return coverage.map { "\(score.text) (\($0))" } ?? score.text
  }

  /// `2 of 4 measured; 0.35 if the rest stay at zero`; nil where nothing is missing.
  package var coverage: String? {
    guard score != nil, measured < of else { return nil }
    let rest = floor.map { "; \($0.text) if the rest stay at zero" } ?? ""
    return "\(measured) of \(of) measured\(rest)"
  }
}
