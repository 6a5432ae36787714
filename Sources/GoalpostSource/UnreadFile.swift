/// A file that could not be read to its end: what comes after a line of it counts as neither there
/// nor missing.
package struct UnreadFile: Hashable, Sendable {
  package enum Kind: Sendable { case goals, readings }

  package let file: SourceFile.ID
  package let kind: Kind
  /// Relative to the project root.
  package let path: String
  /// The first line that could not be read, from 1.
  package let line: Int

  /// - Parameter offset: the first byte that could not be read.
  package init(_ source: SourceFile, _ kind: Kind, from offset: Int) {
    file = source.id
    self.kind = kind
    path = source.path
    line = LineIndex(source.bytes).line(holding: offset) + 1
  }

  /// `` `goals/ward.goals.yaml` cannot be read from line 25 on``; without a line where nothing
  /// could be read.
  package var text: String {
    let end = line > 1 ? " from line \(line) on" : ""
    return "`\(path)` cannot be read\(end)"
  }
}
