import GoalpostKit
import Testing

/// What could not be read is told once, and costs no more than it has to.
@Suite struct UnreadableFileTests {
  private static func rules(_ sources: [Source]) throws -> (found: [String], withheld: [String]) {
    let options = try #require(CompileOptions(asOf: "2026-10-05"))
    let findings = Goalpost.compile(sources, options: options).findings
    return (findings.diagnostics.map(\.rule), findings.withheld)
  }

  /// A line without a colon is left out; what stands around it is read.
  private static let cutOff = """
    goalpost: 1
    unit: bakery
    owner: Head baker
    cycle: 2026-Q4
    objectives:
      - id: mornings
        title: Win 20% more customers
        key_results:
          - id: queue
            title: The queue moves faster
            target: 4 min
            due: 2027-03-01
        what is this line
    """

  @Test func `what is there is judged in a plan that was cut off, what is missing is not`() throws {
    let (found, withheld) = try Self.rules([Source(path: "a.goals.yaml", text: Self.cutOff)])
    #expect(found.sorted() == ["date-outside-cycle", "numeric-objective", "yaml-syntax"])
    #expect(withheld.contains("untied-kpi"))
  }

  @Test func `a file that is not UTF-8 silences what rests on other files`() throws {
    let team = """
      goalpost: 1
      unit: team
      owner: Team lead
      cycle: 2026-Q4
      objectives:
        - id: promises
          title: Deliver what we promise
          why: Whoever waits in vain does not come back.
          supports: company/trust
          key_results:
            - {id: a, title: Fewer complaints, baseline: 40, target: 20}
            - {id: b, title: Fewer returns, baseline: 8%, target: 4%}
            - {id: c, title: More renewals, baseline: 70%, target: 85%}
      """
    let company = Source(path: "company.goals.yaml", bytes: [0x67, 0xFF, 0x0A])
    let (found, _) = try Self.rules([Source(path: "team.goals.yaml", text: team), company])
    #expect(found == ["not-utf8"])
  }

  @Test func `an item that is no mapping is not also counted as missing`() throws {
    let plan = """
      goalpost: 1
      unit: team
      owner: Team lead
      cycle: 2026-Q4
      objectives:
        - id: promises
          title: Deliver what we promise
          why: Whoever waits in vain does not come back.
          key_results:
            - Fewer complaints
            - {id: b, title: Fewer returns, baseline: 8%, target: 4%}
            - {id: c, title: More renewals, baseline: 70%, target: 85%}
      """
    #expect(try Self.rules([Source(path: "a.goals.yaml", text: plan)]).found == ["wrong-type"])
  }

  @Test(arguments: [
    "", "\n# nothing yet\n", "---\n", "- a list\n", "just text\n", "goalpost: 1\n", "{}\n", "[]\n",
    "\u{FEFF}", "--- \n...\n---\n", "goalpost: 1\nunit: a\nobjectives: [1, {}, []]\n",
  ])
  func `a file without a plan is told in a sentence`(text: String) throws {
    let found = try Self.rules([Source(path: "a.goals.yaml", text: text)]).found
    #expect(!found.isEmpty)
  }
}
