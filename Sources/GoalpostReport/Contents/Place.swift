/// Where an item is written.
package struct Place: Hashable, Sendable {
  /// Relative to the project root.
  package var path: String
  /// From 1.
  package var line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }
}
