import GoalpostModel

/// What an objective or a plan amounts to on a day.
package struct GoalScore: Sendable {
  package var state: GoalState?
  /// The weighted mean over what has been measured; nil is not 0.
  package var score: Rational?
  /// The score if what is missing stayed at zero.
  package var floor: Rational?
  /// Key results that have progress, of all of them.
  package var measured: Int
  package var of: Int
  package var expected: Rational?
  package var wasProbablyTooEasy: Bool
  /// `(2 × 0.70 + 1 × 0.40) / 3 = 0.60`; empty without a score.
  package var derivation: String

  /// Nothing that should be measured is missing.
  package var isComplete: Bool { measured == of }
}
