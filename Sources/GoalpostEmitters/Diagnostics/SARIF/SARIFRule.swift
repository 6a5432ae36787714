import GoalpostSource

/// A rule as a `reportingDescriptor` of SARIF: what code scanning shows beside an alert. It has no
/// address, since the pages of rules come with the program (`goalpost explain`).
struct SARIFRule {
  private let rule: RuleDeclaration

  init(_ rule: RuleDeclaration) { self.rule = rule }

  var json: JSON {
    .object([
      "id": .string(rule.name),
      "shortDescription": text(rule.summary),
      "fullDescription": text(rule.rationale),
      "help": .object(["text": .string(plainHelp), "markdown": .string(markdownHelp)]),
      "defaultConfiguration": .object(["level": .string(rule.severity.rawValue)]),
      "properties": .object(["tags": .strings(["goals", rule.group.rawValue])]),
    ])
  }

  private func text(_ text: String) -> JSON { .object(["text": .string(text)]) }

  private var plainHelp: String {
    ([rule.summary, rule.rationale] + rule.sources.map { "Source: \($0.text)" } + [rule.exceptions])
      .joined(separator: "\n\n")
  }

  /// Our own words and plans: nothing in it comes from a goal file.
  private var markdownHelp: String {
    var parts = [rule.summary, rule.rationale]
    parts += rule.sources.map { "Source: \($0.text)" }
    for example in [firstFlagged, firstClean].compactMap({ $0 }) {
      parts.append("**\(example.title)**\n\n```yaml\n\(example.text)\n```")
    }
    parts.append(rule.exceptions)
    parts.append("`goalpost explain \(rule.name)` tells more.")
    return parts.joined(separator: "\n\n")
  }

  private var firstFlagged: RuleExample? { rule.examples.first { $0.verdict == .flagged } }

  private var firstClean: RuleExample? { rule.examples.first { $0.verdict == .clean } }
}
