import GoalpostSource

/// The JSON Schema of one record, made from its field table.
enum RecordSchema {
  static let dialect = "https://json-schema.org/draft/2020-12/schema"

  static func of(_ record: RecordDescription) -> JSON {
    let properties = record.fields.map { JSON.Member($0.name, schema(of: $0)) }
    let required = record.fields.filter { $0.requirement == .required }.map(\.name)
    return .object([
      "description": .string(record.summary),
      "type": .string("object"),
      "properties": .object(properties),
      "required": required.isEmpty ? nil : .strings(required),
      "additionalProperties": .bool(false),
    ])
  }

  private static func schema(of field: FieldDescription) -> JSON {
    var members = [JSON.Member("description", .string(field.summary))]
    if case .object(let kind) = allowingAbsence(field) { members += kind }
    members.append(.init("examples", .strings([field.kind.example])))
    return .object(members)
  }

  /// An optional text may be empty: YAML gives null for `why:`.
  private static func allowingAbsence(_ field: FieldDescription) -> JSON {
    guard field.kind.emptiness == .isAbsence, field.requirement != .required,
      case .object(let members) = field.kind.schema
    else { return field.kind.schema }
    return .object(
      members.map { member in
        guard member.name == "type", case .array(let types) = member.value else { return member }
        return .init("type", .array(types + [.string("null")]))
      })
  }
}
