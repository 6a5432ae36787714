import GoalpostSource
import GoalpostYAML

/// One row of a record's field table. The decoder, the suggestions for unknown keys, the JSON
/// Schema, `docs/format.md` and `goalpost explain FIELD` are all made from it.
package struct Field<Owner: Record>: Sendable {
  package let name: String
  package let kind: KindDescription
  package let requirement: FieldRequirement
  /// What it means, in a sentence.
  package let summary: String
  let decode: @Sendable (Node.Entry, inout Owner, inout RecordDecoder) -> Void
  /// Makes it absent.
  let clear: @Sendable (inout Owner) -> Void
  /// Makes it present without a value.
  let spoil: @Sendable (Node.Entry, inout Owner) -> Void

  /// A field that must be there.
  package static func required<Value>(
    _ name: String, _ kind: ValueKind<Value>, _ summary: String,
    set: @escaping @Sendable (inout Owner, FieldValue<Value>) -> Void
  ) -> Field {
    Field(name, kind, .required, summary, set)
  }

  /// A field that may be left out; `default` says what then holds, for the documentation.
  package static func optional<Value>(
    _ name: String, _ kind: ValueKind<Value>, default fallback: String? = nil, _ summary: String,
    set: @escaping @Sendable (inout Owner, FieldValue<Value>) -> Void
  ) -> Field {
    Field(name, kind, .optional(default: fallback), summary, set)
  }

  private init<Value>(
    _ name: String, _ kind: ValueKind<Value>, _ requirement: FieldRequirement, _ summary: String,
    _ set: @escaping @Sendable (inout Owner, FieldValue<Value>) -> Void
  ) {
    self.name = name
    self.kind = kind.description
    self.requirement = requirement
    self.summary = summary
    let emptiness = kind.description.emptiness
    let canBeEmpty = emptiness == .isAbsence && requirement != .required
    let read = kind.read
    clear = { owner in set(&owner, FieldValue()) }
    spoil = { entry, owner in
      set(&owner, FieldValue(nil, key: entry.key.range, range: entry.value.range))
    }
    decode = { [spoil] entry, owner, decoder in
      var node = entry.value
      if node.needsCare { node = decoder.notingComments(ofItemsIn: entry) }
      if node.needsCare, let scalar = node.scalar {
        if let comment = SwallowedComment(
          after: scalar, of: entry, in: decoder.source, fieldCanBeEmpty: canBeEmpty)
        {
          decoder.note(comment)
          if comment.outcome != .textCut { return spoil(entry, &owner) }
        }
        if scalar.saysNothing, emptiness == .isAbsence { return }
        // Its spelling was reported: text reads on, anything else has no meaning to judge.
        if scalar.isRepaired, emptiness == .isFault { return spoil(entry, &owner) }
      }
      let dropped = decoder.droppedItems
      let value = read(node, &decoder)
      let isPartial = decoder.droppedItems > dropped
      decoder.droppedItems = dropped
      set(
        &owner,
        FieldValue(value, key: entry.key.range, range: node.range, isPartial: isPartial))
    }
  }
}

/// Whether a field may be left out.
package enum FieldRequirement: Hashable, Sendable {
  case required
  case optional(default: String?)
}
