import GoalpostSource

/// One measurement of a KPI, written in the plan or in a CSV file.
package struct Reading: Record {
  package var range: SourceRange
  package var date = FieldValue<CalendarDay>()
  package var value = FieldValue<Quantity>()
  package var note = FieldValue<String>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "reading"
  package static let summary = "One measurement of a KPI."
  package static let landmarks = ["date"]

  package static let fields: FieldTable<Reading> = [
    .required("date", .date, "The day it was measured.") { $0.date = $1 },
    .required("value", .quantity, "What was measured.") { $0.value = $1 },
    .optional("note", .prose, "What there is to say about it.") { $0.note = $1 },
  ]
}
