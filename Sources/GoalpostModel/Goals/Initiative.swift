import GoalpostSource

/// The work that should move key results. Never scored.
package struct Initiative: Record {
  package var range: SourceRange
  package var title = FieldValue<String>()
  package var owner = FieldValue<String>()
  package var moves = FieldValue<[Located<String>]>()
  package var kpi = FieldValue<Reference>()
  package var due = FieldValue<CalendarDay>()
  package var done = FieldValue<CalendarDay>()
  package var link = FieldValue<String>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "initiative"
  package static let summary = "Work that should move key results; never scored."

  package static let fields: FieldTable<Initiative> = [
    .required("title", .text, "What is done.") { $0.title = $1 },
    .optional("owner", .person.like("Maria Lopez"), "Who does it.") { $0.owner = $1 },
    .optional("moves", .identifiers, "The key results of this objective that it should move.") {
      $0.moves = $1
    },
    .optional("kpi", .reference, "The KPI that shows whether it works.") { $0.kpi = $1 },
    .optional("due", .date, "The day it should be done.") { $0.due = $1 },
    .optional("done", .date, "The day it was done.") { $0.done = $1 },
    .optional("link", .link, "Where the work is kept.") { $0.link = $1 },
  ]
}
