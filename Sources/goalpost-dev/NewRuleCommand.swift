import ArgumentParser

/// `goalpost-dev new-rule`: writes the one file of a new rule.
struct NewRuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-rule", abstract: "Write the one file that a new rule is.")

  @Argument(help: "The rule's name; it states the fault: stale-title.")
  var name: String

  @Argument(help: "One of \(RuleTemplate.groups.joined(separator: ", ")).")
  var group: String

  @Option(help: "The repository's root.")
  var root = "."

  func validate() throws {
    let words = name.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
    guard isPlain, words.count > 1 else {
      throw ValidationError("a rule's name is lower-case words with hyphens: stale-title")
    }
    guard RuleTemplate.groups.contains(group) else {
      throw ValidationError("the groups are \(RuleTemplate.groups.joined(separator: ", "))")
    }
  }

  func run() throws {
    let template = RuleTemplate(name: name, group: group)
    let path = "\(root)/Sources/GoalpostRules/Rules/\(group)/\(template.typeName).swift"
    guard !TextFile.exists(path) else { throw ValidationError("\(path) is there already") }
    try TextFile.write(template.text, to: path)
    print("wrote \(path); now fill it in and run `make generate`")
  }
}
