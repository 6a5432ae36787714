/// A number of a rule that the configuration may set.
package struct RuleOption: Hashable, Sendable {
  package let name: String
  package let defaultValue: Int
  /// What it counts, with its unit.
  package let summary: String

  package init(_ name: String, _ defaultValue: Int, _ summary: String) {
    self.name = name
    self.defaultValue = defaultValue
    self.summary = summary
  }
}

/// A number that a rule had in an earlier version, and that is written elsewhere now.
package struct RetiredOption: Sendable {
  package let name: String
  /// What to write beside `rules` instead, for the value that it had: `silence: {…}`.
  package let replacement: @Sendable (Int) -> String

  package init(_ name: String, replacement: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.replacement = replacement
  }
}
