/// The same goals seen from further away: by unit, from cycle to cycle, and by who answers for them.
package struct RollUps: Hashable, Sendable {
  /// `9 units: 5 on track, 3 behind, 1 no data; median score 0.52`; empty without units.
  package var sentence = ""
  /// One a unit, in the order of the report.
  package var units: [UnitReport] = []
  /// Of units with two or more cycles of one length that have begun.
  package var trends: [UnitTrend] = []
  /// Of the running plans; by name, what nobody answers for last.
  package var owners: [OwnerReport] = []
}

/// A unit by its foremost plan: the running one, else the one that ended last, else the next.
package struct UnitReport: Hashable, Sendable {
  package var unit: String
  package var name: String
  /// Of that plan.
  package var anchor: String
  package var level: String
  /// The name of the unit above; as written where the report does not hold it.
  package var parent: String?
  /// Nil where it has only what lasts.
  package var cycle: String?
  package var standing: Standing
  /// How its objectives stand.
  package var objectives: [StateCount] = []
  /// Open breaches of its KPIs, in what runs and lasts.
  package var breachesOpen = 0
  package var breachesUnanswered = 0
  /// How many objectives stand below one another under its own; 0 where nobody serves them.
  package var cascadeDepth = 0

  /// `2, 1 unanswered`
  package var breachText: String {
    breachesUnanswered == 0
      ? "\(breachesOpen)" : "\(breachesOpen), \(breachesUnanswered) unanswered"
  }
}
