import GoalpostKit
import GoalpostRules
import GoalpostSource
import Testing

/// What every page of the catalogue must have.
@Suite struct CatalogueTests {
  private static let rules = RuleRegistry.all.map { Entry($0.declaration, "\($0)") }

  struct Entry: CustomTestStringConvertible, Sendable {
    let rule: RuleDeclaration
    let typeName: String

    init(_ rule: RuleDeclaration, _ typeName: String) {
      self.rule = rule
      self.typeName = typeName
    }

    var testDescription: String { rule.name }
  }

  @Test func `names are unique`() {
    let names = Self.rules.map(\.rule.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `the language's rules are those of its chapter`() {
    let names = RuleRegistry.languageRules.map { $0.declaration.name }
    #expect(names.sorted() == LanguageRule.allCases.map(\.rawValue).sorted())
    for rule in RuleRegistry.languageRules.map({ $0.declaration }) {
      #expect(rule.group == .language)
      #expect(rule.severity == .error)
    }
  }

  @Test(arguments: rules)
  func `a rule is called like its file`(_ entry: Entry) {
    let words = entry.rule.name.split(separator: "-").map { word in
      switch word {
      case "kpi", "yaml", "csv", "id", "utf8": word.uppercased()
      case "kpis": "KPIs"
      default: word.prefix(1).uppercased() + word.dropFirst()
      }
    }
    #expect(entry.typeName == words.joined() + "Rule")
  }

  @Test(arguments: rules)
  func `a rule says what it is and where it comes from`(_ entry: Entry) {
    let rule = entry.rule
    #expect(rule.summary.hasPrefix("Fires when "))
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.rationale.count > 80)
    #expect(!rule.sources.isEmpty)
    #expect(Set(rule.options.map(\.name)).count == rule.options.count)
  }

  @Test(arguments: rules)
  func `a rule shows what it reports and what it leaves alone`(_ entry: Entry) {
    let examples = entry.rule.examples
    #expect(examples.count { $0.verdict == .flagged } >= 2)
    #expect(examples.count { $0.verdict == .clean } >= 2)
    #expect(Set(examples.map(\.title)).count == examples.count)
    let contents = examples.map { [$0.text, $0.attachment?.text ?? ""] }
    #expect(Set(contents).count == examples.count)
  }

  @Test(arguments: rules)
  func `every case of a rule is shown, with its severity`(_ entry: Entry) {
    let found = ExampleCase.flagged.filter { $0.rule.name == entry.rule.name }
      .flatMap { $0.run($0.text).diagnostics }
    let shown = Set(found.compactMap(\.finding.caseName))
    #expect(shown == Set(entry.rule.cases.map(\.name)))
    #expect(found.allSatisfy { $0.severity == entry.rule.severity(ofCase: $0.finding.caseName) })
  }
}
