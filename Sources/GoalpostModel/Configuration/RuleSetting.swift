import GoalpostSource
import GoalpostYAML

/// What the configuration says about one rule.
package struct RuleSetting: Sendable {
  package enum Level: String, Choice {
    case error, warning, note, off

    package static let choiceName = "a severity"

    /// Nil for a rule that is off.
    package var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      case .off: nil
      }
    }
  }

  package let rule: String
  /// The rule's name in the configuration.
  package let place: SourceRange
  package let level: Level?
  package let options: [String: Int]
  /// What is added to its word lists, by the name of the list.
  package let words: [String: [String]]
}

extension ValueKind where Value == [RuleSetting] {
  /// Rules by name, each with a severity, or with `{severity: …, OPTION: …, LIST: […]}`.
  static let ruleSettings = {
    let description = KindDescription(
      "a mapping of rules", example: "{too-few-key-results: {severity: note, minimum: 2}}",
      schema: .object(["type": .string("object")]))
    return ValueKind(description) { node, decoder in
      guard case .mapping(let entries) = node.content else {
        decoder.reportKind(description, of: node)
        return nil
      }
      return entries.compactMap { decoder.ruleSetting($0) }
    }
  }()
}

extension RecordDecoder {
  fileprivate mutating func ruleSetting(_ entry: Node.Entry) -> RuleSetting? {
    let rules = vocabulary.rules
    let name = name(of: entry.key) { name in rules.contains { $0.name == name } }
    guard let rule = vocabulary.rules.first(where: { $0.name == name }) else {
      let known = vocabulary.rules.filter(\.group.canBeWaived).map(\.name)
      let nearest = nearest(to: name, among: known)
      report(
        .unknownKey,
        Finding(
          "there is no rule `\(name)`", at: entry.key.range,
          label: nearest.map { "did you mean `\($0)`?" } ?? "unknown rule",
          help: "`goalpost rules` lists them", field: name))
      return nil
    }
    guard rule.group.canBeWaived else {
      report(
        .wrongType,
        Finding(
          "`\(name)` cannot be changed", at: entry.key.range, label: "a fault of the language",
          help: "take it out: a plan with such a fault cannot be read"))
      return nil
    }
    guard case .mapping(let settings) = entry.value.content else {
      let level = ValueKind<RuleSetting.Level>.choice(RuleSetting.Level.self)
        .read(entry.value, &self)
      return level.map {
        RuleSetting(rule: name, place: entry.key.range, level: $0, options: [:], words: [:])
      }
    }
    return ruleSetting(of: rule, at: entry.key.range, settings)
  }

  private mutating func ruleSetting(
    of rule: RuleDeclaration, at place: SourceRange, _ settings: [Node.Entry]
  ) -> RuleSetting {
    var level: RuleSetting.Level?
    var options: [String: Int] = [:]
    var words: [String: [String]] = [:]
    for setting in settings {
      let known = ["severity"] + rule.options.map(\.name) + rule.words.map(\.name)
      let name = name(of: setting.key) { known.contains($0) }
      if name == "severity" {
        level = ValueKind<RuleSetting.Level>.choice(RuleSetting.Level.self)
          .read(setting.value, &self)
      } else if rule.options.contains(where: { $0.name == name }) {
        options[name] = ValueKind<Int>.option.read(setting.value, &self)
      } else if let retired = rule.retired.first(where: { $0.name == name }) {
        report(retired, of: rule, setting)
      } else if let list = rule.words.first(where: { $0.name == name }) {
        words[name] = ValueKind<[AddedWord]>.words(for: list).read(setting.value, &self)?
          .map(\.text)
      } else {
        let nearest = nearest(to: name, among: known)
        report(
          .unknownKey,
          Finding(
            "`\(rule.name)` has no option `\(name)`", at: setting.key.range,
            label: nearest.map { "did you mean `\($0)`?" } ?? "unknown option",
            help: "it has \(known.map { "`\($0)`" }.joined(separator: ", "))", field: name))
      }
    }
    return RuleSetting(rule: rule.name, place: place, level: level, options: options, words: words)
  }

  private mutating func report(
    _ retired: RetiredOption, of rule: RuleDeclaration, _ setting: Node.Entry
  ) {
    guard let value = ValueKind<Int>.option.read(setting.value, &self) else { return }
    report(
      .unknownKey,
      Finding(
        "`\(rule.name)` has no option `\(retired.name)` any more", at: setting.key.range,
        label: "is written elsewhere now",
        help: "take it out, and write `\(retired.replacement(value))` beside `rules`",
        field: retired.name))
  }
}
