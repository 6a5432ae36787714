/// What changed in one plan.
package struct PlanChange: Hashable, Sendable {
  package enum Kind: String, Sendable { case added, removed, changed }

  package var kind: Kind
  /// `marketing@2026-Q4`, in the head; of a vanished plan in the base.
  package var subject: String
  /// `Content marketing, 2026-Q4`
  package var heading: String
  /// In the head; of a vanished plan in the base.
  package var place: Place
  /// The day from which changes needed an amendment, as the base said it, if that day had come.
  package var lockedSince: ReportDay?
  /// The plan's score, base to head. A plan that has none on either side has no numbers here.
  package var scores: ScoreMove
  /// The head's score if every number were still what it was at the base; nil where that is the
  /// head's own score, or there is none.
  package var underOldTargets: ReportScore?
  /// Goals added, removed, moved, re-owned and renamed.
  package var goals: [GoalChange] = []
  /// What defines a goal: targets, dates, weights and so on.
  package var fields: [FieldChange] = []
  /// New, changed and vanished check-ins and readings, one entry a goal.
  package var values: [ValueChange] = []
  /// New since the base, as the file has them.
  package var amendments: [AmendmentChange] = []

  /// `plan score 0.55 → 0.71 (0.58 under the old targets)`; nil without a score on both sides.
  package var scoreText: String? {
    guard scores.from != nil || scores.to != nil else { return nil }
    let old = underOldTargets.map { " (\($0.text) under the old targets)" } ?? ""
    return "plan score \(scores.text)\(old)"
  }
}
