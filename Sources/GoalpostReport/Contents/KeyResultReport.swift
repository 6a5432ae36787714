/// A key result as it stands.
package struct KeyResultReport: Hashable, Sendable {
  package enum Kind: String, Sendable { case moving, holding, unquantified }

  package var anchor: String
  package var id: String
  package var title: String
  package var why: String?
  package var owner: String?
  package var kind: Kind
  package var weight: Amount
  package var visibility: String
  package var definition: String?
  package var link: String?
  /// The KPI whose readings are its values.
  package var kpi: GoalLink?
  /// The unit of all its amounts, as `measured_in` would say it.
  package var measuredIn: String
  package var baseline: Amount?
  package var isBaselineAssumed = false
  package var target: Amount?
  package var atLeast: Amount?
  package var atMost: Amount?
  package var current: Amount?
  package var currentDay: ReportDay?
  /// Days from `currentDay` to the day of the report.
  package var currentAge: Int?
  package var due: ReportDay?
  /// From the day of the report to `due`; negative once it has passed.
  package var daysLeft: Int?
  package var status: Status
  /// After the last day: `achieved`, `progressed` or `missed`.
  package var band: String?
  package var progress: ReportScore?
  /// Not clamped: below the baseline and beyond the target are told.
  package var raw: ReportScore?
  package var expected: ReportScore?
  package var projection: ReportScore?
  package var change: ScoreChange?
  package var neededPerWeek: Amount?
  package var recentPerWeek: Amount?
  package var confidence: ReportScore?
  package var previousConfidence: ReportScore?
  package var note: String?
  package var marks: [CheckpointMark] = []
  package var entries: [ValueEntry] = []
  package var charted: ChartedValues?
  package var wasProbablyTooEasy = false
  /// Nothing was heard of it for longer than its cadence allows.
  package var isSilent = false
  /// Its cycle is over, and its last value is too old for the last day, or there is none.
  package var hasNoFinalValue = false
  /// How old its value is, where it is too old: `as of 12 Oct, 45 days ago`, or beside a grade
  /// `last seen 45 days before the end`.
  package var ageNote: String?
  /// Some of it, or of the readings that measure it, could not be read.
  package var isPartlyRead = false
  /// Why it is not scored, in a clause.
  package var reason: String?
  package var derivation = ""
  package var place: Place

  /// `41%`; `0` where it had to be assumed; the line that is held for a holding one.
  package var fromText: String {
    guard let baseline else { return "–" }
    return isBaselineAssumed ? "\(baseline.text) (assumed)" : baseline.text
  }

  package var nowText: String { current?.text ?? "–" }

  /// `60%`, or the line to hold: `≥ 90%`, `≤ 90 days`, `90% to 95%`.
  package var toText: String {
    switch (atLeast, atMost) {
    case (let low?, let high?): "\(low.text) to \(high.text)"
    case (let low?, nil): "≥ \(low.text)"
    case (nil, let high?): "≤ \(high.text)"
    case (nil, nil): target?.text ?? "–"
    }
  }

  /// `31%`; with its age where it is too old.
  package var nowWithAge: String { ageNote.map { "\(nowText) (\($0))" } ?? nowText }

  /// `30% → 31% → 50%`; a holding one has no start.
  package var numbers: String { numbers(now: nowText) }

  /// `30% → 31% (as of 12 Oct, 45 days ago) → 50%`
  package var numbersWithAge: String { numbers(now: nowWithAge) }

  private func numbers(now: String) -> String {
    kind == .moving ? "\(fromText) → \(now) → \(toText)" : "\(now), line \(toText)"
  }

  /// `0.74`; where raw leaves 0…1, that too.
  package var progressText: String {
    guard let progress else { return "–" }
    guard let raw, raw.decimal != progress.decimal else { return figure }
    return "\(figure) (raw \(raw.text))"
  }

  /// `0.74`; `0.74 (part)` where some of it could not be read.
  package var figure: String {
    guard let progress else { return "–" }
    return isPartlyRead ? "\(progress.text) (part)" : progress.text
  }

  /// `0.8 ↑`: how sure the owner is, and whether more or less than before.
  package var confidenceText: String? {
    guard let confidence else { return nil }
    guard let previousConfidence else { return confidence.text }
    if confidence.permille == previousConfidence.permille { return "\(confidence.text) →" }
    return confidence.text + (confidence.permille > previousConfidence.permille ? " ↑" : " ↓")
  }

  /// `needs +3.2pp a week, recent pace +0.2pp`
  package var paceText: String? {
    let parts = [
      neededPerWeek.map { "needs \($0.text) a week" },
      recentPerWeek.map { "recent pace \($0.text)" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// A checkpoint on the loading bar.
package struct CheckpointMark: Hashable, Sendable {
  package var day: ReportDay
  package var amount: Amount
  /// 0…1000 along the bar.
  package var permille: Int
  package var title: String?
  /// Its day is not later than the report's.
  package var isPassed: Bool
  /// The latest value is at or beyond it.
  package var isReached: Bool
}

/// A check-in or a reading.
package struct ValueEntry: Hashable, Sendable {
  package var day: ReportDay
  package var value: Amount?
  package var confidence: ReportScore?
  package var note: String?
  package var by: String?
}
