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

  /// The places and labels that are marked in a text, and in the file beside it.
  func marked(in text: String) -> [CaretComments.Mark] {
    let beside = example.attachment.map { CaretComments($0.markedText, of: $0.path).marks }
    return (CaretComments(text).marks + (beside ?? [])).sorted()
  }

  /// The places and labels that the rule reports in a text, and in the file beside it.
  func reported(in text: String) -> [CaretComments.Mark] {
    run(text).diagnostics.map { diagnostic in
      let finding = diagnostic.finding
      let attachment = finding.range.file == .init(0) ? nil : example.attachment
      let escapes = ByteEscapes(attachment?.text ?? text)
      func place(_ offset: Int) -> Int {
        example.hasByteEscapes ? escapes.place(ofByteAt: offset) : offset
      }
      return .init(
        file: attachment?.path ?? "", start: place(finding.range.start),
        end: place(finding.range.end), label: finding.label)
    }.sorted()
  }
}
