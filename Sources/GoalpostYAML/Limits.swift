/// How much of a file Goalpost reads before it refuses; each is an option of the command line.
package struct Limits: Hashable, Sendable {
  /// Bytes of one file (`--max-file-size`).
  package var fileSize = 4 * 1024 * 1024
  /// Levels of nesting (`--max-depth`), those inside an alias included.
  package var depth = 64
  /// Keys, values and collections of one file, after aliases are expanded (`--max-nodes`).
  package var nodes = 100_000
  /// Directives (`%YAML`, `%TAG`) of one file (`--max-directives`).
  package var directives = 100

  package init() {}

  /// Bytes of a key.
  static let keyLength = 500
  /// Faults of YAML that are mended in memory, so that the document is read on.
  static let repairs = 20
  /// Documents of a file behind which reading begins anew after a fault.
  static let restarts = 100
  /// Control characters that are told one by one.
  static let controlCharacters = 20
  /// Anchors among which the one is looked for that an alias may mean.
  static let anchorsToCompare = 100
}
