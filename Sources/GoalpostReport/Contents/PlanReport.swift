/// The goals of one unit for one cycle, or its lasting numbers.
package struct PlanReport: Hashable, Sendable {
  /// Unique in the report, and stable from one report to the next: `northwind@2026-Q4`.
  package var anchor: String
  package var unit: String
  package var name: String
  package var level: String
  package var parent: String?
  package var owner: String?
  /// Nil for a plan that lasts.
  package var cycle: CycleReport?
  package var locked: ReportDay?
  package var checkInCadence: String
  /// `0-1` or `1-100`.
  package var scale: String
  package var why: String?
  package var visibility: String
  package var standing: Standing
  package var objectives: [ObjectiveReport] = []
  package var kpis: [KPIReport] = []
  package var metrics: [KPIReport] = []
  /// Notes are shown from this day on: one check-in cadence back.
  package var notesSince: ReportDay
  /// Check-ins and readings of that time, the latest first.
  package var notes: [NoteEntry] = []
  package var amendments: [AmendmentReport] = []
  package var waivers: [WaiverReport] = []
  package var retrospective: RetrospectiveReport?
  package var place: Place

  /// `Northwind Cycles, 2026-Q4`
  package var heading: String { cycle.map { "\(name), \($0.id)" } ?? name }

  package var hasNumbers: Bool { !kpis.isEmpty || !metrics.isEmpty }

  /// How each score came about, plan first.
  package var derivations: [Derivation] {
    var all = [Derivation(name, anchor, standing.score, standing.derivation)]
    for objective in objectives {
      let standing = objective.standing
      all.append(
        Derivation(objective.title, objective.anchor, standing.score, standing.derivation))
      all += objective.keyResults.map {
        Derivation($0.title, $0.anchor, $0.progress, $0.derivation)
      }
    }
    all += (kpis + metrics).map { Derivation($0.title, $0.anchor, $0.attainment, $0.derivation) }
    return all.filter { !$0.text.isEmpty }
  }
}

/// How one score came about.
package struct Derivation: Hashable, Sendable {
  /// Of what it is the score.
  package let title: String
  package let anchor: String
  package let score: ReportScore?
  /// `(44% − 30%) / (50% − 30%) = 0.70`
  package let text: String

  init(_ title: String, _ anchor: String, _ score: ReportScore?, _ text: String) {
    self.title = title
    self.anchor = anchor
    self.score = score
    self.text = text
  }
}
