/// Every record of the goal language, for documentation and schemas.
package enum Language {
  /// In the order of the language's page: the plan first.
  package static let records: [RecordDescription] = [
    RecordDescription(Plan.self), RecordDescription(Objective.self),
    RecordDescription(KeyResult.self), RecordDescription(Checkpoint.self),
    RecordDescription(CheckIn.self), RecordDescription(Initiative.self),
    RecordDescription(KPI.self), RecordDescription(Cadence.self),
    RecordDescription(AverageThreshold.self), RecordDescription(Benchmark.self),
    RecordDescription(Reading.self), RecordDescription(ReadingTable.self),
    RecordDescription(Amendment.self),
    RecordDescription(Retrospective.self), RecordDescription(RetrospectiveDecision.self),
    RecordDescription(CycleDays.self), RecordDescription(Waiver.self),
  ]

  /// The records of `.goalpost.yaml`.
  package static let configuration = [
    RecordDescription(Configuration.self), RecordDescription(TitleVocabulary.self),
    RecordDescription(Silence.self), RecordDescription(DaysByCadence<CheckInCadence>.self),
    RecordDescription(DaysByCadence<Rhythm>.self),
  ]
}

/// A record's field table without its decoder.
package struct RecordDescription: Sendable {
  package let name: String
  package let summary: String
  package let fields: [FieldDescription]

  init<R: Record>(_ type: R.Type) {
    name = R.recordName
    summary = R.summary
    fields = R.fields.map {
      FieldDescription(
        name: $0.name, kind: $0.kind, requirement: $0.requirement, summary: $0.summary)
    }
  }
}

/// A row of a field table without its decoder.
package struct FieldDescription: Sendable {
  package let name: String
  package let kind: KindDescription
  package let requirement: FieldRequirement
  package let summary: String
}
