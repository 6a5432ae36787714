import GoalpostSource

/// A cycle that is not of the calendar: its name and its days.
package struct CycleDays: Record {
  package var range: SourceRange
  package var id = FieldValue<String>()
  package var start = FieldValue<CalendarDay>()
  package var end = FieldValue<CalendarDay>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "cycle"
  package static let summary = "A cycle with days of its own; both are part of it."

  package static let fields: FieldTable<CycleDays> = [
    .required("id", .identifier, "What the cycle is called.") { $0.id = $1 },
    .required("start", .date, "Its first day.") { $0.start = $1 },
    .required("end", .date, "Its last day.") { $0.end = $1 },
  ]

  package mutating func settle(in decoder: inout RecordDecoder) {
    decoder.order(start: start, end: &end)
  }

  /// The cycle, if its days are known.
  package var cycle: Cycle? {
    guard let id = id.value, let start = start.value, let end = end.value else { return nil }
    return Cycle(id: id, start: start, end: end)
  }
}
