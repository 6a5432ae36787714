import Foundation
import Testing

/// What is printed where a CI runner reads along.
@Suite struct RunnerTests {
  private static let plan = """
    goalpost: 1
    unit: team
    owner: "##[error]x"
    kpis:
      - {title: "##[group]Be first", target: 5}

    """

  private func output(
    _ environment: [String: String], of arguments: [String] = ["check"]
  ) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goalpost-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.plan.utf8).write(to: folder.appending(path: "team.goals.yaml"))
    return try Program().run(
      arguments + ["--as-of", "2026-11-20"], in: folder, environment: environment
    ).output
  }

  @Test(arguments: ["CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"])
  func `a runner is known by what it sets`(variable: String) throws {
    let text = try output([variable: "true"])
    #expect(!text.contains("##["))
    #expect(text.contains("# #[group]Be first"))
  }

  @Test func `the view of a terminal says nothing to it either`() throws {
    #expect(try output([:], of: ["status"]).contains("##[group]Be first"))
    let text = try output(["CI": "true"], of: ["status"])
    #expect(!text.contains("##["))
    #expect(text.contains("# #[group]Be first"))
  }

  @Test(arguments: ["", "0", "false"])
  func `people see what they wrote`(value: String) throws {
    #expect(try output(["CI": value]).contains("##[group]Be first"))
  }
}
