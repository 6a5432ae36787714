import GoalpostSource

/// What a unit learned from a cycle (003 "celebrate the wins and acknowledge the failures").
package struct Retrospective: Record {
  package var range: SourceRange
  package var date = FieldValue<CalendarDay>()
  package var celebrated = FieldValue<[Located<String>]>()
  package var missed = FieldValue<[Located<String>]>()
  package var learned = FieldValue<[Located<String>]>()
  package var decisions = FieldValue<[RetrospectiveDecision]>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "retrospective"
  package static let summary = "What a unit learned from a cycle."
  package static let landmarks = ["date"]

  package static let fields: FieldTable<Retrospective> = [
    .required("date", .date, "The day it was held.") { $0.date = $1 },
    .optional("celebrated", .texts, "The wins.") { $0.celebrated = $1 },
    .optional("missed", .texts, "What was not reached, and how.") { $0.missed = $1 },
    .optional("learned", .texts, "What will be done differently.") { $0.learned = $1 },
    .optional(
      "decisions", .list(of: RetrospectiveDecision.self), "What becomes of each goal."
    ) { $0.decisions = $1 },
  ]
}

/// What becomes of one goal after its cycle.
package struct RetrospectiveDecision: Record {
  package var range: SourceRange
  package var ref = FieldValue<Reference>()
  package var decision = FieldValue<GoalDecision>()
  package var cause = FieldValue<String>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "decision"
  package static let summary = "What becomes of one goal after its cycle."
  package static let landmarks = ["ref"]

  package static let fields: FieldTable<RetrospectiveDecision> = [
    .required("ref", .reference, "The objective or key result.") { $0.ref = $1 },
    .required("decision", .choice(GoalDecision.self), "Keep, modify or abandon it.") {
      $0.decision = $1
    },
    .optional("cause", .prose, "Why.") { $0.cause = $1 },
  ]
}
