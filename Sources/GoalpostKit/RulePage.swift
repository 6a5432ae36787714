import GoalpostEmitters
import GoalpostModel
import GoalpostSource

/// A rule's page, made from its declaration alone, so that it cannot disagree with the code.
struct RulePage {
  private let rule: RuleDeclaration

  init(_ rule: RuleDeclaration) { self.rule = rule }

  /// For a terminal: examples with what the tool would print about them.
  func text(colour: RenderStyle.Colour) -> String {
    var text = "\(rule.name) (\(rule.severityText))\n\n\(rule.summary)\n\n\(rule.rationale)\n\n"
    text += rule.sources.map { "Source: \($0.text)\n" }.joined()
    if let base = rule.baseSentence { text += "\n\(base)\n" }
    if !rule.options.isEmpty { text += "\nOptions\n" }
    for option in rule.options {
      text += "  \(option.name) = \(option.defaultValue)  \(option.summary)\n"
    }
    if !rule.words.isEmpty { text += "\nWord lists, which the configuration may add to\n" }
    for list in rule.words { text += "  \(list.name)  \(list.contents)\n" }
    for example in rule.examples {
      text += "\n\(example.verdict.heading): \(example.title)\n\n"
      if let base = example.base {
        text += "At the base:\n\n" + base.indented + "\n\nNow:\n\n"
      }
      text += example.text.indented + "\n"
      if let file = example.attachment {
        text += "\n\(file.path):\n\n" + file.text.indented + "\n"
      }
      let printed = ExampleRun(example, of: rule).printed(colour: colour)
      if !printed.isEmpty { text += "\n" + printed.indented + "\n" }
    }
    return text + "\n" + rule.exceptions + "\n"
  }

  /// For `docs/rules/<name>.md`.
  var markdown: String {
    var text = "# `\(rule.name)`\n\n**\(rule.severityText)** · \(rule.group.rawValue)\n\n"
    text += "\(rule.summary)\n\n## Why\n\n\(rule.rationale)\n\n"
    text += rule.sources.map { "- Source: \($0.text)\n" }.joined()
    if let base = rule.baseSentence { text += "\n\(base)\n" }
    if !rule.options.isEmpty {
      text += "\n## Options\n\n| option | default | what it is |\n|---|---|---|\n"
      for option in rule.options {
        text += "| `\(option.name)` | \(option.defaultValue) | \(option.summary.markdownCell) |\n"
      }
    }
    text += wordsMarkdown + "\n## Examples\n"
    for example in rule.examples {
      text += "\n### \(example.verdict.heading): \(example.title)\n\n"
      if let base = example.base {
        text += "At the base:\n\n```yaml\n\(base.trimmedEnd)\n```\n\nNow:\n\n"
      }
      text += "```yaml\n\(example.text.trimmedEnd)\n```\n"
      if let file = example.attachment {
        text += "\n`\(file.path)`:\n\n```csv\n\(file.text.trimmedEnd)\n```\n"
      }
      let printed = ExampleRun(example, of: rule).printed(colour: .plain)
      if !printed.isEmpty { text += "\n```text\n\(printed.trimmedEnd)\n```\n" }
    }
    return text + "\n## Exceptions\n\n\(rule.exceptions)\n"
  }

  private var wordsMarkdown: String {
    guard let first = rule.words.first else { return "" }
    var text =
      "\n## Word lists\n\nThey are English. A project [adds to them](../words.md) in `.goalpost.yaml`: "
    text += "`rules: {\(rule.name): {\(first.name): […]}}`.\n\n"
    text += "| list | what it holds |\n|---|---|\n"
    for list in rule.words { text += "| `\(list.name)` | \(list.contents.markdownCell) |\n" }
    return text
  }
}

extension RuleDeclaration {
  /// What it makes of an earlier revision; nil where it looks at the goals as they are.
  fileprivate var baseSentence: String? {
    switch base {
    case .none: nil
    case .optional: "It says more with an earlier revision to compare with: `--base REV`."
    case .required: "It compares with an earlier revision, and runs only with `--base REV`."
    }
  }
}

extension WordList {
  /// What its words have in common, and a few of them.
  fileprivate var contents: String { "\(summary): \(samples.joined(separator: ", ")) …" }
}

extension RuleExample.Verdict {
  fileprivate var heading: String {
    switch self {
    case .flagged: "Flagged"
    case .clean: "Clean"
    }
  }
}

extension String {
  /// Without line feeds at the end.
  var trimmedEnd: String {
    var text = Substring(self)
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }

  /// Every line four columns in.
  var indented: String {
    trimmedEnd.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}
