import GoalpostSource
import GoalpostYAML

extension KindDescription {
  /// What a mapping is called, for a field that wants one.
  package static func record<R: Record>(_ type: R.Type) -> KindDescription {
    let example = R.fields.first { $0.requirement == .required } ?? R.fields.first
    return KindDescription(
      R.recordName.withArticle,
      example: example.map { "\($0.name): \($0.kind.example)" } ?? "",
      schema: .object(["$ref": .string("#/$defs/\(R.recordName.definitionName)")]),
      record: R.recordName)
  }
}

extension ValueKind where Value: Record {
  /// A mapping.
  package static func record(_ type: Value.Type) -> ValueKind {
    let description = KindDescription.record(type)
    return ValueKind(description) { node, decoder in decoder.decode(Value.self, from: node) }
  }

  /// A mapping within the configuration, whose schema stands where the field does.
  /// - Parameter name: with its article: `a mapping of days`.
  package static func section(_ name: String) -> ValueKind {
    let example = Value.fields.first.map { "{\($0.name): \($0.kind.example)}" } ?? ""
    let description = KindDescription(
      name, example: example, schema: RecordSchema.of(RecordDescription(Value.self)),
      record: Value.recordName)
    return ValueKind(description) { node, decoder in
      guard case .mapping = node.content else {
        decoder.reportKind(description, of: node)
        return nil
      }
      return decoder.decode(Value.self, from: node)
    }
  }
}

extension ValueKind {
  /// A list of mappings; one that cannot be read is left out.
  package static func list<R: Record>(of type: R.Type) -> ValueKind where Value == [R] {
    let item = KindDescription.record(type)
    let description = KindDescription(
      "a list of \(R.recordName.plural)", example: "- \(item.example)",
      schema: .object(["type": .string("array"), "items": item.schema]), record: R.recordName)
    return ValueKind(description) { node, decoder in
      guard node.isSequence else {
        decoder.reportKind(description, of: node)
        return nil
      }
      let nodes = node.items
      var items: [R] = []
      items.reserveCapacity(nodes.count)
      for node in nodes { if let item = decoder.decode(R.self, from: node) { items.append(item) } }
      decoder.droppedItems += nodes.count - items.count
      return items
    }
  }
}

extension ValueKind where Value == [Located<String>] {
  /// A list of texts; one text alone is not a list.
  package static let texts = {
    let description = KindDescription(
      "a list of texts", example: "[Two journals that matter quoted us.]",
      schema: .object([
        "type": .string("array"), "items": ValueKind<String>.prose.description.schema,
      ]))
    return ValueKind(description) { node, decoder in
      guard case .sequence(let nodes) = node.content else {
        decoder.reportKind(description, of: node)
        return nil
      }
      return nodes.filter { !$0.saysNothing }.compactMap { node in
        ValueKind<String>.prose.read(node, &decoder).map { Located($0, at: node.range) }
      }
    }
  }()

  /// One id or a list of them.
  package static let identifiers = oneOrMore(.identifier)
}

extension ValueKind where Value == [Located<Reference>] {
  /// One reference or a list of them.
  package static let references = oneOrMore(.reference)
}

extension ValueKind {
  fileprivate static func oneOrMore<Item>(
    _ item: ValueKind<Item>
  ) -> ValueKind where Value == [Located<Item>] {
    let one = item.description
    let description = KindDescription(
      "\(one.name) or a list of them", example: one.example,
      schema: .object([
        "anyOf": .array([
          one.schema, .object(["type": .string("array"), "items": one.schema]),
        ])
      ]))
    return ValueKind(description) { node, decoder in
      let nodes =
        if case .sequence(let nodes) = node.content { nodes } else { [node] }
      return nodes.filter { !$0.isRepaired }.compactMap { node in
        item.read(node, &decoder).map { Located($0, at: node.range) }
      }
    }
  }
}

extension String {
  /// `key result` is `$defs/key-result` in the schema.
  package var definitionName: String {
    String(map { $0 == " " ? "-" : Character($0.lowercased()) })
  }

  /// `key results`, `initiatives`, `fixes`.
  package var plural: String { self + "s" }
}
