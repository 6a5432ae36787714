import GoalpostSource
import GoalpostYAML

/// Readings that stand in a CSV file: `{csv: data/ctr.csv, date: Week, value: CTR}`.
struct ReadingTable: Record {
  var range: SourceRange
  var path = FieldValue<String>()
  var date = FieldValue<String>()
  var value = FieldValue<String>()

  init(at range: SourceRange) { self.range = range }

  static let recordName = "reading table"
  static let summary =
    "Readings that stand in a CSV file. Its first row names the columns; a row without a value is "
    + "no reading."
  static let landmarks = ["csv"]

  static let fields: FieldTable<ReadingTable> = [
    .required(
      "csv", .text.like("data/ctr.csv"),
      "The file, relative to the goal file and inside the project."
    ) { $0.path = $1 },
    .required("date", .text.like("Week"), "The column of the days, like 2026-10-12.") {
      $0.date = $1
    },
    .required("value", .text.like("CTR"), "The column of what was measured.") { $0.value = $1 },
  ]
}

extension ValueKind where Value == [Reading] {
  /// A list of readings, or the CSV file that they stand in.
  package static let readings = {
    let list = ValueKind<[Reading]>.list(of: Reading.self)
    let description = KindDescription(
      "a list of readings, or a CSV file", example: list.description.example,
      schema: .object([
        "anyOf": .array([
          list.description.schema,
          .object(["$ref": .string("#/$defs/\(ReadingTable.recordName.definitionName)")]),
        ])
      ]),
      record: Reading.recordName)
    return ValueKind(description) { node, decoder in
      switch node.content {
      case .sequence: return list.read(node, &decoder)
      case .mapping:
        guard let table = decoder.decode(ReadingTable.self, from: node) else { return nil }
        return decoder.readings(in: table)
      case .scalar:
        decoder.reportKind(description, of: node)
        return nil
      }
    }
  }()
}
