import GoalpostModel
import GoalpostSource

/// What became of the check-ins or readings of one goal.
package struct ValueDifference: Sendable {
  /// A value that stood at the base and is another one now, or gone.
  package struct Rewritten: Sendable {
    package let day: CalendarDay
    /// As written.
    package let from: Quantity
    /// Nil where it has vanished.
    package let to: Quantity?
    package let amendment: AmendmentBook.Entry?
    /// The value in the head, or the list that lost it.
    package let place: SourceRange
  }

  package let base: GoalPath
  package let head: GoalPath
  /// Days of which the base knew nothing, in order.
  package let newDays: [CalendarDay]
  package let rewritten: [Rewritten]
  /// The undated value, where it changed.
  package let oldCurrent: Quantity?
  package let newCurrent: Quantity?
}
