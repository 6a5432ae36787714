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
