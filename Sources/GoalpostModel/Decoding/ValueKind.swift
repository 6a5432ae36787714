import GoalpostSource
import GoalpostYAML

/// What a field may hold: its name for people, an example, its schema, and how it is read.
package struct ValueKind<Value: Sendable>: Sendable {
  package let description: KindDescription
  /// Gives nil where the node is something else, and reports that itself.
  package let read: @Sendable (Node, inout RecordDecoder) -> Value?

  /// A kind whose reader meets no look-alikes, unless it is one of prose.
  package init(
    _ description: KindDescription,
    read: @escaping @Sendable (Node, inout RecordDecoder) -> Value?
  ) {
    self.description = description
    if description.emptiness == .isAbsence {
      self.read = read
    } else {
      self.read = { (node: Node, decoder: inout RecordDecoder) -> Value? in
        decoder.readPlainly(node, read)
      }
    }
  }

  /// The same with an example that suits one field better.
  package func like(_ example: String) -> ValueKind {
    ValueKind(
      readPlainly: read,
      KindDescription(
        description.name, example: example, emptiness: description.emptiness,
        schema: description.schema, record: description.record))
  }

  private init(
    readPlainly read: @escaping @Sendable (Node, inout RecordDecoder) -> Value?,
    _ description: KindDescription
  ) {
    self.description = description
    self.read = read
  }
}

extension JSON {
  /// What an editor takes a plain text for: `id: 2026`, `owner: no` and `title: 1.0` are text here.
  static let scalarTypes = JSON.strings(["string", "number", "boolean"])
}

/// The part of a value's kind that documentation, messages and schemas are made from.
package struct KindDescription: Sendable {
  /// With its article: `a date`.
  package let name: String
  /// As it would be typed.
  package let example: String
  /// `key: ` with nothing behind it means that the field is absent (text only).
  package let emptiness: Emptiness
  /// Of JSON Schema 2020-12.
  package let schema: JSON
  /// The record that it holds one or more of.
  package let record: String?

  package enum Emptiness: Sendable { case isAbsence, isFault }

  package init(
    _ name: String, example: String, emptiness: Emptiness = .isFault, schema: JSON,
    record: String? = nil
  ) {
    self.name = name
    self.example = example
    self.emptiness = emptiness
    self.schema = schema
    self.record = record
  }
}
