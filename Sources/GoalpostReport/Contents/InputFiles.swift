/// What the report was made from.
package struct InputFiles: Hashable, Sendable {
  /// How `digest` was made.
  package static let digestName = "fnv1a-64"

  /// Relative to the project root.
  package var paths: [String]
  /// 16 hexadecimal digits over all paths and bytes: two reports of the same files show the same.
  /// Nil in a public part, which must tell nothing of the rest of its files.
  package var digest: String?
}
