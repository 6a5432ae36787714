/// A KPI or a metric as it stands.
package struct KPIReport: Hashable, Sendable {
  package enum Kind: String, Sendable { case kpi, metric }

  package var kind: Kind
  package var anchor: String
  package var id: String
  package var title: String
  package var question: String?
  package var why: String?
  package var how: String?
  package var owner: String?
  package var category: String?
  package var measuredEvery: String?
  package var reviewedEvery: String?
  /// The objectives it is tied to, from either side.
  package var objectives: [GoalLink] = []
  package var definition: String?
  package var link: String?
  package var visibility: String
  package var measuredIn: String
  /// `higher`, `lower`, `between`; nil where nothing tells.
  package var better: String?
  /// What that was taken from: `better`, `bound`, `target` or `threshold`.
  package var betterFrom: String?
  /// Where no field says it: `higher is better, as the target lies above the baseline`.
  package var inferredBetter: String?
  package var baseline: Amount?
  /// Stated, or made from baseline and change; nil where bounds say it.
  package var target: Amount?
  package var atLeast: Amount?
  package var atMost: Amount?
  /// The line in force for the latest reading.
  package var threshold: Amount?
  /// `2%`, or `average of 4 readings: 3.2%`.
  package var thresholdText: String?
  /// How far the latest value lies from the line: `1.8pp beyond its line`.
  package var distanceText: String?
  package var benchmark: Amount?
  package var benchmarkSource: String?
  package var current: Amount?
  package var currentDay: ReportDay?
  /// Days from `currentDay` to the day of the report.
  package var currentAge: Int?
  /// Where it is silent: `as of 8 Oct, 53 days ago`.
  package var ageNote: String?
  package var trend: String?
  package var status: Status
  package var attainment: ReportScore?
  /// What attainment alone says, in a breach too; nil where it is silent.
  package var band: String?
  package var note: String?
  /// Oldest first.
  package var entries: [ValueEntry] = []
  package var charted: ChartedValues?
  package var derivation = ""
  package var place: Place

  /// Some of it or of its readings could not be read.
  package var isPartlyRead = false

  /// `41%`; `41% (part)` where a later reading may not have been read.
  package var nowText: String { (current?.text ?? "–") + (isPartlyRead ? " (part)" : "") }

  /// `91%`; with its age where it is silent.
  package var nowWithAge: String { ageNote.map { "\(nowText) (\($0))" } ?? nowText }

  package var targetText: String? {
    switch (atLeast, atMost) {
    case (let low?, let high?): "\(low.text) to \(high.text)"
    case (let low?, nil): "≥ \(low.text)"
    case (nil, let high?): "≤ \(high.text)"
    case (nil, nil): target?.text
    }
  }

  package var benchmarkText: String? {
    benchmark.map { amount in
      benchmarkSource.map { "\(amount.text) (\($0))" } ?? amount.text
    }
  }

  /// `weekly`, or `measured weekly, reviewed quarterly`.
  package var cadenceText: String? {
    guard measuredEvery != reviewedEvery else { return measuredEvery }
    let parts = [
      measuredEvery.map { "measured \($0)" }, reviewedEvery.map { "reviewed \($0)" },
    ].compactMap { $0 }
    return parts.joined(separator: ", ")
  }
}
