import GoalpostSource

extension Node {
  /// What a collection holds, one value or key after the other.
  fileprivate struct Children {
    let tree: NodeTree
    private var place: Int
    private let end: Int
    /// How many items or entries there are.
    let count: Int

    /// None where the node is of another kind.
    init(of node: Node, if kind: NodeCell.Kind) {
      let cell = node.cell
      tree = node.tree
      place = node.index + 1
      end = cell.kind == kind ? min(node.index + cell.cellCount, tree.cells.count) : place
      count = cell.kind == kind ? cell.count : 0
    }

    /// - Returns: its cell.
    mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place += tree.cells[place].cellCount }
      return place
    }
  }

  /// The items of a sequence, one after the other.
  package struct Items: Sequence, IteratorProtocol {
    private var children: Children

    init(of node: Node) { children = Children(of: node, if: .sequence) }

    package var count: Int { children.count }
    package var underestimatedCount: Int { count }

    package mutating func next() -> Node? {
      children.next().map { Node($0, of: children.tree) }
    }
  }

  /// One key of a mapping and its value.
  package struct Entry: Sendable {
    /// Keys are always scalars; others are refused as `unsupported-yaml`.
    package let key: Key
    package let value: Node

    package init(key: Key, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// The text that names a value.
  package struct Key: Sendable {
    package let node: Node

    init(_ node: Node) { self.node = node }

    package init(_ text: String, at range: SourceRange) {
      node = Node(text, style: .plain, at: range)
    }

    package var value: String { Scalar(node).text }
    package var range: SourceRange { node.range }
    package var packed: PackedName? { Scalar(node).packed }
  }

  /// The entries of a mapping, one after the other.
  package struct Entries: Sequence, IteratorProtocol {
    private var children: Children

    init(of node: Node) { children = Children(of: node, if: .mapping) }

    package var count: Int { children.count }
    package var underestimatedCount: Int { count }

    package mutating func next() -> Entry? {
      let tree = children.tree
      while let key = children.next(), let value = children.next() {
        if tree.cells[key].traits.contains(.isLeftOut) { continue }
        return Entry(key: Key(Node(key, of: tree)), value: Node(value, of: tree))
      }
      return nil
    }
  }
}
