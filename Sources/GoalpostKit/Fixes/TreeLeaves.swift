import GoalpostSource
import GoalpostYAML

/// The keys and values of a file in their order, each with its way from the root: what an edit must
/// leave alone everywhere but at its own place.
struct TreeLeaves {
  struct Leaf {
    let range: SourceRange
    let text: String
    /// The keys and lists that it lies in, from the outside in.
    let way: [Piece]
  }

  enum Piece: Hashable {
    case key(String)
    case list
    /// The item of a list, or the document of a file, by its number: equal numbers mean one item.
    case item(Int)
  }

  private(set) var leaves: [Leaf] = []

  init(_ parsed: ParsedFile) {
    for (index, document) in parsed.documents.enumerated() {
      if let root = document.root { add(root, [.item(index)]) }
    }
  }

  private mutating func add(_ node: Node, _ way: [Piece]) {
    switch node.content {
    case .scalar(let scalar):
      leaves.append(Leaf(range: node.range, text: scalar.text, way: way))
    case .sequence(let items):
      if items.isEmpty { leaves.append(Leaf(range: node.range, text: "[]", way: way)) }
      for (index, item) in items.enumerated() { add(item, way + [.list, .item(index)]) }
    case .mapping(let entries):
      if entries.isEmpty { leaves.append(Leaf(range: node.range, text: "{}", way: way)) }
      for entry in entries {
        let name = entry.key.value
        leaves.append(Leaf(range: entry.key.range, text: name, way: way + [.key("")]))
        add(entry.value, way + [.key(name)])
      }
    }
  }
}

/// Compares a file's tree before and after some edits: outside of them every key and value has to
/// be where it was, with the same text, among the same neighbours.
enum UntouchedNodes {
  static func areSame(before old: SourceFile, after text: FixedText) -> Bool {
    let new = SourceFile(id: old.id, path: old.path, bytes: text.bytes)
    let before = TreeLeaves(YAML.parse(old)).leaves
    let after = TreeLeaves(YAML.parse(new)).leaves
    let kept = before.compactMap { leaf in text.place(of: leaf.range).map { (leaf, $0) } }
    let untouched = after.filter { !text.isWritten($0.range) }
    guard kept.count == untouched.count else { return false }
    let renamed = changedKeys(before.filter { text.place(of: $0.range) == nil }, text, after)
    for index in kept.indices {
      let (old, place) = kept[index]
      let new = untouched[index]
      guard place == new.range.start..<new.range.end, old.text == new.text,
        isSame(old.way, new.way, but: renamed)
      else { return false }
      guard index > 0 else { continue }
      guard shared(kept[index - 1].0.way, old.way) == shared(untouched[index - 1].way, new.way)
      else { return false }
    }
    return true
  }

  /// Names of keys that edits wrote, old and new: what lies below such a key has another way.
  private static func changedKeys(
    _ gone: [TreeLeaves.Leaf], _ text: FixedText, _ after: [TreeLeaves.Leaf]
  ) -> (old: Set<String>, new: Set<String>) {
    let keys = gone.filter { $0.way.last == .key("") }.map(\.text)
    let written = after.filter { $0.way.last == .key("") && text.isWritten($0.range) }.map(\.text)
    return (Set(keys), Set(written))
  }

  /// The same keys and lists, whatever the numbers of their items, which change where one is taken
  /// out.
  private static func isSame(
    _ old: [TreeLeaves.Piece], _ new: [TreeLeaves.Piece],
    but renamed: (old: Set<String>, new: Set<String>)
  ) -> Bool {
    guard old.count == new.count else { return false }
    return zip(old, new).allSatisfy { first, second in
      switch (first, second) {
      case (.item, .item), (.list, .list): true
      case (.key(let one), .key(let other)):
        one == other || (renamed.old.contains(one) && renamed.new.contains(other))
      default: false
      }
    }
  }

  /// How far two ways go together.
  private static func shared(_ first: [TreeLeaves.Piece], _ second: [TreeLeaves.Piece]) -> Int {
    zip(first, second).prefix { $0 == $1 }.count
  }
}
