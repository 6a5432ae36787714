/// A sequence or mapping whose end was not seen yet.
struct OpenCollection {
  let isMapping: Bool
  let isFlow: Bool
  /// False for the mapping in `[key: value]`.
  let hasBrackets: Bool
  let start: Int
  /// Its cell; nil for what stands around the root.
  let cell: Int?
  let hasAnchor: Bool
  /// What was left of the budget when it began.
  let nodesBefore: Int

  /// Where its last child ended.
  var end: Int
  /// Levels of nesting, its own included.
  var height = 1
  /// How many items or entries it has.
  var count = 0
  /// It holds a scalar that has to be looked at twice.
  var needsCare = false
  /// The cell of a key that waits for its value.
  var key: Int?

  init(
    isMapping: Bool, isFlow: Bool, hasBrackets: Bool, start: Int, cell: Int?, hasAnchor: Bool,
    nodesBefore: Int
  ) {
    self.isMapping = isMapping
    self.isFlow = isFlow
    self.hasBrackets = hasBrackets
    self.start = start
    self.cell = cell
    self.hasAnchor = hasAnchor
    self.nodesBefore = nodesBefore
    end = start
  }

  /// Stands for the document around its root.
  static var document: OpenCollection {
    OpenCollection(
      isMapping: false, isFlow: false, hasBrackets: false, start: 0, cell: nil, hasAnchor: false,
      nodesBefore: 0)
  }
}
