/// How much of a file Goalpost reads before it refuses; each is an option of the command line.
package struct Limits: Hashable, Sendable {
  /// Bytes of one file.
  package var fileSize = 4 * 1024 * 1024
  /// Levels of nesting.
  package var depth = 64
  /// Nodes of one file, after aliases are expanded.
  package var nodes = 100_000
  /// Directives (`%YAML`, `%TAG`) of one file.
  package var directives = 100

  package init() {}
}
