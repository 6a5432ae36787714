import GoalpostKit
import GoalpostRules
import GoalpostSource
import Testing

/// One example of one rule, as the argument of a test.
struct ExampleCase: CustomTestStringConvertible, Sendable {
  let rule: RuleDeclaration
  let example: RuleExample

  var testDescription: String { "\(rule.name): \(example.title)" }

  static let all = RuleRegistry.all.flatMap { type in
    type.declaration.examples.map { ExampleCase(rule: type.declaration, example: $0) }
  }

  /// Those of rules that look at goals.
  static let judged = all.filter { $0.rule.group != .language }
  static let flagged = all.filter { $0.example.verdict == .flagged }

  var text: String { example.text + "\n" }

  /// What the rule says about a text instead of the example's own.
  func run(_ text: String) -> ExampleRun { ExampleRun(text: text, example: example, rule: rule) }

  /// The places and labels that the rule reports in a text.
  func reported(in text: String) -> [CaretComments.Mark] {
    run(text).diagnostics.map { diagnostic in
      let finding = diagnostic.finding
      return .init(start: finding.range.start, end: finding.range.end, label: finding.label)
    }.sorted()
  }
}
