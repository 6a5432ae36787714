import GoalpostModel
import GoalpostSource

/// The fields of the goal language as text, made from the field tables.
package enum FieldGuide {
  /// `kpi.cadence`, `key-result.target`, and the bare names.
  package static var fieldNames: [String] {
    records.flatMap { record in
      record.fields.flatMap { [$0.name, "\(record.name.definitionName).\($0.name)"] }
    }
  }

  private static let records = Language.records + Language.configuration

  /// All fields of a name, or the one of `record.field`; a record's name lists its fields.
  package static func explanation(of name: String) -> String? {
    if let record = records.first(where: { $0.name.definitionName == name }) {
      return page(of: record)
    }
    let parts = name.split(separator: ".").map(String.init)
    guard let field = parts.last, parts.count <= 2 else { return nil }
    let pages = records.filter { record in
      parts.count == 1 || record.name.definitionName == parts[0]
    }.flatMap { record in
      record.fields.filter { $0.name == field }.map { page(of: $0, in: record) }
    }
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }

  private static func page(of field: FieldDescription, in record: RecordDescription) -> String {
    var text = "\(record.name.definitionName).\(field.name)\n\n\(field.summary)\n\n"
    text += "Holds     \(field.kind.name)\n"
    text += "Example   \(field.name): \(field.kind.example)\n"
    switch field.requirement {
    case .required: text += "Required  yes\n"
    case .optional(let fallback):
      text += "Required  no" + (fallback.map { "; without it: \($0)" } ?? "") + "\n"
    }
    if let record = field.kind.record {
      text += "Fields    `goalpost explain \(record.definitionName)` lists them\n"
    }
    return text
  }

  private static func page(of record: RecordDescription) -> String {
    let width = record.fields.map(\.name.count).max() ?? 0
    var text = "\(record.name)\n\n\(record.summary)\n\n"
    for field in record.fields {
      let gap = String(repeating: " ", count: width - field.name.count)
      let mark = field.requirement == .required ? " (required)" : ""
      text += "  \(field.name)\(gap)  \(field.summary)\(mark)\n"
    }
    return text
  }
}
