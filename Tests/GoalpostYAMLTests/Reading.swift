import GoalpostSource
import SnapshotSupport

@testable import GoalpostYAML

/// A text, what was read of it, and the words to say so in a test.
struct Reading {
  let source: SourceFile
  let file: ParsedFile
  /// What reading took of the processor; with a sanitizer, what it would have taken about without.
  let seconds: Double

  init(_ bytes: [UInt8], limits: Limits = Limits()) {
    let source = SourceFile(id: SourceFile.ID(0), path: "a.goals.yaml", bytes: bytes)
    self.source = source
    let (file, taken) = ProcessorTime.of { YAML.parse(source, limits: limits) }
    self.file = file
    seconds = taken / Double(Sanitizer.slowness)
  }

  init(_ text: String, limits: Limits = Limits()) { self.init(Array(text.utf8), limits: limits) }

  /// The first document's root.
  var root: Node? { file.documents.first?.root }

  /// Every fault as `rule@offset+length message`.
  var faults: [String] {
    file.faults.map {
      let range = $0.finding.range
      return "\($0.rule.rawValue)@\(range.start)+\(range.end - range.start) \($0.finding.message)"
    }
  }

  /// The texts that the faults point at.
  var marked: [String] { file.faults.map { source.text(of: $0.finding.range) } }

  /// Every document as one line; `…` behind those that were cut off.
  var documents: [String] {
    file.documents.map { ($0.root.map(Self.words) ?? "nothing") + ($0.isTruncated ? "…" : "") }
  }

  /// A node as one line: texts, and collections in brackets.
  static func words(_ node: Node) -> String {
    switch node.content {
    case .scalar(let scalar): scalar.text
    case .sequence(let items): "[" + items.map(words).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.value): \(words($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// The node at the end of a path of keys and positions.
  func node(_ path: String...) -> Node? {
    path.reduce(root) { node, step in
      switch node?.content {
      case .mapping(let entries): entries.first { $0.key.value == step }?.value
      case .sequence(let items):
        Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
      default: nil
      }
    }
  }

  /// The bytes of that node, as text.
  func written(_ node: Node?) -> String? { node.map { source.text(of: $0.range) } }
}
