import GoalpostEmitters
import GoalpostModel
import GoalpostRules
import GoalpostSource
import GoalpostYAML

/// The rules as text, made from their declarations.
package enum Catalogue {
  package static var declarations: [RuleDeclaration] {
    RuleRegistry.all.map { $0.declaration }.sorted { first, second in
      let groups = RuleGroup.allCases
      let one = groups.firstIndex(of: first.group) ?? 0
      let other = groups.firstIndex(of: second.group) ?? 0
      return (one, first.name) < (other, second.name)
    }
  }

  package static var ruleNames: [String] { declarations.map(\.name) }

  /// The formats of `goalpost rules`.
  package static let formats = ["text", "json", "markdown"]

  /// All rules in one of the formats.
  package static func listing(as format: String) -> String {
    switch format {
    case "json": JSON.array(declarations.map { $0.json }).indentedText
    case "markdown": markdownListing
    default: textListing
    }
  }

  private static var textListing: String {
    let width = declarations.map(\.name.count).max() ?? 0
    var text = ""
    for group in RuleGroup.allCases {
      let rules = declarations.filter { $0.group == group }
      if rules.isEmpty { continue }
      text += (text.isEmpty ? "" : "\n") + "\(group.rawValue)\n"
      for rule in rules {
        let name = rule.name + String(repeating: " ", count: width - rule.name.count)
        let severity = rule.severity.rawValue
        let gap = String(repeating: " ", count: 8 - severity.count)
        text += "  \(name)  \(severity)\(gap)\(rule.summary)\n"
      }
    }
    return text + "\n\(declarations.count.counted("rule")); `goalpost explain RULE` tells more.\n"
  }

  private static var markdownListing: String {
    var text = "# Rules\n"
    for group in RuleGroup.allCases {
      let rules = declarations.filter { $0.group == group }
      if rules.isEmpty { continue }
      text +=
        "\n## \(group.rawValue)\n\n| rule | severity | fires when | source |\n|---|---|---|---|\n"
      for rule in rules {
        let sources = rule.sources.map(\.shortText).joined(separator: ", ")
        text += "| [`\(rule.name)`](\(rule.name).md) | \(rule.severityText) "
        text += "| \(rule.summary.markdownCell) | \(sources.markdownCell) |\n"
      }
    }
    return text
  }

  /// The page of a rule for a terminal; nil for a name that is no rule.
  package static func explanation(ofRule name: String, colour: RenderStyle.Colour) -> String? {
    declarations.first { $0.name == name }.map { RulePage($0).text(colour: colour) }
  }

  /// The page of a rule for `docs/rules`.
  package static func page(of rule: RuleDeclaration) -> String { RulePage(rule).markdown }
}

extension RuleDeclaration {
  /// `error`, or `warning; error where it cannot be scored`.
  var severityText: String {
    ([severity.rawValue] + cases.map { "\($0.severity.rawValue) \($0.summary)" })
      .joined(separator: "; ")
  }

  fileprivate var json: JSON {
    .object([
      "name": .string(name),
      "group": .string(group.rawValue),
      "severity": .string(severity.rawValue),
      "cases": .array(
        cases.map { ruleCase in
          .object([
            "name": .string(ruleCase.name), "severity": .string(ruleCase.severity.rawValue),
            "summary": .string(ruleCase.summary),
          ])
        }),
      "summary": .string(summary),
      "rationale": .string(rationale),
      "sources": .strings(sources.map(\.text)),
      "options": .array(
        options.map { option in
          .object([
            "name": .string(option.name), "default": .integer(option.defaultValue),
            "summary": .string(option.summary),
          ])
        }),
      "words": .array(
        words.map { list in
          .object(["name": .string(list.name), "summary": .string(list.summary)])
        }),
      "base": .string(base.rawValue),
      "can_be_waived": .bool(group.canBeWaived),
    ])
  }
}

extension RuleSource {
  fileprivate var shortText: String {
    switch self {
    case .article(let article, let words): "\(article.rawValue) “\(words)”"
    case .practice: "practice"
    case .language: "language"
    }
  }
}

extension String {
  /// Safe in a cell of a Markdown table.
  var markdownCell: String {
    var result = ""
    for character in self {
      switch character {
      case "|": result += "\\|"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
