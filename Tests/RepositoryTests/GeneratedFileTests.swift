import GoalpostKit
import GoalpostRules
import SnapshotSupport
import Testing

@testable import goalpost_dev

/// What stands in code and in documents is generated once.
@Suite struct GeneratedFileTests {
  @Test(arguments: Registry.all.map(\.path))
  func `a registry lists the files of its folder`(path: String) throws {
    let registry = try #require(Registry.all.first { $0.path == path })
    let text = try registry.text(under: Repository.root.path)
    let committed = try Repository.text(path)
    #expect(committed == text, "run `make generate`")
  }

  @Test func `pages and schemas are what the declarations say`() throws {
    for file in GeneratedFiles.all {
      let committed = (try? Repository.text(file.path)) ?? ""
      #expect(
        committed == file.text,
        "\(file.path): run `make generate`; \(Snapshot.firstDifference(committed, file.text))")
    }
  }

  @Test func `every rule of the catalogue has a page`() throws {
    let list = try Repository.text("docs/rules/README.md")
    let pages = Set(Repository.files(below: "docs/rules", suffix: ".md"))
    let rules = RuleRegistry.all.map { $0.declaration.name }
    #expect(rules.filter { !pages.contains("docs/rules/\($0).md") }.isEmpty)
    #expect(rules.filter { !list.contains("[`\($0)`](\($0).md)") }.isEmpty)
    #expect(pages.count == rules.count + 1)
  }

  @Test func `no page is left of a rule that is gone`() {
    let written = Set(GeneratedFiles.all.map(\.path))
    let pages = Repository.files(below: "docs/rules", suffix: ".md")
    #expect(pages.filter { !written.contains($0) }.isEmpty)
  }

  @Test(arguments: [
    ("stale-title", "StaleTitleRule"), ("missing-id", "MissingIDRule"),
    ("vanity-kpi", "VanityKPIRule"), ("too-many-kpis", "TooManyKPIsRule"),
  ])
  func `a new rule's type is named after the rule`(name: String, type: String) {
    let template = RuleTemplate(name: name, group: "KPIs")
    #expect(template.typeName == type)
    #expect(template.text.contains("struct \(type): Rule"))
    #expect(template.text.contains("name: \"\(name)\", group: .kpis"))
  }
}
