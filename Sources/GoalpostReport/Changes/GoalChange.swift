/// A goal that came, went, or is another's, elsewhere, or called otherwise.
package struct GoalChange: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case added, removed
    /// To another file, objective or plan.
    case moved
    case reowned = "re-owned"
    /// By its title or its id.
    case renamed
  }

  package var kind: Kind
  package var goal: ChangedGoal
  /// The old file, objective, owner, title or id; nil for a goal that came or went.
  package var from: String?
  package var to: String?
  /// The goal's progress, score or attainment: the base's of a removed goal, the head's of others.
  package var score: ReportScore?
  /// A removed goal's (`field: removed`).
  package var amendment: AmendmentChange?
  /// An amendment is needed and there is none.
  package var isUnexplained = false
}
