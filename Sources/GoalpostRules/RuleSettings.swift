import GoalpostModel
import GoalpostSource

/// Severities, numbers and words of the rules, as a project configured them.
package struct RuleSettings: Sendable {
  private let settings: [String: RuleSetting]

  /// The words that titles are read by.
  let projectWords: ProjectWords

  /// - Parameter numbers: how the project writes numbers; nil where it does not say.
  package init(
    _ settings: [RuleSetting] = [], words: TitleVocabulary? = nil, numbers: NumberStyle? = nil
  ) {
    projectWords = ProjectWords(words, numbers: numbers)
    self.settings = Dictionary(settings.map { ($0.rule, $0) }, uniquingKeysWith: { $1 })
  }

  package func isOn(_ rule: RuleDeclaration) -> Bool { settings[rule.name]?.level != .off }

  /// The configured severity, else the one of the case, else the rule's.
  package func severity(of rule: RuleDeclaration, case name: String?) -> Severity {
    settings[rule.name]?.level?.severity ?? rule.severity(ofCase: name)
  }

  /// The numbers of a rule, with defaults for those that are not configured.
  package func options(of rule: RuleDeclaration) -> [String: Int] {
    var options = Dictionary(
      rule.options.map { ($0.name, $0.defaultValue) }, uniquingKeysWith: { $1 })
    for (name, value) in settings[rule.name]?.options ?? [:] { options[name] = value }
    return options
  }

  /// What is added to the word lists of a rule.
  func words(of rule: RuleDeclaration) -> [String: AddedWords] {
    (settings[rule.name]?.words ?? [:]).mapValues { AddedWords($0) }
  }
}
