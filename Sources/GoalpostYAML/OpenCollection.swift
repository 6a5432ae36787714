import GoalpostSource

/// A sequence or mapping whose end was not seen yet.
struct OpenCollection {
  /// A key that waits for its value.
  struct Key {
    let text: Located<String>
    let isPlain: Bool
    /// Refused keys lose their value, too.
    let isKept: Bool
  }

  let isMapping: Bool
  let isFlow: Bool
  /// False for the mapping in `[key: value]`.
  let hasBrackets: Bool
  let start: Int
  let anchor: String?
  /// What was left of the budget when it began.
  let nodesBefore: Int

  /// Where its last child ended.
  var end: Int
  /// Levels of nesting, its own included.
  var height = 1
  var items: [Node] = []
  var entries: [Node.Entry] = []
  var key: Key?
  /// Where the keys so far stand among the entries, once there are too many to compare one by one.
  private var keys: [String: Int]?

  private static let keysToCompare = 16

  init(
    isMapping: Bool, isFlow: Bool, hasBrackets: Bool, start: Int, anchor: String?,
    nodesBefore: Int
  ) {
    self.isMapping = isMapping
    self.isFlow = isFlow
    self.hasBrackets = hasBrackets
    self.start = start
    self.anchor = anchor
    self.nodesBefore = nodesBefore
    end = start
    // Most records have a handful of fields; growing step by step costs more than the room.
    if isMapping { entries.reserveCapacity(6) }
  }

  /// Stands for the document around its root.
  static var document: OpenCollection {
    OpenCollection(
      isMapping: false, isFlow: false, hasBrackets: false, start: 0, anchor: nil, nodesBefore: 0)
  }

  /// The range of an entry's key, if there is one of that name.
  mutating func place(ofKey name: String) -> SourceRange? {
    guard entries.count > Self.keysToCompare else {
      return entries.first { $0.key.value == name }?.key.range
    }
    if keys == nil {
      keys = Dictionary(
        entries.enumerated().map { ($1.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return keys?[name].map { entries[$0].key.range }
  }

  mutating func append(_ entry: Node.Entry) {
    if keys?[entry.key.value] == nil { keys?[entry.key.value] = entries.count }
    entries.append(entry)
  }

  /// The collection as far as it was read.
  func node(in source: SourceFile) -> Node {
    let range = SourceRange(file: source.id, start: start, end: end)
    return Node(isMapping ? .mapping(entries) : .sequence(items), at: range, isFlow: isFlow)
  }
}
