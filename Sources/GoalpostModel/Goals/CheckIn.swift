import GoalpostSource

/// What somebody saw on one day: the value, how sure they are, a note.
package struct CheckIn: Record {
  package var range: SourceRange
  package var date = FieldValue<CalendarDay>()
  package var value = FieldValue<Quantity>()
  package var confidence = FieldValue<Rational>()
  package var note = FieldValue<String>()
  package var by = FieldValue<String>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "check-in"
  package static let summary = "What was seen on one day; a value, a confidence or a note."
  package static let landmarks = ["date"]

  package static let fields: FieldTable<CheckIn> = [
    .required("date", .date, "The day it was seen.") { $0.date = $1 },
    .optional("value", .quantity, "The value on that day.") { $0.value = $1 },
    .optional(
      "confidence", .confidence, "How sure the owner is that the target will be reached."
    ) { $0.confidence = $1 },
    .optional("note", .prose, "What happened, in the owner's words.") { $0.note = $1 },
    .optional("by", .person.like("Maria Lopez"), "Who says so.") { $0.by = $1 },
  ]

  package mutating func settle(in decoder: inout RecordDecoder) {
    guard !decoder.isTruncated, value.isAbsent, confidence.isAbsent, note.isAbsent else { return }
    decoder.report(
      .missingKey,
      Finding(
        "check-in says nothing", at: date.key ?? range,
        label: "no `value`, `confidence` or `note`",
        help: "add a `value`, a `confidence` or a `note`", field: "value"))
  }
}
