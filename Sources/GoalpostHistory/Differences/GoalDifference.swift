import GoalpostModel
import GoalpostSource

/// A goal that came, went, or is another's, elsewhere, or called otherwise.
package struct GoalDifference: Sendable {
  package enum Kind: Sendable { case added, removed, moved, reowned, renamed }

  package let kind: Kind
  /// Nil for one that was added.
  package let base: GoalPath?
  /// Nil for one that was removed.
  package let head: GoalPath?
  package let from: String?
  package let to: String?
  /// Its plan was locked at the base.
  package let isLocked: Bool
  /// It is gone from a locked plan: removed, or moved to another unit's.
  package let needsAmendment: Bool
  package let amendment: AmendmentBook.Entry?
  /// In the head what shows it, or the list that lost it; of a vanished plan, the first line of
  /// its old path.
  package let place: SourceRange

  package var isUnexplained: Bool { needsAmendment && amendment == nil }
}
