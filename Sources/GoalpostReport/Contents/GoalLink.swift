/// A reference from one goal to another.
package struct GoalLink: Hashable, Sendable {
  /// As written: `marketing/reputation`.
  package var reference: String
  /// The title of what it names; nil where that is in another repository or nowhere.
  package var title: String?
  /// The anchor of what it names; nil where the report does not hold it.
  package var anchor: String?

  package var text: String { title ?? reference }
}
