import GoalpostSource

/// The cells of a document while it is read, and the texts that do not stand in the file as they
/// are.
struct NodeTreeBuilder {
  let source: SourceFile
  private(set) var cells: [NodeCell] = []
  private var texts: [UInt8] = []

  init(_ source: SourceFile) { self.source = source }

  /// What was read, as the tree that nodes refer to.
  var tree: NodeTree {
    NodeTree(file: source.id, source: source.bytes, texts: texts, cells: cells)
  }

  /// - Returns: the cell's place.
  mutating func append(_ cell: NodeCell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }

  /// Keeps a text that is not in the file.
  /// - Returns: its place among such texts.
  mutating func keep(_ write: (inout [UInt8]) -> Void) -> Range<Int> {
    let start = texts.count
    write(&texts)
    return start..<texts.count
  }

  /// Repeats a value with all that it holds.
  /// - Returns: the new cell's place.
  mutating func repeatCells(from index: Int) -> Int {
    let start = cells.count
    cells.append(contentsOf: cells[index..<index + cells[index].cellCount])
    // What was refused as a key there may be a value here.
    cells[start].traits.remove(.isLeftOut)
    return start
  }

  mutating func close(_ index: Int, at end: Int, count: Int, needsCare: Bool) {
    if needsCare { cells[index].traits.insert(.needsCare) }
    cells[index].close(at: end, count: count, cellCount: cells.count - index)
  }

  /// Whether a cell is a scalar that has to be looked at twice.
  func isScalarInNeedOfCare(_ index: Int) -> Bool {
    guard case .scalar = cells[index].kind else { return false }
    return cells[index].traits.contains(.needsCare)
  }

  /// Forgets the last cells.
  mutating func removeCells(from index: Int) { cells.removeSubrange(index...) }

  /// Refuses a key, with its value.
  mutating func leaveOut(_ key: Int) { cells[key].traits.insert(.isLeftOut) }

  /// Says that a key is written there.
  mutating func move(_ key: Int, to place: SourceRange) {
    cells[key].move(to: place.start..<place.end)
  }

  func range(of index: Int) -> SourceRange { source.range(cells[index].start..<cells[index].end) }

  func text(of index: Int) -> String { String(decoding: bytes(of: cells[index]), as: UTF8.self) }

  /// Takes combining marks out of a scalar's text where more are piled up than anybody can read, so
  /// that it may be compared.
  /// - Returns: whether there were such.
  mutating func cutMarkPiles(of index: Int) -> Bool {
    let cell = cells[index]
    guard case .scalar(let style) = cell.kind, !cell.traits.contains(.isASCII) else { return false }
    let text = text(of: index)
    guard text.hasMarkPile else { return false }
    cells[index] = NodeCell(
      style, at: cell.start..<cell.end, text: keep { $0 += text.withoutMarkPiles.utf8 },
      traits: [.isApart, .isRepaired, .needsCare])
    return true
  }

  private func bytes(of cell: NodeCell) -> ArraySlice<UInt8> {
    let bytes = cell.traits.contains(.isApart) ? texts : source.bytes
    return bytes[cell.text(among: bytes.count)]
  }

  /// Whether two scalars have the same text.
  func isSameText(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (cells[first], cells[second])
    // Beyond ASCII, two spellings can be one text.
    guard one.traits.contains(.isASCII), other.traits.contains(.isASCII) else {
      return text(of: first) == text(of: second)
    }
    return one.count == other.count && bytes(of: one).elementsEqual(bytes(of: other))
  }

  /// Whether a scalar has a text of ASCII.
  func isText(_ text: StaticString, at index: Int) -> Bool {
    cells[index].count == text.utf8CodeUnitCount
      && text.withUTF8Buffer { bytes(of: cells[index]).elementsEqual($0) }
  }

  /// The `200` of `{value: $1,200}`: YAML ends the text at the comma and reads a key without a
  /// value. Such keys may repeat; the decoder joins them with the text before.
  func isThousandsGroup(_ key: Int, _ value: Int) -> Bool {
    let cell = cells[value]
    return cells[key].kind == .scalar(.plain) && cell.kind == .scalar(.plain)
      && cell.start == cell.end && cells[key].count == 3
      && bytes(of: cells[key]).allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
