import GoalpostSource

/// A value of a YAML document with the exact bytes it was written in. Aliases are already
/// replaced by what they stand for.
package struct Node: Sendable {
  let tree: NodeTree
  let index: Int

  init(_ index: Int, of tree: NodeTree) {
    self.tree = tree
    self.index = index
  }

  /// A text that stands alone.
  package init(_ text: String, style: Scalar.Style, at range: SourceRange) {
    let bytes = Array(text.utf8)
    let cell = NodeCell(
      style, at: range.start..<range.end, text: 0..<bytes.count, traits: [.isApart, .needsCare])
    self.init(0, of: NodeTree(file: range.file, source: [], texts: bytes, cells: [cell]))
  }

  var cell: NodeCell { tree.cells[index] }

  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  package var content: Content {
    switch cell.kind {
    case .scalar: .scalar(Scalar(self))
    case .sequence: .sequence(Array(items))
    case .mapping: .mapping(Array(entries))
    }
  }

  /// Scalars: quotes included, a block scalar from its indicator to its last line of text.
  /// Collections: first child to last child, brackets included in flow style.
  package var range: SourceRange {
    SourceRange(file: tree.file, start: cell.start, end: cell.end)
  }

  /// Written with `{…}` or `[…]`.
  package var isFlow: Bool { cell.traits.contains(.isFlow) }

  package var isMapping: Bool { cell.kind == .mapping }
  package var isSequence: Bool { cell.kind == .sequence }

  /// Whether it is known to be a text of ASCII only.
  package var isASCII: Bool { cell.traits.contains(.isASCII) }

  /// The text, where it is one.
  package var scalar: Scalar? {
    if case .scalar = cell.kind { Scalar(self) } else { nil }
  }

  /// Whether a reader has to look twice: at a scalar that says nothing, was repaired or has a comment
  /// behind it, at a sequence of such, or at a flow mapping with a key that may be none.
  package var needsCare: Bool { cell.traits.contains(.needsCare) }

  /// The bytes of a text that says something, where there is no need for care.
  package var plainBytes: ArraySlice<UInt8>? {
    let cell = cell
    guard case .scalar = cell.kind, !cell.traits.contains(.needsCare) else { return nil }
    return Scalar.bytes(of: cell, in: tree)
  }

  /// A text that says something, on one line and of ASCII only, where there is no need for care.
  package var plainLine: String? {
    let cell = cell
    guard case .scalar(let style) = cell.kind, style != .literal, style != .folded,
      cell.traits.contains(.isASCII), !cell.traits.contains(.needsCare)
    else { return nil }
    return String(decoding: Scalar.bytes(of: cell, in: tree), as: UTF8.self)
  }

  /// What a sequence holds; nothing where it is something else.
  package var items: Items { Items(of: self) }

  /// What a mapping holds in the order of the file; nothing where it is something else.
  package var entries: Entries { Entries(of: self) }

  /// A sequence with some of its items only.
  package func keeping(_ items: [Node]) -> Node {
    var cells = [cell]
    for item in items {
      cells += item.tree.cells[item.index..<item.index + item.cell.cellCount]
    }
    cells[0].traits.insert(.needsCare)
    cells[0].close(at: cell.end, count: items.count, cellCount: cells.count)
    return Node(
      0, of: NodeTree(file: tree.file, source: tree.source, texts: tree.texts, cells: cells))
  }

  /// The same without the rest of its document.
  package var alone: Node {
    let cells = Array(tree.cells[index..<index + cell.cellCount])
    return Node(
      0, of: NodeTree(file: tree.file, source: tree.source, texts: tree.texts, cells: cells))
  }
}
