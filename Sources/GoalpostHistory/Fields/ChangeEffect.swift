import GoalpostModel

/// What a change does to whoever has to reach the goal.
package enum ChangeEffect: String, CaseIterable, Sendable {
  /// Easier to reach than at the base.
  case looser
  case tighter
  /// Another goal, neither easier nor harder.
  case neutral
  /// The same in another spelling or wording.
  case cosmetic

  /// A number that went up or down where only one of the two is easier.
  static func of(_ old: Rational, _ new: Rational, looserWhenHigher: Bool) -> ChangeEffect? {
    guard old != new else { return nil }
    return (new > old) == looserWhenHigher ? .looser : .tighter
  }
}
