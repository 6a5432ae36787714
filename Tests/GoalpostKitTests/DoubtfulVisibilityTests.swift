import GoalpostEmitters
import GoalpostKit
import Testing

/// What may have been meant to be internal is not published.
@Suite("A visibility in doubt") struct DoubtfulVisibilityTests {
  private static func plan(_ line: String) -> String {
    """
    goalpost: 1
    unit: bakery
    name: The Bakery
    parent: company
    cycle: 2026-Q4
    objectives:
      - title: Open to everybody
        key_results:
          - title: Many loaves
            baseline: 0
            target: 10
          - title: Secret recipe
            baseline: 0
            target: 10
            \(line)
    """
  }

  private func publicDocument(_ text: String, asOf day: String = "2026-11-20") throws -> String {
    let compilation = try PublicFixture.compile(
      [("bakery.goals.yaml", text)], asOf: day, isForPublic: true)
    return MarkdownEmitter.emit(compilation.report())
  }

  @Test(arguments: ["", "visibility: public", "why: It tastes better"])
  func `a key result without doubts is public`(line: String) throws {
    #expect(try publicDocument(Self.plan(line)).contains("Secret recipe"))
  }

  @Test(arguments: [
    "visibility: internal", "visibility: intern", "visibility:", "visibility: #internal",
    "visiblity: internal", "Visibility: internal",
    "visibility: public\n        visibility: internal",
    "check_ins:\n          - {date: 2026-11-16, value: 3, visibility: internal}",
  ])
  func `a key result with a key that cannot be trusted is left out, its neighbour is not`(
    line: String
  ) throws {
    let text = try publicDocument(Self.plan(line))
    #expect(!text.contains("Secret recipe"))
    #expect(text.contains("Many loaves"))
  }

  @Test(arguments: ["<<: *internal", "why: \"never closed", "\tvisibility: internal"])
  func `a file that is no YAML to its end is left out`(line: String) throws {
    #expect(try !publicDocument(Self.plan(line)).contains("loaves"))
  }

  @Test func `what was internal on the day is left out, also where it no longer is`() throws {
    let text =
      Self.plan("visibility: public") + """

        amendments:
          - date: 2026-11-10
            ref: open-to-everybody/secret-recipe
            field: visibility
            from: internal
            to: public
            reason: scope
            because: The recipe is in the newspaper.
            approved_by: Ada
        """
    #expect(try publicDocument(text).contains("Secret recipe"))
    #expect(try !publicDocument(text, asOf: "2026-11-01").contains("Secret recipe"))
  }

  @Test func `a unit below an internal one keeps its level, and does not name it`() throws {
    let text = "goalpost: 1\nunit: company\nvisibility: internal\n---\n" + Self.plan("")
    let compilation = try PublicFixture.compile(
      [("bakery.goals.yaml", text)], asOf: "2026-11-20", isForPublic: true)
    let plan = try #require(compilation.report().plans.first)
    #expect(plan.level == "team")
    #expect(plan.parent == nil)
  }
}
