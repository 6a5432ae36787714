import GoalpostSource

/// A mark on the loading bar: the value that should be reached by a day (000 "key checkpoints
/// marked off").
package struct Checkpoint: Record {
  package var range: SourceRange
  package var date = FieldValue<CalendarDay>()
  package var value = FieldValue<Quantity>()
  package var title = FieldValue<String>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "checkpoint"
  package static let summary = "The value that should be reached by a day: a mark on the bar."
  package static let landmarks = ["date"]

  package static let fields: FieldTable<Checkpoint> = [
    .required("date", .date, "The day it should be reached.") { $0.date = $1 },
    .required("value", .quantity, "The value that should be reached.") { $0.value = $1 },
    .optional("title", .text, "What it is called.") { $0.title = $1 },
  ]
}
