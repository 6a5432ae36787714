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
  /// Some of it could not be read, so that neither the score nor the counts are complete.
  package var isPartlyRead = false
  package var expected: ReportScore?
  /// After the last day: `achieved`, `progressed` or `missed`.
  package var band: String?
  package var change: ScoreChange?
  /// After the last day, above 0.90 on an aspirational goal.
  package var wasProbablyTooEasy = false
  package var derivation = ""

  /// `0.52`, where there is no room for more; `0.52 (part)` where some of it could not be read.
  package var figure: String {
    guard let score else { return "–" }
    return isPartlyRead ? "\(score.text) (part)" : score.text
  }

  /// `2 of 4`, of its key results.
  package var measuredText: String {
    guard of > 0 || isPartlyRead else { return "–" }
    return "\(measured) of \(of)" + (isPartlyRead ? ", the rest cannot be read" : "")
  }

  /// `0.52`, with what is missing beside it where it is not complete; `–` without a score.
  package var text: String {
    guard let score else { return isPartlyRead ? "– (\(coverage ?? ""))" : "–" }
    return coverage.map { "\(score.text) (\($0))" } ?? score.text
  }

  /// `2 of 4 measured; 0.35 if the rest stay at zero`; nil where nothing is missing. Where some of
  /// it could not be read, nobody can say what the rest would make of it.
  package var coverage: String? {
    if isPartlyRead { return "\(measured) of \(of) measured, the rest cannot be read" }
    guard score != nil, measured < of else { return nil }
    let rest = floor.map { "; \($0.text) if the rest stay at zero" } ?? ""
    return "\(measured) of \(of) measured\(rest)"
  }
}
