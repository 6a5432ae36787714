import GoalpostSource

extension Node {
  /// The items of a sequence, one after the other.
  package struct Items: Sequence, IteratorProtocol {
    private let tree: NodeTree
    private var place: Int
    private let end: Int
    package let count: Int

    init(of node: Node) {
      let cell = node.cell
      tree = node.tree
      place = node.index + 1
      let isSequence = cell.kind == .sequence
      end = isSequence ? Swift.min(node.index + cell.cellCount, tree.cells.count) : place
      count = isSequence ? cell.count : 0
    }

    package var underestimatedCount: Int { count }

    package mutating func next() -> Node? {
      guard place < end else { return nil }
      let index = place
      place += tree.cells[index].cellCount
      return Node(index, of: tree)
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
    let node: Node

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
    private let tree: NodeTree
    private var place: Int
    private let end: Int
    package let count: Int

    init(of node: Node) {
      let cell = node.cell
      tree = node.tree
      place = node.index + 1
      let isMapping = cell.kind == .mapping
      end = isMapping ? Swift.min(node.index + cell.cellCount, tree.cells.count) : place
      count = isMapping ? cell.count : 0
    }

    package var underestimatedCount: Int { count }

    package mutating func next() -> Entry? {
      while place < end {
        let key = place
        let value = key + tree.cells[key].cellCount
        guard value < end else { return nil }
        place = value + tree.cells[value].cellCount
        if tree.cells[key].traits.contains(.isLeftOut) { continue }
        return Entry(key: Key(Node(key, of: tree)), value: Node(value, of: tree))
      }
      return nil
    }
  }
}
