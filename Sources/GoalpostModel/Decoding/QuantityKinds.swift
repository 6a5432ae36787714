import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == Quantity {
  /// A number with its unit, as people write it: something that was measured.
  package static let quantity = quantity(for: .value)

  /// A number with its unit, as people write it.
  package static func quantity(for role: QuantityContext.Role) -> ValueKind {
    let description = KindDescription(
      "a quantity", example: "30%", schema: quantitySchema)
    return ValueKind(description) { node, decoder in
      let numbers = decoder.vocabulary.numbers
      if let number = node.plainBytes.flatMap({ PlainNumber($0, numbers) }),
        let text = node.plainLine
      {
        return Quantity(
          text: text, amount: number.amount, unit: number.isShare ? .share : .none,
          forms: number.showsStyle ? .showsStyle : [], numbers: numbers)
      }
      return decoder.parsed(node, description) { [context = decoder.context(role)] in
        Quantity.parse($0, in: context)
      }
    }
  }
}

extension ValueKind where Value == Change {
  /// What is added to the baseline: `+30%`, `+5pp`, `+15 quotes`, `3x`.
  package static let change = {
    let description = KindDescription(
      "a change", example: "+15 quotes", schema: quantitySchema)
    return ValueKind(description) { node, decoder in
      decoder.parsed(node, description) { [context = decoder.context(.change)] in
        Change.parse($0, in: context)
      }
    }
  }()
}

extension ValueKind where Value == MeasuredIn {
  /// A unit on its own.
  package static let unit = {
    let description = KindDescription(
      "a unit", example: "percent", schema: .object(["type": .string("string")]))
    return ValueKind(description) { node, decoder in
      decoder.parsed(node, description) { [numbers = decoder.vocabulary.numbers] in
        MeasuredIn.parse($0, numbers)
      }
    }
  }()
}

extension RecordDecoder {
  /// What help can offer for a quantity of the record that is read.
  fileprivate func context(_ role: QuantityContext.Role) -> QuantityContext {
    QuantityContext(
      role, numbers: vocabulary.numbers, isBesideBaseline: hasField(named: "baseline"))
  }
}

/// Numbers without a unit come as JSON numbers, all others as strings.
private let quantitySchema = JSON.object(["type": .strings(["string", "number"])])
