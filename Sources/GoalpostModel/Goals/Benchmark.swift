import GoalpostSource

/// What others reach (000 "a target for context (e.g. industry average)").
package struct Benchmark: Record {
  package var range: SourceRange
  package var value = FieldValue<Quantity>()
  package var source = FieldValue<String>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "benchmark"
  package static let summary = "What others reach, for context."
  package static let landmarks = ["value", "source"]

  package static let fields: FieldTable<Benchmark> = [
    .required("value", .quantity, "What others reach.") { $0.value = $1 },
    .optional("source", .text.like("Industry average 2026"), "Where that number comes from.") {
      $0.source = $1
    },
  ]
}
