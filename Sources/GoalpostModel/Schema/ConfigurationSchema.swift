import GoalpostSource

/// The JSON Schema (2020-12) of `.goalpost.yaml`; made from its field table and from what the rules
/// declare.
package enum ConfigurationSchema {
  package static func json(rules: [RuleDeclaration]) -> JSON {
    guard let record = Language.configuration.first,
      case .object(let members) = RecordSchema.of(record)
    else { return .bool(true) }
    let whole = members.map { member in
      member.name == "properties"
        ? JSON.Member("properties", adding(rules, to: member.value)) : member
    }
    return .object(
      [
        .init("$schema", .string(RecordSchema.dialect)),
        .init("title", .string("Goalpost configuration")),
      ] + whole)
  }

  private static func adding(_ rules: [RuleDeclaration], to properties: JSON) -> JSON {
    guard case .object(let fields) = properties else { return properties }
    return .object(
      fields.map { field in
        guard field.name == "rules", case .object(let members) = field.value else { return field }
        let names = rules.filter(\.group.canBeWaived).map { JSON.Member($0.name, schema(of: $0)) }
        return .init(
          "rules",
          .object(
            members + [
              .init("properties", .object(names)), .init("additionalProperties", .bool(false)),
            ]))
      })
  }

  /// A severity, or a mapping of one, of the rule's numbers and of words to add to its lists.
  private static func schema(of rule: RuleDeclaration) -> JSON {
    let numbers = rule.options.map { option in
      JSON.Member(
        option.name,
        .object([
          "description": .string(option.summary), "type": .string("integer"),
          "minimum": .integer(0), "default": .integer(option.defaultValue),
        ]))
    }
    let lists = rule.words.map { list in
      var members = [
        JSON.Member("description", .string("Added to the rule's own: \(list.summary)."))
      ]
      if case .object(let schema) = list.schema { members += schema }
      return JSON.Member(list.name, .object(members))
    }
    let mapping = JSON.object([
      "type": .string("object"),
      "properties": .object([.init("severity", level)] + numbers + lists),
      "additionalProperties": .bool(false),
    ])
    return .object([
      "description": .string(rule.summary + (rule.base == .required ? " Needs `--base`." : "")),
      "default": .string(rule.severity.rawValue),
      "anyOf": .array([level, mapping]),
    ])
  }

  /// Some readers of YAML take a bare `off` for false.
  private static let level = JSON.object([
    "enum": .array(RuleSetting.Level.allCases.map { .string($0.rawValue) } + [.bool(false)])
  ])
}
