import GoalpostKit
import GoalpostRules
import GoalpostSource
import Testing

/// A project's own words change what a rule says.
@Suite struct AddedWordsTests {
  typealias Row = AddedWordsCase

  static let keyResults = [
    Row("activity-key-result", "verbs: [workshop]", "Workshop 12 schools, target: 12", [0, 1]),
    Row("activity-key-result", "verbs: [act on]", "Act on 40 ideas, target: 40", [0, 1]),
    Row("activity-key-result", "verbs: [act on]", "Act with 40 ideas, target: 40", [0, 0]),
    Row("activity-key-result", "outcomes: [pledge]", "Develop 9 new pledges, target: 9", [1, 0]),
    Row("activity-key-result", "outcomes: [pledges]", "Develop 9 new pledges, target: 9", [1, 0]),
    Row("activity-key-result", "outcomes: [pledge]", "Develop them, target: 9 pledges", [1, 0]),
    Row("activity-key-result", "deliverables: [menu]", "Design menus daily, target: 9", [0, 0]),
    Row("activity-key-result", "deliverables: [menu]", "Design winter menus, target: 9", [0, 1]),
    Row("activity-key-result", "nouns: [sample]", "Sample 12 loaves, target: 12", [0, 1]),
    Row("activity-key-result", "nouns: [sample]", "Sample quality of loaves, target: 12", [0, 0]),
    Row("activity-key-result", "gatherings: [tasting]", "Hold 6 tastings, target: 6", [0, 1]),
    Row("activity-key-result", "gatherings: [tasting]", "Do a blind tasting, target: 6", [0, 1]),
    Row("contradictory-direction", "up: [swell]", "Swell the choir, target: 2", [0, 1]),
    Row("contradictory-direction", "up: [scale up]", "Scale up the choir, target: 2", [0, 1]),
    Row("contradictory-direction", "up: [scale up]", "Scale up the choir, target: 9", [0, 0]),
    Row("contradictory-direction", "down: [curb]", "Curb the queue, target: 9", [0, 1]),
    Row("placeholder-title", "gaps: [TODO]", "Guests grow by TODO, target: 9", [0, 1]),
    Row("placeholder-title", "gaps: [TODO]", "Guests grow by todo, target: 9", [0, 0]),
  ]

  static let objectives = [
    Row("output-objective", "verbs: [inaugurate]", "Inaugurate the oven", [0, 1]),
    Row("output-objective", "verbs: [hand over]", "Hand over the oven", [0, 1]),
    Row("output-objective", "weak_verbs: [craft]", "Craft a portal", [0, 1]),
    Row("output-objective", "weak_verbs: [put up]", "Put up a portal", [0, 1]),
    Row("output-objective", "weak_verbs: [craft]", "Craft trust", [0, 0]),
    Row("output-objective", "deliverables: [oven]", "Build a second oven", [0, 1]),
    Row("output-objective", "outcomes: [reputation]", "Complete our reputation", [1, 0]),
    Row("output-objective", "manners: [overnight]", "Ship overnight", [1, 0]),
    Row("maintenance-objective", "verbs: [guard]", "Guard our good name", [0, 1]),
    Row("maintenance-objective", "verbs: [hold on]", "Hold on to our guests", [0, 1]),
  ]

  static let kpis = [
    Row("vanity-kpi", "words: [stars]", "GitHub stars, at_least: 900", [0, 1]),
    Row("vanity-kpi", "words: [profile taps]", "Weekly profile taps, at_least: 900", [0, 1]),
    Row("vanity-kpi", "words: [stars]", "Conversion of stars, at_least: 900", [0, 0]),
    Row("vanity-kpi", "online: [storefront]", "Storefront visitors, at_least: 900", [0, 1]),
    Row("vanity-kpi", "on_foot: [guests]", "Website guests, at_least: 900", [0, 1]),
    Row("vanity-kpi", "results: [loyal]", "Loyal followers, at_least: 900", [1, 0]),
  ]

  static let owners = [
    Row("shared-ownership", "posts: [abbess]", "\"Abbess, Verger Tom\"", [1, 0]),
    Row("shared-ownership", "departments: [liturgy]", "\"Maria Lopez, Liturgy\"", [1, 0]),
    Row("shared-ownership", "degrees: [cfa]", "\"Sam Park, CFa\"", [1, 0]),
  ]

  @Test(arguments: keyResults)
  func `about a key result`(_ row: Row) { row.expect(.keyResult, with: Self.section(of: row)) }

  @Test(arguments: objectives)
  func `about an objective`(_ row: Row) { row.expect(.objective, with: Self.section(of: row)) }

  @Test(arguments: kpis)
  func `about a key number`(_ row: Row) { row.expect(.kpi, with: Self.section(of: row)) }

  @Test(arguments: owners)
  func `about an owner`(_ row: Row) { row.expect(.owner, with: Self.section(of: row)) }

  private static func section(of row: Row) -> String { "rules: {\(row.rule): {\(row.added)}}" }

  @Test func `every list that a rule declares is read`() {
    let declared = RuleRegistry.all.map { $0.declaration }.flatMap { rule in
      rule.words.map { "\(rule.name) \($0.name)" }
    }
    let rows = Self.keyResults + Self.objectives + Self.kpis + Self.owners
    let proved = rows.filter { $0.findings[0] != $0.findings[1] }.map { "\($0.rule) \($0.list)" }
    #expect(Set(proved) == Set(declared))
  }

  @Test func `every list is named apart, and shows words that fit into it`() {
    for rule in RuleRegistry.all.map({ $0.declaration }) {
      let names = ["severity"] + rule.options.map(\.name) + rule.words.map(\.name)
      #expect(Set(names).count == names.count, "\(rule.name)")
      for list in rule.words {
        let added = "\(list.name): [\(list.samples.joined(separator: ", "))]"
        let text = "goalpost: 1\nrules: {\(rule.name): {\(added)}}\n"
        let (_, faults) = ProjectConfiguration.read(Source(path: ".goalpost.yaml", text: text))
        #expect(!list.samples.isEmpty && faults.diagnostics.isEmpty, "\(rule.name) \(list.name)")
      }
    }
  }
}
