import GoalpostSource
import GoalpostYAML

extension RecordDecoder {
  /// Says that a node is not what its field holds.
  package mutating func reportKind(_ expected: KindDescription, of node: Node) {
    let found = node.nameForPeople
    report(
      .wrongType,
      Finding(
        "expected \(expected.name), found \(found)", at: node.landmark,
        label: "this is \(found)", help: "write \(expected.name), like `\(expected.example)`"))
  }

  /// Says that a text is not what its field holds; a stand-in such as `TBD` is told as such.
  package mutating func reportText(
    _ text: String, _ expected: KindDescription, of node: Node, help: String? = nil
  ) {
    if Placeholder.isPlaceholder(text) { return reportPlaceholder(text, expected, of: node) }
    report(
      .wrongType,
      Finding(
        "`\(text)` is not \(expected.name)", at: node.landmark,
        label: "expected \(expected.name)",
        help: help ?? "write \(expected.name), like `\(expected.example)`"))
  }

  package mutating func reportPlaceholder(
    _ text: String, _ expected: KindDescription, of node: Node
  ) {
    report(
      .placeholder,
      Finding(
        "`\(text)` only holds a place", at: node.landmark, label: "nothing is said here yet",
        help: "write \(expected.name), like `\(expected.example)`, or leave the field out"))
  }

  /// Says that a key is no field of a record, and which one was probably meant.
  mutating func reportUnknownKey<R: Record>(_ entry: Node.Entry, in record: R.Type) {
    let name = entry.key.value
    let known = R.fields.map(\.name)
    let nearest = SpellingSuggestion.nearest(to: name, among: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    report(
      .unknownKey,
      Finding(
        "\(R.recordName.withArticle) has no field `\(name)`", at: entry.key.range,
        label: nearest.map { "did you mean `\($0)`?" } ?? "unknown",
        help: "the fields are \(list)", field: name,
        fixes: nearest.map {
          [Fix("rename the key to `\($0)`", edits: [.init(replacing: entry.key.range, with: $0)])]
        } ?? []))
  }
}

extension Node {
  /// What somebody would call it.
  var nameForPeople: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar) where scalar.isNull: "nothing"
    case .scalar: "text"
    }
  }

  /// A place to show that is never a whole block: the scalar, or the first key or item.
  var landmark: SourceRange {
    switch content {
    case .scalar: range
    case .sequence(let nodes): isFlow ? range : nodes.first?.landmark ?? range
    case .mapping(let entries): isFlow ? range : entries.first?.key.range ?? range
    }
  }
}

extension String {
  /// `a plan`, `an objective`.
  package var withArticle: String {
    (first.map { "aeio".contains($0.lowercased()) } ?? false ? "an " : "a ") + self
  }
}
