import GoalpostSource

/// One member of an object in a schema.
struct SchemaPart {
  let name: String
  let schema: JSON
  /// Whether it is there in every document.
  let isAlwaysThere: Bool

  static func always(_ name: String, _ schema: JSON) -> SchemaPart {
    SchemaPart(name: name, schema: schema, isAlwaysThere: true)
  }

  /// Left out where it has no value; it is never `null`.
  static func maybe(_ name: String, _ schema: JSON) -> SchemaPart {
    SchemaPart(name: name, schema: schema, isAlwaysThere: false)
  }
}

extension JSON {
  /// The schema of an object that has these members and no others.
  static func record(_ summary: String, _ parts: [SchemaPart]) -> JSON {
    .object([
      "description": .string(summary),
      "type": .string("object"),
      "properties": .object(parts.map { JSON.Member($0.name, $0.schema) }),
      "required": .strings(parts.filter(\.isAlwaysThere).map(\.name)),
      "additionalProperties": .bool(false),
    ])
  }

  /// What stands under this name in the schema's `$defs`.
  static func shared(_ name: String, _ summary: String) -> JSON {
    .object(["description": .string(summary), "$ref": .string("#/$defs/\(name)")])
  }

  static func list(_ summary: String, of item: JSON) -> JSON {
    .object([
      "description": .string(summary), "type": .string("array"), "items": item,
    ])
  }

  static func list(_ summary: String, ofShared name: String) -> JSON {
    list(summary, of: .object(["$ref": .string("#/$defs/\(name)")]))
  }

  static func words(_ summary: String) -> JSON {
    .object(["description": .string(summary), "type": .string("string")])
  }

  static func choice(_ summary: String, _ words: [String]) -> JSON {
    .object(["description": .string(summary), "enum": .strings(words)])
  }

  static func flag(_ summary: String) -> JSON {
    .object(["description": .string(summary), "type": .string("boolean")])
  }

  static func count(_ summary: String, from least: Int = 0, to most: Int? = nil) -> JSON {
    .object([
      "description": .string(summary), "type": .string("integer"), "minimum": .integer(least),
      "maximum": most.map { .integer($0) },
    ])
  }

  static func isoDay(_ summary: String) -> JSON {
    .object([
      "description": .string(summary), "type": .string("string"),
      "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
    ])
  }

  /// A number with the text that people read.
  static func printed(_ summary: String, value: String, from least: Int?, to most: Int?) -> JSON {
    .record(
      summary,
      [
        .always(
          "value",
          .object([
            "description": .string(value), "type": .string("number"),
            "minimum": least.map { .integer($0) }, "maximum": most.map { .integer($0) },
          ])),
        .always("text", .words("What to print.")),
      ])
  }
}
