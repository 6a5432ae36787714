import GoalpostKit
import GoalpostRules
import GoalpostSource
import Testing

/// A project's own words change what a rule says.
@Suite struct AddedWordsTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let rule: String
    /// What the configuration adds, in flow style.
    let added: String
    /// A goal, in flow style.
    let goal: String
    /// How often the rule speaks without the words and with them.
    let findings: [Int]

    init(_ rule: String, _ added: String, _ goal: String, _ findings: [Int]) {
      self.rule = rule
      self.added = added
      self.goal = goal
      self.findings = findings
    }

    var testDescription: String { "\(rule) \(added): \(goal)" }
  }

  private static func count(_ row: Row, in plan: String, with configuration: String) -> Int {
    let (configuration, faults) = ProjectConfiguration.read(
      Source(path: ".goalpost.yaml", text: configuration))
    #expect(faults.diagnostics.isEmpty)
    guard let options = CompileOptions(asOf: "2026-10-20", configuration: configuration) else {
      return -1
    }
    return Goalpost.compile([Source(path: "a.goals.yaml", text: plan)], options: options)
      .findings.diagnostics.count { $0.rule == row.rule }
  }

  private static func expect(_ row: Row, in plan: String) {
    let added = "goalpost: 1\nrules: {\(row.rule): {\(row.added)}}\n"
    #expect(count(row, in: plan, with: "goalpost: 1\n") == row.findings[0])
    #expect(count(row, in: plan, with: added) == row.findings[1])
  }

  @Test(arguments: [
    Row("activity-key-result", "verbs: [workshop]", "Workshop 12 schools, target: 12", [0, 1]),
    Row("activity-key-result", "verbs: [act on]", "Act on 40 ideas, target: 40", [0, 1]),
    Row("activity-key-result", "verbs: [act on]", "Act with 40 ideas, target: 40", [0, 0]),
    Row("activity-key-result", "outcomes: [pledge]", "Develop 9 new pledges, target: 9", [1, 0]),
    Row("activity-key-result", "outcomes: [pledges]", "Develop 9 new pledges, target: 9", [1, 0]),
    Row("activity-key-result", "outcomes: [pledge]", "Develop them, target: 9 pledges", [1, 0]),
    Row("activity-key-result", "deliverables: [menu]", "Design menus daily, target: 9", [0, 0]),
    Row("activity-key-result", "deliverables: [menu]", "Design winter menus, target: 9", [0, 1]),
    Row("contradictory-direction", "up: [swell]", "Swell the choir, target: 2", [0, 1]),
    Row("contradictory-direction", "up: [scale up]", "Scale up the choir, target: 2", [0, 1]),
    Row("contradictory-direction", "up: [scale up]", "Scale up the choir, target: 9", [0, 0]),
    Row("contradictory-direction", "down: [curb]", "Curb the queue, target: 9", [0, 1]),
  ])
  func `about a key result`(_ row: Row) {
    Self.expect(
      row,
      in: """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        objectives:
          - title: Be the bakery people cross the town for
            key_results:
              - {title: \(row.goal), baseline: 4}

        """)
  }

  @Test(arguments: [
    Row("output-objective", "verbs: [inaugurate]", "Inaugurate the oven", [0, 1]),
    Row("output-objective", "verbs: [hand over]", "Hand over the oven", [0, 1]),
    Row("output-objective", "deliverables: [oven]", "Build a second oven", [0, 1]),
    Row("output-objective", "outcomes: [reputation]", "Complete our reputation", [1, 0]),
    Row("maintenance-objective", "verbs: [guard]", "Guard our good name", [0, 1]),
    Row("maintenance-objective", "verbs: [hold on]", "Hold on to our guests", [0, 1]),
  ])
  func `about an objective`(_ row: Row) {
    Self.expect(
      row,
      in: """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        objectives:
          - title: \(row.goal)
            key_results:
              - {title: Regular guests, at_least: 40}

        """)
  }

  @Test(arguments: [
    Row("vanity-kpi", "words: [stars]", "GitHub stars, at_least: 900", [0, 1]),
    Row("vanity-kpi", "words: [profile taps]", "Weekly profile taps, at_least: 900", [0, 1]),
    Row("vanity-kpi", "words: [stars]", "Conversion of stars, at_least: 900", [0, 0]),
  ])
  func `about a key number`(_ row: Row) {
    Self.expect(
      row,
      in: """
        goalpost: 1
        unit: bakery
        owner: Head baker
        kpis:
          - {title: \(row.goal)}

        """)
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
