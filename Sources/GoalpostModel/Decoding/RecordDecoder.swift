import GoalpostSource
import GoalpostYAML

/// Turns nodes into records. Never fails: what cannot be read is reported and left out, and
/// costs that field only.
package struct RecordDecoder {
  package let source: SourceFile
  package let vocabulary: Vocabulary
  /// The document was cut off, so what is missing may only not have been read.
  package let isTruncated: Bool
  package private(set) var faults: [LanguageFault] = []
  package private(set) var swallowedComments: [SwallowedComment] = []

  /// Names that files may use but that are not declared in them.
  package struct Vocabulary: Sendable {
    /// Rules, for waivers and the configuration.
    package var rules: [RuleDeclaration]
    /// Cycles that the configuration names.
    package var cycles: [String: Cycle]

    package init(rules: [RuleDeclaration] = [], cycles: [String: Cycle] = [:]) {
      self.rules = rules
      self.cycles = cycles
    }
  }

  package init(source: SourceFile, vocabulary: Vocabulary, isTruncated: Bool) {
    self.source = source
    self.vocabulary = vocabulary
    self.isTruncated = isTruncated
  }

  package mutating func report(_ rule: LanguageRule, _ finding: Finding) {
    faults.append(LanguageFault(rule, finding))
  }

  /// Reads a mapping field by field.
  package mutating func decode<R: Record>(_ type: R.Type, from node: Node) -> R? {
    guard case .mapping(let written) = node.content else {
      reportKind(KindDescription.record(R.self), of: node)
      return nil
    }
    let entries = mendingCommas(in: written, of: node, fields: R.fields.map(\.name))
    var record = R(at: node.range)
    var present: [String] = []
    for entry in entries {
      if let field = R.fields.first(where: { $0.name == entry.key.value }) {
        field.decode(entry, &record, &self)
        if !isEmptyText(entry.value, of: field) { present.append(field.name) }
      } else {
        reportUnknownKey(entry, in: R.self)
      }
    }
    present += markMisspelt(in: entries, of: &record)
    if !isTruncated {
      reportMissingKeys(of: R.self, present: present, entries: entries, node: node)
    }
    record.settle(in: &self)
    return record
  }

  /// A misspelt key stands for the field that it is nearest to: one cause, one finding, so that
  /// nothing speaks of that field's absence. Its value is not read: nobody said that it is meant.
  private func markMisspelt<R: Record>(in entries: [Node.Entry], of record: inout R) -> [String] {
    var marked: [String] = []
    let known = R.fields.map(\.name)
    for entry in entries where !known.contains(entry.key.value) {
      let name = SpellingSuggestion.nearest(to: entry.key.value, among: known)
      guard let field = R.fields.first(where: { $0.name == name }),
        !entries.contains(where: { $0.key.value == field.name })
      else { continue }
      field.markAsFaulty(entry, &record)
      marked.append(field.name)
    }
    return marked
  }

  private mutating func reportMissingKeys<R: Record>(
    of type: R.Type, present: [String], entries: [Node.Entry], node: Node
  ) {
    for field in R.fields where field.requirement == .required && !present.contains(field.name) {
      let written = entries.first { $0.key.value == field.name }
      let landmark = R.landmarks.lazy.compactMap { name in
        entries.first { $0.key.value == name }
      }.first
      let place = (written ?? landmark ?? entries.first)?.key.range
      report(
        .missingKey,
        Finding(
          "\(R.recordName) has no `\(field.name)`",
          at: place
            ?? SourceRange(
              file: node.range.file, start: node.range.start,
              end: min(node.range.end, node.range.start + 1)),
          label: "`\(field.name)` is needed here",
          help: "add `\(field.name): \(field.kind.example)`", field: field.name))
    }
  }

  private func isEmptyText<R: Record>(_ node: Node, of field: Field<R>) -> Bool {
    guard case .scalar(let scalar) = node.content, field.kind.emptiness == .isAbsence else {
      return false
    }
    return scalar.isNull && scalar.comment == nil
  }

  mutating func note(_ comment: SwallowedComment) { swallowedComments.append(comment) }
}
