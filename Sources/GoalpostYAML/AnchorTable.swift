import GoalpostSource

/// The nodes of a document that have a name (`&name`), for those that repeat them (`*name`).
struct AnchorTable {
  /// A named node and what it costs to repeat it.
  struct Anchored {
    let cell: Int
    let nodeCount: Int
    /// Levels of nesting, 0 for a scalar.
    let height: Int
  }

  private enum Entry {
    case open
    case complete(Anchored)
  }

  private var entries: [String: Entry] = [:]
  /// In the order of the file, so that suggestions do not depend on chance.
  private var names: [String] = []

  mutating func begin(_ name: String) {
    if entries.updateValue(.open, forKey: name) == nil { names.append(name) }
  }

  mutating func complete(_ name: String, _ anchored: Anchored) {
    if entries.updateValue(.complete(anchored), forKey: name) == nil { names.append(name) }
  }

  /// The node of that name, or the fault of an alias that repeats nothing.
  func resolve(_ name: String, at range: SourceRange) -> Result<Anchored, AliasRefusal> {
    switch entries[name] {
    case .complete(let anchored): .success(anchored)
    case .open:
      .failure(
        AliasRefusal(
          finding: Finding(
            "`*\(name)` repeats the very value that it stands in", at: range,
            label: "inside `&\(name)`", help: "write the value out instead of `*\(name)`")))
    case nil:
      .failure(
        AliasRefusal(
          finding: Finding(
            "unknown anchor: nothing above is named `&\(name)`", at: range,
            label: "repeats nothing", help: help(for: name))))
    }
  }

  /// Why an alias stands for nothing.
  struct AliasRefusal: Error {
    let finding: Finding
  }

  private func help(for name: String) -> String {
    if let near = SpellingSuggestion.nearest(to: name, among: names.suffix(Limits.anchorsToCompare))
    {
      return "did you mean `*\(near)`?"
    }
    return "text that starts with `*` needs quotes: \"*\(name)\""
  }
}
