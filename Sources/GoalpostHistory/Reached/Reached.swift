import GoalpostModel
import GoalpostScoring

/// Something that the values since the base brought about.
package struct Reached: Sendable {
  package enum Kind: Sendable {
    /// The value is at a checkpoint or beyond it.
    case checkpoint(KeyResultScore.Mark)
    case target
    /// Over a line of its band, which begins what `state` names, or below it.
    case band(line: Rational, state: GoalState, isUp: Bool)
    case breached(KPIScore.Breach)
    case recovered(KPIScore.Breach)
    case answered(KPIScore.Breach)
  }

  package let kind: Kind
  /// In the head.
  package let goal: GoalPath
  /// The head's score with the base's values, and with its own.
  package let oldScore: Rational?
  package let newScore: Rational?
}
