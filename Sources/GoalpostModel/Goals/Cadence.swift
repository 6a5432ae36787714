import GoalpostSource
import GoalpostYAML

/// How often a KPI is measured and how often it is reviewed (000 "When: The KPI will be reviewed
/// quarterly"; 002 "Continuous tracking (Daily, weekly, monthly)").
package struct Cadence: Record {
  package var range: SourceRange
  package var measured = FieldValue<Rhythm>()
  package var reviewed = FieldValue<Rhythm>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "cadence"
  package static let summary = "How often a number is measured and how often it is reviewed."
  package static let landmarks = ["measured", "reviewed"]

  package static let fields: FieldTable<Cadence> = [
    .optional("measured", .choice(Rhythm.self), "How often it is measured.") { $0.measured = $1 },
    .optional("reviewed", .choice(Rhythm.self), "How often people look at it together.") {
      $0.reviewed = $1
    },
  ]
}

extension ValueKind where Value == Cadence {
  /// One word for both, or `{measured, reviewed}`.
  package static let cadence = {
    let rhythm = ValueKind<Rhythm>.choice(Rhythm.self)
    let description = KindDescription(
      "a cadence", example: "{measured: weekly, reviewed: quarterly}",
      schema: .object([
        "anyOf": .array([
          rhythm.description.schema, .object(["$ref": .string("#/$defs/cadence")]),
        ])
      ]),
      record: Cadence.recordName)
    return ValueKind(description) { node, decoder in
      guard case .scalar = node.content else { return decoder.decode(Cadence.self, from: node) }
      guard let word = rhythm.read(node, &decoder) else { return nil }
      var cadence = Cadence(at: node.range)
      cadence.measured = FieldValue(word, key: node.range, range: node.range)
      cadence.reviewed = cadence.measured
      return cadence
    }
  }()
}
