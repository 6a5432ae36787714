import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == Rational {
  /// 0 to 1, or a percentage.
  package static let confidence = {
    let parsed = number(
      "a confidence from 0 to 1", example: "0.6",
      schema: .object([
        "anyOf": .array([
          .object(["type": .string("number"), "minimum": .integer(0), "maximum": .integer(1)]),
          .object(["type": .string("string")]),
        ])
      ]), parse: Confidence.parse)
    return ValueKind(parsed.description) { node, decoder in
      let numbers = decoder.vocabulary.numbers
      if let number = node.plainBytes.flatMap({ PlainNumber($0, numbers) }), number.amount <= 1 {
        return number.amount
      }
      return parsed.read(node, &decoder)
    }
  }()

  /// A decimal, 0 or more.
  package static let weight = number(
    "a weight, 0 or more", example: "2",
    schema: .object([
      "type": .array([.string("number"), .string("string")]), "minimum": .integer(0),
    ]), parse: Weight.parse)

  private static func number(
    _ name: String, example: String, schema: JSON,
    parse: @escaping @Sendable (String, NumberStyle?) -> Result<Rational, QuantityFault>
  ) -> ValueKind {
    let description = KindDescription(name, example: example, schema: schema)
    return ValueKind(description) { node, decoder in
      decoder.parsed(node, description) { [numbers = decoder.vocabulary.numbers] in
        parse($0, numbers)
      }
    }
  }
}

extension ValueKind where Value == Int {
  /// The version of the goal language: 1.
  package static let version = {
    let description = KindDescription(
      "the version of the goal language", example: "1",
      schema: .object(["enum": .array([.integer(1), .string("1")])]))
    return ValueKind(description) { node, decoder in
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if text == "1" { return 1 }
      decoder.reportText(
        text, description, of: node, help: "write `goalpost: 1`, the only version there is")
      return nil
    }
  }()

  /// A whole number, 1 or more.
  package static let count = whole(from: 1)

  /// A number of a rule: 0 or more.
  package static let option = whole(from: 0)

  private static func whole(from least: Int) -> ValueKind {
    let description = KindDescription(
      "a whole number, \(least) or more", example: "3",
      schema: .object(["type": .string("integer"), "minimum": .integer(least)]))
    return ValueKind(description) { node, decoder in
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if let value = Int(text), value >= least, text.first != "+" { return value }
      decoder.reportText(text, description, of: node)
      return nil
    }
  }
}

extension RecordDecoder {
  /// Parses a scalar's text and reports the parser's fault at the part of the text it names.
  mutating func parsed<Value>(
    _ node: Node, _ expected: KindDescription,
    _ parse: (String) -> Result<Value, QuantityFault>
  ) -> Value? {
    guard let text = scalarText(of: node, expected) else { return nil }
    switch parse(text) {
    case .success(let value): return value
    case .failure(let fault):
      let range =
        fault.range.map { ScalarOffsets.range(ofText: $0, of: node, in: source) } ?? node.range
      report(
        fault.isPlaceholder ? .placeholder : .wrongType,
        Finding(fault.message, at: range, label: fault.label, help: fault.help.text))
      return nil
    }
  }
}
