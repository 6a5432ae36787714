import Foundation
import Testing

@testable import goalpost

/// What git tracks it does not ignore, and neither does goalpost: on disk as in commits.
@Suite struct TrackedFilesTests {
  private static let plan = """
    goalpost: 1
    unit: team
    kpis:
      - {id: queue, title: Queue, at_most: 5 min, readings: {csv: log.csv, date: Day, value: Min}}
    """

  private static func shown(
    _ repository: TestRepository, _ arguments: [String] = [], below folder: String = "",
    _ environment: [String: String] = [:]
  ) throws -> [String] {
    let result = try Program().run(
      ["check", "--show-files"] + arguments, in: repository.folder.appending(path: folder),
      environment: TestRepository.environment().merging(environment) { $1 })
    return result.output.split(separator: "\n").map(String.init)
  }

  private static func repository(_ ignored: String) throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write(plan, to: "kept.goals.yaml")
    try repository.write("Day,Min\n2026-10-12,4\n", to: "log.csv")
    try repository.write(plan, to: "drafts/tracked.goals.yaml")
    try repository.write("Day,Min\n2026-10-12,4\n", to: "drafts/log.csv")
    try repository.commit()
    try repository.write(ignored, to: ".gitignore")
    try repository.write(plan, to: "drafts/untracked.goals.yaml")
    return repository
  }

  @Test(arguments: ["drafts/\n", "*.yaml\n*.csv\n", "*\n", "tracked*\nuntracked*\nlog.csv\n"])
  func `a tracked file is read, whatever is ignored`(ignored: String) throws {
    let repository = try Self.repository(ignored)
    defer { repository.remove() }
    let all = ["drafts/log.csv", "drafts/tracked.goals.yaml", "kept.goals.yaml", "log.csv"]
    #expect(try Self.shown(repository) == all)
    // A folder that somebody names is read, as is one with a configuration; what lies in it may be
    // ignored.
    let rest = ignored == "drafts/\n" ? ["untracked.goals.yaml"] : []
    let named = ["log.csv", "tracked.goals.yaml"] + rest
    #expect(try Self.shown(repository, ["drafts"]) == named.map { "drafts/\($0)" })
    try repository.write("goalpost: 1\n", to: "drafts/.goalpost.yaml")
    #expect(try Self.shown(repository, below: "drafts") == [".goalpost.yaml"] + named)
  }

  @Test func `both sides of a comparison agree`() throws {
    let repository = try Self.repository("drafts/\n")
    defer { repository.remove() }
    let result = try Program().run(
      ["diff", "HEAD", "--as-of", "2026-10-20"], in: repository.folder,
      environment: TestRepository.environment())
    #expect(result.output.hasPrefix("nothing changed in meaning"), "\(result.output)")
  }

  @Test func `what git does not track any more is ignored again`() throws {
    let repository = try Self.repository("drafts/\n")
    defer { repository.remove() }
    try repository.git("rm", "--quiet", "--cached", "drafts/tracked.goals.yaml")
    #expect(try Self.shown(repository) == ["kept.goals.yaml", "log.csv"])
  }

  @Test func `without git the rules alone decide`() throws {
    let repository = try Self.repository("drafts/\n")
    defer { repository.remove() }
    #expect(
      try Self.shown(repository, [], ["PATH": "/nowhere"]) == ["kept.goals.yaml", "log.csv"])
    try FileManager.default.removeItem(at: repository.folder.appending(path: ".git"))
    #expect(try Self.shown(repository) == ["kept.goals.yaml", "log.csv"])
  }
}
