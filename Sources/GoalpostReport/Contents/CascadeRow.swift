/// One line of the cascade: an objective, below the one that it serves.
package struct CascadeRow: Hashable, Sendable {
  /// 0 for objectives that serve none.
  package var depth: Int
  package var title: String
  package var anchor: String
  /// The plan's heading.
  package var plan: String
  package var status: Status?
  package var scoreText: String
  /// The key result through which it serves the objective above.
  package var through: String?
  /// It serves several: what serves it stands where it was named first.
  package var isRepeated: Bool
}
