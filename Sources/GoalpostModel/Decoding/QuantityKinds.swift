import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == Quantity {
  /// A number with its unit, as people write it.
  package static let quantity = {
    let description = KindDescription(
      "a quantity", example: "30%", schema: quantitySchema)
    return ValueKind(description) { node, decoder in
      if let number = node.plainBytes.flatMap(PlainNumber.init), let text = node.plainLine {
        return Quantity(
          text: text, amount: number.amount, unit: number.isShare ? .share : .none)
      }
      return decoder.parsed(node, description, Quantity.parse)
    }
  }()
}

extension ValueKind where Value == Change {
  /// What is added to the baseline: `+30%`, `+5pp`, `+15 quotes`, `3x`.
  package static let change = {
    let description = KindDescription(
      "a change", example: "+15 quotes", schema: quantitySchema)
    return ValueKind(description) { node, decoder in
      decoder.parsed(node, description, Change.parse)
    }
  }()
}

extension ValueKind where Value == MeasuredIn {
  /// A unit on its own.
  package static let unit = {
    let description = KindDescription(
      "a unit", example: "percent", schema: .object(["type": .string("string")]))
    return ValueKind(description) { node, decoder in
      decoder.parsed(node, description, MeasuredIn.parse)
    }
  }()
}

/// Numbers without a unit come as JSON numbers, all others as strings.
private let quantitySchema = JSON.object(["type": .strings(["string", "number"])])
