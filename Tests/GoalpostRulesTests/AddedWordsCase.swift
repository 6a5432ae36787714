import GoalpostKit
import Testing

/// A goal about which a rule says one thing, and another where the project adds to a word list.
struct AddedWordsCase: CustomTestStringConvertible, Sendable {
  /// What the goal is.
  enum Goal { case objective, keyResult, kpi, owner }

  let rule: String
  /// The list and what is added to it, in flow style: `verbs: [stage]`.
  let added: String
  /// The goal's title and fields, or the owner, in flow style.
  let text: String
  /// How often the rule speaks without the words, and with them.
  let findings: [Int]

  init(_ rule: String, _ added: String, _ text: String, _ findings: [Int]) {
    self.rule = rule
    self.added = added
    self.text = text
    self.findings = findings
  }

  var testDescription: String { "\(rule) \(added): \(text)" }

  /// The name of the list.
  var list: String { String(added.prefix { $0 != ":" }) }

  /// Holds the rule to it, the words being in a section of the configuration.
  func expect(_ goal: Goal, with section: String) {
    #expect(count(in: plan(goal), with: "goalpost: 1\n") == findings[0])
    #expect(count(in: plan(goal), with: "goalpost: 1\n\(section)\n") == findings[1])
  }

  private func count(in plan: String, with configuration: String) -> Int {
    let (configuration, faults) = ProjectConfiguration.read(
      Source(path: ".goalpost.yaml", text: configuration))
    #expect(faults.diagnostics.map(\.finding.message) == [])
    guard let options = CompileOptions(asOf: "2026-10-20", configuration: configuration) else {
      return -1
    }
    return Goalpost.compile([Source(path: "a.goals.yaml", text: plan)], options: options)
      .findings.diagnostics.count { $0.rule == rule }
  }

  private func plan(_ goal: Goal) -> String {
    let owner = goal == .owner ? text : "Head baker"
    let start = "goalpost: 1\nunit: bakery\nowner: \(owner)\ncycle: 2026-Q4\n"
    switch goal {
    case .objective:
      return start + "objectives:\n  - title: \(text)\n    key_results:\n"
        + "      - {title: Regular guests, at_least: 40}\n"
    case .keyResult:
      return start + "objectives:\n  - title: Be the bakery people cross the town for\n"
        + "    key_results:\n      - {title: \(text), baseline: 4}\n"
    case .kpi: return start + "kpis:\n  - {title: \(text)}\n"
    case .owner: return start
    }
  }
}
