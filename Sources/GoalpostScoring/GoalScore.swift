import GoalpostModel

/// What an objective or a plan amounts to on a day.
package struct GoalScore: Sendable {
  /// Nil for a plan without objectives.
  package var state: GoalState?
  /// The weighted mean over what has been measured; nil is not 0.
  package var score: Rational?
  /// The score if what is missing stayed at zero; nil without a score.
  package var floor: Rational?
  /// Key results that have progress, of all of them.
  package var measured: Int
  package var of: Int
  package var expected: Rational?
  /// After the last day, and above 0.90 on an aspirational goal.
  package var wasProbablyTooEasy: Bool
  package var derivationLine: DerivationLine

  /// `(2 × 0.70 + 1 × 0.40) / 3 = 0.60`; empty without a score.
  package var derivation: String { derivationLine.text }

  /// Nothing that should be measured is missing.
  package var isComplete: Bool { measured == of }

  /// The band that it ended in; nil until its cycle is over.
  package var band: GoalState? { state.flatMap { $0.isGraded ? $0 : nil } }
}
