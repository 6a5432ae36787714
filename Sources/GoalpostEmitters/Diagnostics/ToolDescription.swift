import GoalpostSource

/// What a document of findings says about the program that found them.
package struct ToolDescription: Sendable {
  package let version: String
  /// Everything that it can find, in the order of the catalogue.
  package let rules: [RuleDeclaration]

  package init(version: String, rules: [RuleDeclaration]) {
    self.version = version
    self.rules = rules
  }
}
