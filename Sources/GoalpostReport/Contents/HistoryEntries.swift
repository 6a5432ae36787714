/// A check-in or reading of the period, for the list of notes.
package struct NoteEntry: Hashable, Sendable {
  /// The goal that it is about.
  package var title: String
  package var anchor: String
  package var entry: ValueEntry
}

/// A change of a locked goal, in full.
package struct AmendmentReport: Hashable, Sendable {
  package var day: ReportDay?
  package var goal: GoalLink
  package var field: String
  /// The day of the changed check-in.
  package var on: ReportDay?
  /// As written.
  package var from: String?
  package var to: String?
  package var reason: String?
  package var because: String?
  package var approvedBy: String?
  /// `looser` or `tighter`; nil where it is neither or cannot be told.
  package var effect: String?
}

/// An exception to a rule, in full.
package struct WaiverReport: Hashable, Sendable {
  package var rule: String
  package var because: String
  package var until: ReportDay?
  /// Its last day lies before the report's.
  package var isExpired: Bool
  /// The item that it stands on.
  package var title: String
  package var anchor: String
}

/// A time beyond a KPI's threshold.
package struct BreachEntry: Hashable, Sendable {
  package var title: String
  package var anchor: String
  package var unit: String
  package var owner: String?
  package var opened: ReportDay
  package var answered: ReportDay?
  package var answeredBy: [GoalLink] = []
  package var closed: ReportDay?
  /// Readings beyond the threshold.
  package var readings: Int

  /// `open, unanswered`, `open, answered`, `closed`
  package var text: String {
    if closed != nil { return "closed" }
    return answered == nil ? "open, unanswered" : "open, answered"
  }
}

/// What a unit learned from a cycle.
package struct RetrospectiveReport: Hashable, Sendable {
  package struct Decision: Hashable, Sendable {
    package var goal: GoalLink
    package var decision: String
    package var cause: String?
  }

  package var day: ReportDay?
  package var celebrated: [String] = []
  package var missed: [String] = []
  package var learned: [String] = []
  package var decisions: [Decision] = []
}
