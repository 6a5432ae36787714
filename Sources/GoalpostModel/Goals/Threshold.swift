import GoalpostSource
import GoalpostYAML

/// The line a KPI must not cross (002 "not to fall below a determined standard or threshold").
package enum Threshold: Sendable {
  case line(Quantity)
  /// The mean of the readings before the latest (003 "drops below the previous averages").
  case belowAverage(of: Int)

  package var line: Quantity? {
    if case .line(let quantity) = self { quantity } else { nil }
  }
}

/// The written form of a moving threshold.
struct AverageThreshold: Record {
  var range: SourceRange
  var count = FieldValue<Int>()

  init(at range: SourceRange) { self.range = range }

  static let recordName = "threshold"
  static let summary = "A line that moves: the average of the readings before the latest."
  static let landmarks = ["below_average_of"]

  static let fields: FieldTable<AverageThreshold> = [
    .required("below_average_of", .count, "How many readings the average is taken of.") {
      $0.count = $1
    }
  ]
}

extension ValueKind where Value == Threshold {
  /// A quantity or `{below_average_of: n}`.
  package static let threshold = {
    let quantity = ValueKind<Quantity>.quantity
    let description = KindDescription(
      "a quantity or `{below_average_of: 4}`", example: "2%",
      schema: .object([
        "anyOf": .array([
          quantity.description.schema, .object(["$ref": .string("#/$defs/threshold")]),
        ])
      ]),
      record: AverageThreshold.recordName)
    return ValueKind(description) { node, decoder in
      switch node.content {
      case .mapping:
        decoder.decode(AverageThreshold.self, from: node)?.count.value.map {
          .belowAverage(of: $0)
        }
      case .scalar: quantity.read(node, &decoder).map { .line($0) }
      case .sequence:
        {
          decoder.reportKind(description, of: node)
          return nil
        }()
      }
    }
  }()
}
