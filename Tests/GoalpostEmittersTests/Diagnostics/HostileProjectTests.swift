import GoalpostSource
import SnapshotSupport
import Testing

@testable import GoalpostEmitters

/// Every format on one hostile project: what it prints is committed, and no reader is fooled.
@Suite struct HostileProjectTests {
  static let formats = RendererRegistry.renderers.map { $0.name }

  private func rendered(_ format: String) throws -> String {
    let renderer = try #require(RendererRegistry.renderers.first { $0.name == format })
    return try HostileProject.rendered(by: renderer)
  }

  @Test(arguments: formats)
  func `a format prints what was committed`(format: String) throws {
    let snapshot = Snapshot("Tests/GoalpostEmittersTests/Diagnostics/Snapshots/hostile.\(format)")
    let difference = try snapshot.difference(from: try rendered(format))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: formats.filter { $0 != "github" })
  func `a runner finds no command in a format that has none`(format: String) throws {
    let text = try rendered(format)
    #expect(WorkflowCommand.all(in: text) == [])
    #expect(!text.contains("##["))
  }

  @Test func `a runner reads every finding back, at its file and line`() throws {
    let findings = try HostileProject.findings()
    let commands = WorkflowCommand.all(in: try rendered("github"))
    #expect(commands.count == findings.diagnostics.count)
    #expect(
      Set(commands.compactMap { $0.properties["file"] })
        == Set(HostileProject.paths.map { "goals/\($0)" }))
    let titles = findings.diagnostics.map(\.rule).sorted()
    #expect(commands.compactMap { $0.properties["title"] }.sorted() == titles)
    #expect(commands.allSatisfy { Int($0.properties["line"] ?? "") != nil })
    let messages = findings.diagnostics.map { $0.finding.message.withVisibleControls }.sorted()
    #expect(commands.map { String($0.data.prefix { $0 != "\n" }) }.sorted() == messages)
    let severities = commands.map(\.name)
    #expect(
      severities == severities.filter { $0 == "error" }
        + severities.filter { $0 == "warning" } + severities.filter { $0 == "notice" })
  }

  @Test func `the runner of the tests takes both kinds of commands`() {
    let log =
      "x ##[error]one\r\u{A0} ::warning file=a%2Cb,line=3::two%250A%0A\n::nothing::\n## [error]"
    let commands = WorkflowCommand.all(in: log)
    #expect(commands.map(\.name) == ["error", "warning"])
    #expect(commands.map(\.data) == ["one", "two%0A\n"])
    #expect(commands.last?.properties == ["file": "a,b", "line": "3"])
  }
}
