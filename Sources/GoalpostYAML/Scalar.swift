import GoalpostSource

/// The text of a scalar and how it was written. The field decides what it means, never YAML's
/// implicit types.
package struct Scalar: Sendable {
  package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

  private let node: Node

  /// - Parameter node: not a collection, of which the text is empty.
  init(_ node: Node) { self.node = node }

  package var text: String {
    let cell = node.cell
    guard case .scalar = cell.kind else { return "" }
    return String(decoding: Self.bytes(of: cell, in: node.tree), as: UTF8.self)
  }

  /// How many bytes of UTF-8 the text has.
  package var byteCount: Int { node.cell.count }

  package var isEmpty: Bool { byteCount == 0 }

  /// The first byte of the text.
  package var firstByte: UInt8? {
    Self.bytes(of: node.cell, in: node.tree).first
  }

  var packed: PackedName? {
    let cell = node.cell
    guard cell.count <= PackedName.capacity else { return nil }
    return PackedName(Self.bytes(of: cell, in: node.tree))
  }

  static func bytes(of cell: NodeCell, in tree: NodeTree) -> ArraySlice<UInt8> {
    let bytes = cell.traits.contains(.isApart) ? tree.texts : tree.source
    return bytes[cell.text(among: bytes.count)]
  }

  package var style: Style {
    if case .scalar(let style) = node.cell.kind { style } else { .plain }
  }

  /// The comment on the same line right behind a plain scalar (an empty one included), from its
  /// `#` to the end of the line: often the rest of what was meant as text (`title: Be #1`).
  package var comment: SourceRange? {
    let cell = node.cell
    guard cell.kind == .scalar(.plain), !cell.traits.contains(.hidesComment) else { return nil }
    return YAMLText(node.tree.source).comment(behind: cell.end).map {
      SourceRange(file: node.tree.file, start: $0.lowerBound, end: $0.upperBound)
    }
  }

  /// A fault of its spelling was already reported (`title: Win: more`, `owner: @ana`, a bracket
  /// that is never closed): the text is what was written, and what it means is nobody's guess.
  package var isRepaired: Bool { node.cell.traits.contains(.isRepaired) }

  /// `key:`, `~` or `null`, written without quotes.
  package var isNull: Bool {
    let cell = node.cell
    guard cell.kind == .scalar(.plain) else { return false }
    switch cell.count {
    case 0: return true
    case 1, 4: return Self.isNull(text)
    default: return false
    }
  }

  /// Whether a text without quotes says that there is nothing.
  package static func isNull(_ text: String) -> Bool {
    switch text.utf8.count {
    case 0: true
    case 1: text == "~"
    case 4: text == "null" || text == "Null" || text == "NULL"
    default: false
    }
  }
}
