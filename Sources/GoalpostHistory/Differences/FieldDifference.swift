import GoalpostModel
import GoalpostSource

/// A field that defines a goal and means something else than at the base.
package struct FieldDifference: Sendable {
  package let base: GoalPath
  package let head: GoalPath
  /// As the goal file names it.
  package let field: String
  /// As written; nil where it was absent, or is.
  package let from: String?
  package let to: String?
  package let effect: ChangeEffect
  /// The head's score if this field alone were what it was, and the head's score.
  package let oldScore: Rational?
  package let newScore: Rational?
  /// What the two are scores of: the goal, or, of a weight, the plan.
  package let scored: GoalPath
  /// It says what has to be reached, and by when.
  package let isGoalpost: Bool
  /// It is such a field, and the plan was locked.
  package let needsAmendment: Bool
  package let amendment: AmendmentBook.Entry?
  /// Its value in the head; where it is gone, what shows the goal.
  package let place: SourceRange

  package var isUnexplained: Bool { needsAmendment && amendment == nil }
}
