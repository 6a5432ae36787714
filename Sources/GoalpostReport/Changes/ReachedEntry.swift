/// Something that the values since the base brought about, told with the head's goals: what a
/// lowered target alone reaches is not here.
package struct ReachedEntry: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A key result's value is at a checkpoint or beyond it.
    case checkpoint
    /// A key result or KPI is at its target.
    case target
    /// An objective has come over a line of its band, or fallen below one.
    case band
    /// A KPI's latest reading is beyond its threshold.
    case breached
    /// A breach has closed: the KPI is back inside.
    case recovered
    /// An objective answers a breach that nobody answered at the base.
    case answered
  }

  package var kind: Kind
  package var goal: ChangedGoal
  /// Bad news: a breach, or a line that a score fell below.
  package var isSetback: Bool
  /// The whole thing in a clause behind the goal's name:
  /// `passed the checkpoint of 2026-11-15: 2.7% of 2.6%`.
  package var text: String
  package var day: ReportDay?
  package var scores: ScoreMove
}
