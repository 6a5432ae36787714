/// Pairs what stands on two sides, in passes from the surest sign to the weakest.
struct PairFinder<Path: Hashable & Sendable>: Sendable {
  /// The base's of each of the head's.
  private(set) var bases: [Path: Path] = [:]
  /// Those without a partner yet, in the order of the files.
  private(set) var leftInBase: [Path]
  private(set) var leftInHead: [Path]

  init(base: [Path] = [], head: [Path] = []) {
    leftInBase = base
    leftInHead = head
  }

  /// Pairs what has the same key; of several with one key the first with the first.
  mutating func pair<Key: Hashable>(inOrderOf base: (Path) -> Key?, _ head: (Path) -> Key?) {
    var waiting = Dictionary(grouping: leftInBase.reversed(), by: base)
    for path in leftInHead {
      guard let key = head(path), let partner = waiting[key]?.popLast() else { continue }
      bases[path] = partner
    }
    forgetPairs()
  }

  /// Pairs what has the same key, where exactly one on each side has it.
  mutating func pair<Key: Hashable>(onlyOneBy base: (Path) -> Key?, _ head: (Path) -> Key?) {
    let ours = Dictionary(grouping: leftInBase, by: base)
    let theirs = Dictionary(grouping: leftInHead, by: head)
    for path in leftInHead {
      guard let key = head(path), let partners = ours[key], partners.count == 1,
        theirs[key]?.count == 1
      else { continue }
      bases[path] = partners[0]
    }
    forgetPairs()
  }

  /// Takes over what was paired elsewhere.
  mutating func add(_ other: PairFinder) {
    bases.merge(other.bases) { first, _ in first }
    leftInBase += other.leftInBase
    leftInHead += other.leftInHead
  }

  private mutating func forgetPairs() {
    let paired = Set(bases.values)
    leftInBase.removeAll { paired.contains($0) }
    leftInHead.removeAll { bases[$0] != nil }
  }
}
