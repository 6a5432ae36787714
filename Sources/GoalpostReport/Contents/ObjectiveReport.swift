/// An objective with all that hangs on it.
package struct ObjectiveReport: Hashable, Sendable {
  package var anchor: String
  package var id: String
  package var title: String
  package var why: String?
  package var owner: String?
  package var ambition: String
  /// Decimal; 1 where none is given.
  package var weight: Amount
  package var visibility: String
  package var standing: Standing
  package var supports: [GoalLink] = []
  package var answers: [GoalLink] = []
  package var dependsOn: [GoalLink] = []
  package var servedBy = ServingGoals()
  package var keyResults: [KeyResultReport] = []
  package var initiatives: [InitiativeReport] = []
  package var place: Place
}

/// The objectives that support an objective; shown beside its score, never mixed into it.
package struct ServingGoals: Hashable, Sendable {
  package var goals: [GoalLink] = []
  /// The mean of the scores they have.
  package var mean: ReportScore?

  /// `3 objectives, mean 0.63`; empty where nobody serves it.
  package var text: String {
    guard !goals.isEmpty else { return "" }
    let count = goals.count == 1 ? "1 objective" : "\(goals.count) objectives"
    return count + (mean.map { ", mean \($0.text)" } ?? "")
  }
}

/// Work that should move key results; never scored.
package struct InitiativeReport: Hashable, Sendable {
  package var title: String
  package var owner: String?
  /// The titles of the key results that it should move.
  package var moves: [GoalLink] = []
  package var kpi: GoalLink?
  package var due: ReportDay?
  package var done: ReportDay?
  /// As written; whoever renders it as a link checks its scheme.
  package var link: String?
}
