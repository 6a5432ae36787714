import GoalpostModel
import GoalpostScoring

/// The words that a report's fields choose from, for whoever describes its documents.
package enum ReportWords {
  /// Of goals, then those that only KPIs have.
  package static var states: [String] {
    let goals = GoalState.allCases.map(\.rawValue)
    return goals + kpiStates.filter { !goals.contains($0) }
  }

  package static var goalStates: [String] { GoalState.allCases.map(\.rawValue) }
  package static var kpiStates: [String] { KPIState.allCases.map(\.rawValue) }

  /// What a goal can have reached after its last day.
  package static var goalBands: [String] {
    GoalState.allCases.filter(\.isGraded).map(\.rawValue)
  }

  /// What attainment alone can say of a KPI.
  package static var kpiBands: [String] {
    [KPIState.onTarget, .nearTarget, .offTarget].map(\.rawValue)
  }

  package static var trends: [String] { [Trend.better, .worse, .flat].map(\.rawValue) }
  package static var effects: [String] {
    [AmendmentEffect.looser, .tighter].map(\.rawValue)
  }

  package static var changeKinds: [String] { ChangeEvent.Kind.allCases.map(\.rawValue) }
  package static var levels: [String] { words(Level.self) }
  package static var checkInCadences: [String] { words(CheckInCadence.self) }
  package static var scales: [String] { words(ScoreScale.self) }
  package static var visibilities: [String] { words(Visibility.self) }
  package static var ambitions: [String] { words(Ambition.self) }
  package static var categories: [String] { words(KPICategory.self) }
  package static var rhythms: [String] { words(Rhythm.self) }
  package static var amendmentReasons: [String] { words(AmendmentReason.self) }
  package static var decisions: [String] { words(GoalDecision.self) }

  private static func words<Words: Choice>(_ type: Words.Type) -> [String] {
    Words.allCases.map(\.rawValue)
  }
}
