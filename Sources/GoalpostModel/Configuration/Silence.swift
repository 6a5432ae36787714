import GoalpostSource

/// After how many days without a value something is silent. Rules, documents and the status all
/// ask this one table, which a project may change in its configuration.
package struct Silence: Record {
  package var range: SourceRange
  package var checkIns = FieldValue<DaysByCadence<CheckInCadence>>()
  package var readings = FieldValue<DaysByCadence<Rhythm>>()
  package var finalValues = FieldValue<Int>()

  package init(at range: SourceRange) { self.range = range }

  /// Where the configuration says nothing.
  package static let standard = Silence(at: SourceRange(file: .init(0), start: 0, end: 0))

  package static let recordName = "silence"
  package static let summary =
    "After how many days without a value something is silent, in rules, documents and the status."
  package static let landmarks: [String] = []

  package static let fields: FieldTable<Silence> = [
    .optional(
      "check_ins", .section("a mapping of days"),
      "Days after the last check-in, by `check_in_cadence`."
    ) { $0.checkIns = $1 },
    .optional(
      "readings", .section("a mapping of days"),
      "Days after a KPI's latest reading, by how often it is measured."
    ) { $0.readings = $1 },
    .optional(
      "final_values", .count, default: String(defaultFinalValueDays),
      "Days after the last day of a cycle in which final values are asked for."
    ) { $0.finalValues = $1 },
  ]

  private static let defaultFinalValueDays = 30

  /// Days after the last check-in that are not silence yet; one more is.
  package func days(_ cadence: CheckInCadence) -> Int {
    (checkIns.value ?? .standard).days(cadence)
  }

  /// Days after a KPI's latest reading that are not silence yet; one more is.
  package func days(_ rhythm: Rhythm) -> Int {
    (readings.value ?? .standard).days(rhythm)
  }

  /// Days after the last day of a cycle in which final values are asked for.
  package var finalValueDays: Int { finalValues.value ?? Self.defaultFinalValueDays }
}

/// Days for each word of a cadence.
package struct DaysByCadence<Cadence: SilentCadence>: Record {
  package var range: SourceRange
  private var configured: [Cadence: FieldValue<Int>] = [:]

  package init(at range: SourceRange) { self.range = range }

  static var standard: Self { Self(at: Silence.standard.range) }

  package static var recordName: String { Cadence.recordOfDays }
  package static var summary: String { Cadence.summaryOfDays }
  package static var landmarks: [String] { [] }

  package static var fields: FieldTable<Self> {
    FieldTable(
      Cadence.allCases.map { cadence in
        .optional(
          cadence.rawValue, .count, default: String(cadence.silentAfter),
          "Days of a \(cadence.rawValue) cadence."
        ) { $0.configured[cadence] = $1 }
      })
  }

  func days(_ cadence: Cadence) -> Int { self[cadence].value ?? cadence.silentAfter }

  /// As it is written.
  package subscript(cadence: Cadence) -> FieldValue<Int> { configured[cadence] ?? FieldValue() }
}

/// A cadence of values, with the days after which one is silent.
package protocol SilentCadence: Choice, Hashable {
  static var recordOfDays: String { get }
  static var summaryOfDays: String { get }
  /// Days after a value that are not silence yet, where the project does not change them.
  var silentAfter: Int { get }
}

extension CheckInCadence: SilentCadence {
  package static let recordOfDays = "silence of check-ins"
  package static let summaryOfDays = "Days after a check-in, by cadence; one more is silence."

  package var silentAfter: Int {
    switch self {
    case .weekly: 9
    case .fortnightly: 16
    case .monthly: 35
    }
  }
}

extension Rhythm: SilentCadence {
  package static let recordOfDays = "silence of readings"
  package static let summaryOfDays =
    "Days after a KPI's reading, by how often it is measured; one more is silence."

  /// Two of its periods; a daily one may miss a long weekend.
  package var silentAfter: Int { max(4, 2 * days) }
}
