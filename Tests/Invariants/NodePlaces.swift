import GoalpostSource
import GoalpostYAML

/// Walks a tree and compares each place with the bytes that stand there.
struct NodePlaces {
  private(set) var broken: [String] = []
  /// Keys and values, those of aliases included.
  private(set) var count = 0
  /// Levels of collections.
  private(set) var depth = 0

  private let file: SourceFile
  /// Where values stand that were seen: an alias gives one of them once more, at its old place.
  private var seen: Set<SourceRange> = []

  /// Look-alikes in the indentation are no part of the texts that they stand in.
  private let holdsLookAlikes: Bool

  init(_ file: SourceFile, holdsLookAlikes: Bool) {
    self.file = file
    self.holdsLookAlikes = holdsLookAlikes
  }

  mutating func visit(_ root: Node) { visit(root, below: 0) }

  private mutating func visit(_ node: Node, below level: Int) {
    count += 1
    check(node.range, "a value")
    switch node.content {
    case .scalar(let scalar): check(scalar, at: node.range)
    case .sequence(let items):
      depth = max(depth, level + 1)
      var end = node.range.start
      for item in items { end = visit(item, in: node, behind: end, level + 1) }
    case .mapping(let entries):
      depth = max(depth, level + 1)
      var end = node.range.start
      for entry in entries {
        count += 1
        let key = entry.key.range
        check(key, "a key")
        if key.start < end || key.end > node.range.end {
          fail("the key `\(entry.key.value)` at \(key) lies outside of its mapping", node.range)
        }
        end = visit(entry.value, in: node, behind: key.end, level + 1)
      }
    }
    seen.insert(node.range)
  }

  /// - Returns: where the next sibling may begin.
  private mutating func visit(
    _ child: Node, in parent: Node, behind end: Int, _ level: Int
  ) -> Int {
    let isRepeated = seen.contains(child.range) || child.range.end <= end && isNamed(child.range)
    visit(child, below: level)
    if isRepeated { return end }
    if child.range.start < end || child.range.end > parent.range.end {
      fail("a value at \(child.range) lies outside of its parent behind \(end)", parent.range)
    }
    return max(end, child.range.end)
  }

  /// Whether an anchor stands soon before a value: a tag or lines left out may be between them. What
  /// an alias repeats stands before it, but was perhaps not seen: in an entry that was refused.
  private func isNamed(_ range: SourceRange) -> Bool {
    let words = file.bytes.prefix(max(0, range.start)).suffix(200)
      .split { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return words.contains { $0.contains(UInt8(ascii: "&")) }
  }

  private mutating func check(_ range: SourceRange, _ what: String) {
    if range.start < 0 || range.end < range.start || range.end > file.bytes.count {
      fail("\(what) is outside of the file", range)
    }
  }

  /// What is written plainly reads as it stands; line breaks aside, which fold.
  private mutating func check(_ scalar: Scalar, at range: SourceRange) {
    guard !scalar.isRepaired, !holdsLookAlikes, range.end <= file.bytes.count else { return }
    let bytes = file.bytes[range.start..<range.end]
    let text = Array(scalar.text.utf8)
    switch scalar.style {
    case .plain:
      if Self.ink(bytes[...]) != Self.ink(text[...]) { fail("plain `\(scalar.text)`", range) }
    case .singleQuoted:
      if bytes.count < 2 || bytes.first != 0x27 || bytes.last != 0x27 {
        fail("no quotes around `\(scalar.text)`", range)
      } else if Self.ink(Self.unpaired(bytes.dropFirst().dropLast())) != Self.ink(text[...]) {
        fail("quoted `\(scalar.text)`", range)
      }
    case .doubleQuoted:
      if bytes.count < 2 || bytes.first != 0x22 || bytes.last != 0x22 {
        fail("no quotes around `\(scalar.text)`", range)
      } else if !bytes.contains(0x5C),
        Self.ink(bytes.dropFirst().dropLast()) != Self.ink(text[...])
      {
        fail("quoted `\(scalar.text)`", range)
      }
    case .literal, .folded:
      let sign: UInt8 = scalar.style == .literal ? 0x7C : 0x3E
      if bytes.first != sign {
        fail("no sign in front of `\(scalar.text)`", range)
      } else if !Self.ends(Self.ink(bytes[...]), with: Self.ink(text[...])) {
        fail("block `\(scalar.text)`", range)
      }
    }
  }

  private mutating func fail(_ message: String, _ range: SourceRange) {
    broken.append("\(message) [\(range.start)..<\(range.end)]")
  }

  private static func ends(_ bytes: [UInt8], with tail: [UInt8]) -> Bool {
    bytes.count >= tail.count && bytes.suffix(tail.count).elementsEqual(tail)
  }

  /// Without blanks and line breaks of any kind, which fold into each other.
  private static func ink(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var ink: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let width = spaceWidth(bytes[index...])
      if width == 0 { ink.append(bytes[index]) }
      index += max(width, 1)
    }
    return ink
  }

  private static func spaceWidth(_ bytes: ArraySlice<UInt8>) -> Int {
    switch bytes.first {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2 where bytes.starts(with: [0xC2, 0x85]): 2
    case 0xE2 where bytes.starts(with: [0xE2, 0x80, 0xA8]): 3
    case 0xE2 where bytes.starts(with: [0xE2, 0x80, 0xA9]): 3
    default: 0
    }
  }

  /// `''` inside single quotes stands for one.
  private static func unpaired(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      isSecond = byte == 0x27 && !isSecond
      if byte != 0x27 || isSecond { result.append(byte) }
    }
    return result[...]
  }
}
