import GoalpostSource
import GoalpostYAML

extension RecordDecoder {
  /// Says that a node is not what its field holds.
  package mutating func reportKind(_ expected: KindDescription, of node: Node) {
    // What a key holds may be in what was not read.
    if isTruncated, node.saysNothing { return }
    let found = node.nameForPeople
    report(
      .wrongType,
      Finding(
        "expected \(expected.name), found \(found)", at: node.landmark,
        label: "this is \(found)", help: "write \(expected.name), like `\(expected.example)`"))
  }

  /// Says that a text is not what its field holds; a stand-in such as `TBD` is told as such.
  ///
  /// - Parameter meant: what it can only mean, for a fix.
  package mutating func reportText(
    _ text: String, _ expected: KindDescription, of node: Node, help: String? = nil,
    meant: String? = nil
  ) {
    if Placeholder.isPlaceholder(text) { return reportPlaceholder(text, expected, of: node) }
    let written =
      meant == nil
      ? node.range : ScalarOffsets.range(ofText: 0..<text.utf8.count, of: node, in: source)
    reportText(
      text, expected, at: node.landmark, help: help,
      fixes: offersFixes
        ? meant.map { [Fix("write `\($0)`", edits: [.init(replacing: written, with: $0)])] } ?? []
        : [])
  }

  /// The same of a text that is no node of its own, such as a key.
  mutating func reportText(
    _ text: String, _ expected: KindDescription, at place: SourceRange, help: String? = nil,
    fixes: [Fix] = []
  ) {
    report(
      .wrongType,
      Finding(
        "`\(text)` is not \(expected.name)", at: place, label: "expected \(expected.name)",
        help: help ?? "write \(expected.name), like `\(expected.example)`", fixes: fixes))
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

  /// Says that a key is no field of a record, and which one was probably meant: the nearest of
  /// those that are still free, which it returns.
  mutating func reportUnknownKey<R: Record>(
    _ entry: Node.Entry, in record: R.Type, free: [Field<R>]
  ) -> Field<R>? {
    let name = entry.key.value
    let plain = PlainText(of: name)
    let nearest = nearest(to: plain?.text ?? name, among: free.map(\.name))
    let strange = plain?.changes.first.map { "holds \($0.character.title)" }
    let list = R.fields.map(\.name).map { "`\($0)`" }.joined(separator: ", ")
    report(
      .unknownKey,
      Finding(
        "\(R.recordName.withArticle) has no field `\(name)`", at: entry.key.range,
        label: nearest.map { "did you mean `\($0)`?" } ?? strange ?? "unknown",
        help: "the fields are \(list)", field: name,
        fixes: nearest.map {
          [Fix("rename the key to `\($0)`", edits: [.init(replacing: entry.key.range, with: $0)])]
        } ?? []))
    return free.first { $0.name == nearest }
  }
}

extension Node {
  /// What somebody would call it.
  var nameForPeople: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar) where scalar.saysNothing: "nothing"
    case .scalar: "text"
    }
  }

  /// A scalar without a value.
  var saysNothing: Bool {
    scalar?.saysNothing ?? false
  }

  /// A text whose spelling was reported: what it means is nobody's guess.
  var isRepaired: Bool {
    scalar?.isRepaired ?? false
  }

  /// A scalar with a comment behind it.
  var hasComment: Bool {
    scalar?.comment != nil
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

extension Scalar {
  /// Nothing is written, or nothing but blanks between quotes.
  var saysNothing: Bool {
    if isNull { return true }
    // Most texts begin with a letter or a digit.
    if let first = firstByte, 0x21...0x7E ~= first { return false }
    return text.allSatisfy(\.isWhitespace)
  }
}

extension String {
  /// `a plan`, `an objective`.
  package var withArticle: String {
    (first.map { "aeio".contains($0.lowercased()) } ?? false ? "an " : "a ") + self
  }
}
