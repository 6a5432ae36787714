import GoalpostKit
import GoalpostModel
import Testing

/// What `goalpost init` writes is a project in order, whatever day it is.
@Suite struct FirstProjectTests {
  @Test(arguments: [
    "2026-01-01", "2026-03-31", "2026-04-02", "2026-09-30", "2026-11-20", "2026-12-31",
    "2028-02-29",
  ])
  func `its plan has no errors and no warnings on its day`(day: String) throws {
    let today = try #require(CalendarDay(day))
    let project = FirstProject(inFolder: "Bäckerei & Café", on: today)
    let configuration = try #require(project.files.first { $0.path == ".goalpost.yaml" })
    let read = ProjectConfiguration.read(Source(path: ".goalpost.yaml", text: configuration.text))
    #expect(read.faults.isEmpty)
    let plan = try #require(project.files.first { $0.path == "b-ckerei-caf.goals.yaml" })
    let findings = Goalpost.compile(
      [Source(path: plan.path, text: plan.text)],
      options: CompileOptions(asOf: today, configuration: read.0)
    ).findings
    #expect(findings.planCount == 1)
    #expect(findings.diagnostics.filter { $0.severity != .note }.map(\.rule) == [])
  }

  @Test func `a folder whose name makes no id gets a team`() throws {
    let today = try #require(CalendarDay("2026-11-20"))
    let paths = FirstProject(inFolder: "目標", on: today).files.map(\.path)
    #expect(paths == [".goalpost.yaml", "team.goals.yaml", ".github/workflows/goals.yml"])
  }
}
