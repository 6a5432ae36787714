import GoalpostReport

/// A column of the table.
struct CSVColumn: Sendable {
  let name: String
  let cell: @Sendable (CSVRow) -> CSVCell

  init(_ name: String, _ cell: @escaping @Sendable (CSVRow) -> CSVCell) {
    self.name = name
    self.cell = cell
  }
}

extension CSVRow {
  /// In the order of the file.
  static let columns: [CSVColumn] = [
    CSVColumn("cycle") { .text($0.plan.cycle?.id) },
    CSVColumn("unit") { .text($0.plan.unit) },
    CSVColumn("level") { .text($0.plan.level) },
    CSVColumn("kind") { .text($0.kind) },
    CSVColumn("id") { .text($0.id) },
    CSVColumn("title") { .text($0.title) },
    CSVColumn("owner") { .text($0.owner) },
    CSVColumn("objective") { .text($0.objective) },
    CSVColumn("supports") { row in
      row.supports.isEmpty
        ? .empty : .text(row.supports.map(\.reference).joined(separator: " "))
    },
    CSVColumn("ambition") { .text($0.ambition) },
    CSVColumn("weight") { .number($0.weight) },
    CSVColumn("measured_in") { .text($0.measuredIn) },
    CSVColumn("baseline") { .number($0.baseline?.decimal) },
    CSVColumn("target") { .number($0.target?.decimal) },
    CSVColumn("at_least") { .number($0.atLeast?.decimal) },
    CSVColumn("at_most") { .number($0.atMost?.decimal) },
    CSVColumn("threshold") { .number($0.threshold?.decimal) },
    CSVColumn("better") { .text($0.better) },
    CSVColumn("benchmark") { .number($0.benchmark?.decimal) },
    CSVColumn("due") { .text($0.due?.iso) },
    CSVColumn("current") { .number($0.current?.decimal) },
    CSVColumn("current_date") { .text($0.currentDay?.iso) },
    CSVColumn("confidence") { .number($0.confidence?.decimal) },
    CSVColumn("progress") { .number($0.progress?.decimal) },
    CSVColumn("raw_progress") { .number($0.raw?.decimal) },
    CSVColumn("score") { .number($0.standing?.score?.decimal) },
    CSVColumn("floor") { .number($0.standing?.floor?.decimal) },
    CSVColumn("measured") { .number($0.standing.map { String($0.measured) }) },
    CSVColumn("of") { .number($0.standing.map { String($0.of) }) },
    CSVColumn("expected") { .number($0.expected?.decimal) },
    CSVColumn("projection") { .number($0.projection?.decimal) },
    CSVColumn("needed_per_week") { .number($0.needed?.decimal) },
    CSVColumn("trend") { .text($0.trend) },
    CSVColumn("state") { .text($0.state) },
    CSVColumn("band") { .text($0.band) },
    CSVColumn("as_of") { .text($0.asOf.iso) },
    CSVColumn("derivation") { .text($0.derivation.isEmpty ? nil : $0.derivation) },
    CSVColumn("path") { .text($0.place.path) },
    CSVColumn("line") { .number(String($0.place.line)) },
    CSVColumn("partly_read") { .text($0.isPartlyRead ? "true" : nil) },
  ]
}
