import GoalpostSource

/// The nodes of one document in the order of the file, each collection in front of what it holds.
/// However many they are, they take a few blocks of memory, and go all at once.
///
/// A class, since every node refers to it and is handed around.
final class NodeTree: Sendable {
  let file: SourceFile.ID
  /// The bytes of the file, in which most texts stand as they are.
  let source: [UInt8]
  /// The texts that do not, one behind the other.
  let texts: [UInt8]
  let cells: [NodeCell]

  init(file: SourceFile.ID, source: [UInt8], texts: [UInt8], cells: [NodeCell]) {
    self.file = file
    self.source = source
    self.texts = texts
    self.cells = cells
  }
}
