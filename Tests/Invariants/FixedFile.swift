import GoalpostKit
import GoalpostSource
import GoalpostYAML

/// One file before and after `--fix`, compared by what its tree says, not by its edits: of the keys
/// and texts only those may differ that a finding spoke of.
struct FixedFile {
  private let old: Source
  private let new: Source
  private let findings: Findings

  init(_ old: Source, _ new: Source, findings: Findings) {
    self.old = old
    self.new = new
    self.findings = findings
  }

  var violations: [String] {
    lostTexts + lostComments + foreignLineBreaks
  }

  /// A text and the names of the keys that it lies below.
  private struct Leaf: Hashable {
    let keys: [String]
    let text: String

    /// The same text as deep, below a key of another name: once that is mended, those below it are
    /// read and mended too.
    func isRenamed(_ other: Leaf) -> Bool {
      text == other.text && keys.count == other.keys.count && keys != other.keys
    }
  }

  /// Everything that is gone stood on a line with a finding, below a key that has another name now,
  /// or in a waiver; and everything new is a name, or stands in the place of what is gone.
  private var lostTexts: [String] {
    let (before, after) = (leaves(of: old), leaves(of: new))
    var kept = counted(after.map(\.leaf))
    let missing = before.map(\.leaf).filter { leaf in
      guard let count = kept[leaf], count > 0 else { return true }
      kept[leaf] = count - 1
      return false
    }
    let names = Set(after.flatMap(\.leaf.keys))
    var broken: [String] = []
    var gone = 0
    // Of two that are alike, nobody sees which one is gone.
    var spokenOf: [Leaf: Int] = [:]
    for leaf in missing {
      let renamed = after.lazy.map(\.leaf).first { kept[$0, default: 0] > 0 && $0.isRenamed(leaf) }
      if let renamed {
        kept[renamed, default: 0] -= 1
        continue
      }
      gone += 1
      let isNameGone = leaf.keys.contains { !names.contains($0) }
      let count = spokenOf[leaf] ?? before.count { $0.leaf == leaf && hasFinding($0.range) }
      spokenOf[leaf] = count - 1
      if !isNameGone, !leaf.keys.contains("waive"), count <= 0 {
        broken.append("`\(leaf.text)` below \(leaf.keys) is gone, without a finding")
      }
    }
    let added = kept.values.reduce(0, +)
    let ids = after.count { $0.leaf.keys.last == "id" }
    if added > gone + 2 * ids { broken.append("\(added) texts are new, \(gone) are gone") }
    return broken
  }

  private func counted(_ leaves: [Leaf]) -> [Leaf: Int] {
    Dictionary(leaves.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private func leaves(of source: Source) -> [(leaf: Leaf, range: SourceRange)] {
    let file = SourceFile(id: .init(0), path: source.path, bytes: source.bytes)
    var found: [(leaf: Leaf, range: SourceRange)] = []
    func visit(_ node: Node, _ keys: [String]) {
      switch node.content {
      case .scalar(let scalar): found.append((Leaf(keys: keys, text: scalar.text), node.range))
      case .sequence(let items):
        for item in items { visit(item, keys) }
      case .mapping(let entries):
        for entry in entries { visit(entry.value, keys + [entry.key.value]) }
      }
    }
    for document in YAML.parse(file).documents { document.root.map { visit($0, []) } }
    return found
  }

  /// Whether anything was found on the lines of a place.
  private func hasFinding(_ range: SourceRange) -> Bool {
    guard let file = findings.files.first(where: { $0.path == old.path }) else { return false }
    let lines = LineIndex(file.bytes)
    let own = lines.line(holding: range.start)...lines.line(holding: range.end)
    return findings.diagnostics.contains { diagnostic in
      let place = diagnostic.finding.range
      return place.file == file.id
        && own.overlaps(lines.line(holding: place.start)...lines.line(holding: place.end))
    }
  }

  /// Lines of comments are kept, all of them, unless a waiver went with its own.
  private var lostComments: [String] {
    guard !findings.diagnostics.contains(where: { $0.rule == "expired-waiver" }) else { return [] }
    var kept = Dictionary(comments(of: new).map { ($0, 1) }, uniquingKeysWith: +)
    var broken: [String] = []
    for comment in comments(of: old) {
      if let count = kept[comment], count > 0 {
        kept[comment] = count - 1
      } else {
        broken.append("a comment is gone: `\(comment)`")
      }
    }
    return broken
  }

  private func comments(of source: Source) -> [String] {
    source.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      let ink = line.drop { $0 == 0x20 || $0 == 0x09 }
      return ink.first == 0x23 ? String(decoding: ink, as: UTF8.self) : nil
    }
  }

  private var foreignLineBreaks: [String] {
    let hasBare = hasBareLineFeed(new) && !hasBareLineFeed(old)
    return hasBare && old.bytes.contains(0x0A) ? ["a line ends in another way than all others"] : []
  }

  private func hasBareLineFeed(_ source: Source) -> Bool {
    source.bytes.indices.contains { index in
      source.bytes[index] == 0x0A && (index == 0 || source.bytes[index - 1] != 0x0D)
    }
  }
}
