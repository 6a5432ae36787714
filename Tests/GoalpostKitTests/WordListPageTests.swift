import GoalpostKit
import GoalpostSource
import Testing

/// A rule's word lists, wherever the rule is told about.
@Suite struct WordListPageTests {
  @Test func `the page in a terminal names the lists with a few of their words`() throws {
    let text = try #require(Catalogue.explanation(ofRule: "vanity-kpi", colour: .plain))
    #expect(
      text.contains(
        """

        Word lists, which the configuration may add to
          words  counts of attention, as the title writes them: followers, downloads, page views …

        """))
  }

  @Test func `the page of the documentation shows how to add to them`() throws {
    let rule = try #require(Catalogue.declarations.first { $0.name == "activity-key-result" })
    let page = Catalogue.page(of: rule)
    #expect(page.contains("`rules: {activity-key-result: {verbs: […]}}`"))
    #expect(page.contains("\n| `outcomes` | what others decide about"))
  }

  @Test func `a rule without lists has no chapter about them`() throws {
    let rule = try #require(Catalogue.declarations.first { $0.words.isEmpty })
    #expect(!Catalogue.page(of: rule).contains("Word lists"))
    #expect(Catalogue.page(of: rule).contains("\n## Examples\n"))
  }

  @Test func `the catalogue as JSON names them`() {
    #expect(Catalogue.listing(as: "json").contains("\"name\": \"deliverables\""))
  }
}
