import GoalpostHistory
import GoalpostSource

/// A file that could not be read to its end in one of two revisions, so that nothing of it was
/// compared.
package struct UncomparedFile: Hashable, Sendable {
  package enum Side: String, CaseIterable, Sendable { case base, head }

  /// Where it could not be read.
  package var side: Side
  /// Relative to the project root.
  package var path: String
  /// The first line that could not be read, from 1.
  package var line: Int
  /// `` `goals/ward.goals.yaml` cannot be read from line 25 on; it is not compared``
  package var text: String
  /// It holds goals, so that any that seems to have come or gone elsewhere may be in it.
  package var holdsGoals: Bool

  /// All of a comparison, those of the head first.
  ///
  /// - Parameter baseName: what the earlier revision is called.
  package static func all(in comparison: Comparison, baseName: String) -> [UncomparedFile] {
    comparison.head.unread.map { UncomparedFile($0, .head, baseName) }
      + comparison.base.unread.map { UncomparedFile($0, .base, baseName) }
  }

  private init(_ file: UnreadFile, _ side: Side, _ baseName: String) {
    self.side = side
    path = file.path
    line = file.line
    holdsGoals = file.kind == .goals
    let place = side == .base ? "at \(baseName), " : ""
    let verdict =
      holdsGoals ? "it is not compared" : "what is measured by it is not compared"
    text = "\(place)\(file.text); \(verdict)"
  }
}
