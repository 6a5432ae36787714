/// A field that defines a goal and has another value than at the base.
package struct FieldChange: Hashable, Sendable {
  package enum Effect: String, CaseIterable, Sendable {
    /// Easier to reach than at the base.
    case looser
    case tighter
    /// Another goal rather than an easier or harder one: a weight, a KPI, a definition.
    case neutral
    /// Another spelling or wording of the same.
    case cosmetic
  }

  package var goal: ChangedGoal
  /// As the goal file names it: `target`.
  package var field: String
  /// As written; nil where the field was absent.
  package var from: String?
  package var to: String?
  package var effect: Effect
  /// The head's score if this one field were still what it was at the base, and the head's score:
  /// progress of a key result, attainment of a KPI, score of an objective or plan; of a weight
  /// that of the plan. `scoreOf` tells which.
  package var scores: ScoreMove
  /// `plan` where `scores` are the plan's, else the kind of the goal.
  package var scoreOf: String
  /// The latest that explains it.
  package var amendment: AmendmentChange?
  /// An amendment is needed and there is none.
  package var isUnexplained: Bool

  /// `3.5% → 3.0%`, `none → 2%`.
  package var text: String { "\(from ?? "none") → \(to ?? "none")" }
  /// `no amendment`, `amended 2026-11-02 by Maria Lopez`; nil where none is needed and none is there.
  package var explanation: String? {
    if let amendment { return amendment.brief }
    return isUnexplained ? "no amendment" : nil
  }
}
