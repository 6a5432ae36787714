/// Finds a key that is given twice in one mapping.
struct KeyNames {
  /// Where the keys so far stand of the open mappings that have too many to compare one by one,
  /// innermost last.
  private var known: [(mapping: Int, places: [String: Int])] = []

  private static let keysToCompare = 16

  /// The first key of a mapping that has the same text as one of its later ones.
  /// - Parameters:
  ///   - mapping: its cell.
  ///   - count: the entries that it has so far.
  mutating func first(
    sameAs key: Int, in mapping: Int, count: Int, _ nodes: NodeTreeBuilder
  ) -> Int? {
    guard count > Self.keysToCompare else { return search(key, in: mapping, nodes) }
    let name = nodes.text(of: key)
    if known.last?.mapping != mapping { known.append((mapping, places(in: mapping, nodes, key))) }
    if let first = known[known.count - 1].places[name] { return first }
    known[known.count - 1].places[name] = key
    return nil
  }

  /// Forgets the keys of a mapping that has ended.
  mutating func forget(_ mapping: Int) {
    if let last = known.last, last.mapping == mapping { known.removeLast() }
  }

  private func search(_ key: Int, in mapping: Int, _ nodes: NodeTreeBuilder) -> Int? {
    var other = mapping + 1
    while other < key {
      if !nodes.cells[other].traits.contains(.isLeftOut), nodes.isSameText(other, key) {
        return other
      }
      let value = other + nodes.cells[other].cellCount
      guard value < key else { return nil }
      other = value + nodes.cells[value].cellCount
    }
    return nil
  }

  private func places(
    in mapping: Int, _ nodes: NodeTreeBuilder, _ end: Int
  ) -> [String: Int] {
    var places: [String: Int] = [:]
    var key = mapping + 1
    while key < end {
      if !nodes.cells[key].traits.contains(.isLeftOut) {
        let name = nodes.text(of: key)
        if places[name] == nil { places[name] = key }
      }
      let value = key + nodes.cells[key].cellCount
      guard value < end else { break }
      key = value + nodes.cells[value].cellCount
    }
    return places
  }
}
