import GoalpostSource
import GoalpostYAML

/// A change of a locked goal that somebody answers for.
package struct Amendment: Record {
  package var range: SourceRange
  package var date = FieldValue<CalendarDay>()
  package var ref = FieldValue<Reference>()
  package var field = FieldValue<String>()
  package var on = FieldValue<CalendarDay>()
  package var from = FieldValue<RawValue>()
  package var to = FieldValue<RawValue>()
  package var reason = FieldValue<AmendmentReason>()
  package var because = FieldValue<String>()
  package var approvedBy = FieldValue<String>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "amendment"
  package static let summary = "A change of a locked goal, with its reason and who approved it."
  package static let landmarks = ["ref", "field", "date"]

  package static let fields: FieldTable<Amendment> = [
    .required("date", .date, "The day from which the new value holds.") { $0.date = $1 },
    .required("ref", .reference, "The goal that was changed.") { $0.ref = $1 },
    .required(
      "field", .text.like("target"), "The changed field, or `removed`, or `check_in` with `on`."
    ) { $0.field = $1 },
    .optional("on", .date, "The day of the changed check-in.") { $0.on = $1 },
    .optional("from", .anything, default: "the field was absent", "The value before.") {
      $0.from = $1
    },
    .optional("to", .anything, default: "the field is absent", "The value since.") { $0.to = $1 },
    .required("reason", .choice(AmendmentReason.self), "What kind of reason it is.") {
      $0.reason = $1
    },
    .required("because", .prose, "The reason, so that a stranger understands it.") {
      $0.because = $1
    },
    .required("approved_by", .person.like("Maria Lopez"), "Who answers for it.") {
      $0.approvedBy = $1
    },
  ]
}

extension Amendment {
  /// The fields whose values are quantities.
  private static let quantityFields: Set<String> = [
    "baseline", "target", "change", "at_least", "at_most", "current", "threshold", "check_in",
  ]

  /// What an amendment claims of a number is read like the number itself. One of its two values can
  /// show how the other is meant.
  package mutating func settle(in decoder: inout RecordDecoder) {
    guard let name = field.value, Self.quantityFields.contains(name) else { return }
    let context = QuantityContext(
      name == "change" ? .change : .baseline, numbers: decoder.vocabulary.numbers)
    let claims = [from, to].compactMap(\.located).compactMap { claim -> Located<Quantity>? in
      guard let text = claim.value.scalarText, !claim.value.node.saysNothing else { return nil }
      switch Quantity.parse(text, in: context) {
      case .success(let quantity): return Located(quantity, at: claim.range)
      case .failure(let fault):
        // What is no number at all is for the rules to compare.
        if !fault.help.offers.isEmpty {
          decoder.report(
            .wrongType,
            Finding(fault.message, at: claim.range, label: fault.label, help: fault.help.text))
        }
        return nil
      }
    }
    guard !claims.contains(where: { $0.value.forms.contains(.showsStyle) }) else { return }
    for claim in claims where claim.value.isAmbiguous {
      decoder.report(.ambiguousNumber, .ambiguous(claim))
    }
  }
}

/// A value whose kind another field decides.
package struct RawValue: Sendable {
  let node: Node
  /// Reads the node again once the kind is known; what it reports is lost.
  let decoder: RecordDecoder

  /// As written; nil for a list or a mapping.
  package var scalarText: String? {
    node.scalar?.text
  }

  /// As written, where it is a scalar; a short description otherwise.
  package var text: String {
    node.scalar?.text ?? node.nameForPeople
  }
}

extension ValueKind where Value == RawValue {
  fileprivate static let anything = ValueKind(
    KindDescription("the value of that field", example: "3.5%", schema: .bool(true))
  ) { node, decoder in
    RawValue(
      node: node.alone,
      decoder: RecordDecoder(
        source: decoder.source, vocabulary: decoder.vocabulary, unreadFrom: decoder.unreadFrom))
  }
}
