/// How a key result, an objective or a plan stands on a day.
package enum GoalState: String, CaseIterable, Sendable {
  /// Before the first day of its cycle.
  case planned
  /// It cannot be computed: no target, a faulty field.
  case notScored = "not scored"
  /// No value yet. Silence is never green, and blank is never zero.
  case noData = "no data"
  /// After the last day: the band that was reached.
  case achieved, progressed, missed
  case done
  /// Its value has no date, so there is nothing to expect by one.
  case measured
  case onTrack = "on track"
  case behind
  case atRisk = "at risk"

  /// One of the bands, which only a cycle that is over gives.
  package var isGraded: Bool {
    switch self {
    case .achieved, .progressed, .missed: true
    case .planned, .notScored, .noData, .done, .measured, .onTrack, .behind, .atRisk: false
    }
  }
}

/// How a KPI stands on a day; no cycle has a say in it.
package enum KPIState: String, CaseIterable, Sendable {
  case noData = "no data"
  /// The latest reading is older than its cadence allows, whatever it was.
  case silent
  case breached
  case onTarget = "on target"
  case nearTarget = "near target"
  case offTarget = "off target"
  case notScored = "not scored"
}

/// The latest reading against the one before.
package enum Trend: String, Sendable { case better, worse, flat }
