import GoalpostSource

/// A value of a YAML document with the exact bytes it was written in. Aliases are already
/// replaced by what they stand for.
package struct Node: Sendable {
  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  package let content: Content
  /// Scalars: quotes included, a block scalar from its indicator to its last line of text.
  /// Collections: first child to last child, brackets included in flow style.
  package let range: SourceRange
  /// Written with `{…}` or `[…]`.
  package let isFlow: Bool

  package init(_ content: Content, at range: SourceRange, isFlow: Bool = false) {
    self.content = content
    self.range = range
    self.isFlow = isFlow
  }

  /// One key of a mapping and its value, in the order of the file.
  package struct Entry: Sendable {
    /// Keys are always scalars; others are refused as `unsupported-yaml`.
    package let key: Located<String>
    package let value: Node

    package init(key: Located<String>, value: Node) {
      self.key = key
      self.value = value
    }
  }
}
