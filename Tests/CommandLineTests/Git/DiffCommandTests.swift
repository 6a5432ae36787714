import Foundation
import Testing

/// `goalpost diff` and `check --base` in real repositories.
@Suite struct DiffCommandTests {
  /// A plan of one key result.
  private static func plan(
    _ unit: String = "team", target: String = "30", locked: Bool = false
  ) -> String {
    """
    goalpost: 1
    unit: \(unit)
    owner: Ada
    cycle: 2026-Q4
    \(locked ? "locked: 2026-10-05" : "")
    objectives:
      - id: grow
        title: Be known in town
        key_results:
          - {id: guests, title: Guests, baseline: 10 guests, target: \(target) guests}
    """ + "\n"
  }

  private static func goalpost(
    _ arguments: [String], in repository: TestRepository, below folder: String = "",
    _ environment: [String: String] = [:]
  ) throws -> Program.Result {
    try Program().run(
      arguments + ["--as-of", "2026-10-20"], in: repository.folder.appending(path: folder),
      environment: TestRepository.environment().merging(environment) { $1 })
  }

  /// A repository with one plan that was committed.
  private static func repository(at path: String = "team.goals.yaml") throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write(plan(), to: path)
    try repository.commit()
    return repository
  }

  @Test func `what is not committed yet counts`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try repository.write(Self.plan(target: "20"), to: "team.goals.yaml")
    let result = try Self.goalpost(["diff", "HEAD"], in: repository)
    #expect(result.status == 0)
    #expect(result.output.contains("team/grow/guests  target 30 guests → 20 guests  looser"))
  }

  @Test func `two commits are compared whatever lies in the working tree`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try repository.write(Self.plan(target: "40"), to: "team.goals.yaml")
    try repository.commit()
    try repository.write("goalpost: [", to: "team.goals.yaml")
    let result = try Self.goalpost(["diff", "HEAD^..HEAD"], in: repository)
    #expect(result.output.contains("target 30 guests → 40 guests  tighter"))
    #expect(result.error.isEmpty)
    let none = try Self.goalpost(["diff", "HEAD..HEAD"], in: repository)
    #expect(none.output.hasPrefix("nothing changed in meaning\n"))
  }

  @Test func `a goal is followed from file to file`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try repository.git("mv", "team.goals.yaml", "moved here.goals.yaml")
    try repository.write(Self.plan(target: "20"), to: "moved here.goals.yaml")
    let result = try Self.goalpost(["diff", "HEAD"], in: repository)
    #expect(result.output.contains("target 30 guests → 20 guests"))
    #expect(result.output.contains("team.goals.yaml → moved here.goals.yaml  moved"))
    #expect(!result.output.contains("removed"))
    #expect(!result.output.contains("added"))
  }

  @Test func `only what stands in the paths is told`() throws {
    let repository = try Self.repository(at: "a/team.goals.yaml")
    defer { repository.remove() }
    try repository.write(Self.plan("other"), to: "b/other.goals.yaml")
    try repository.write(Self.plan("gone"), to: "c/gone.goals.yaml")
    try repository.write("goalpost: 1\n", to: ".goalpost.yaml")
    try repository.commit()
    try repository.write(Self.plan(target: "20"), to: "a/team.goals.yaml")
    try repository.write(Self.plan("other", target: "20"), to: "b/other.goals.yaml")
    try FileManager.default.removeItem(at: repository.folder.appending(path: "c"))
    let one = try Self.goalpost(["diff", "HEAD", "--", "b"], in: repository)
    #expect(one.output.contains("other/grow/guests"))
    #expect(!one.output.contains("team/grow/guests"))
    #expect(one.output.contains("goalposts moved: 1 looser, 0 tighter"))
    let below = try Self.goalpost(["diff", "HEAD..HEAD", "--", "."], in: repository, below: "a")
    #expect(below.output.hasPrefix("nothing changed"))
    let gone = try Self.goalpost(["diff", "HEAD", "--", "c"], in: repository)
    #expect(gone.output.contains("gone"))
    #expect(!gone.output.contains("other/grow"))
  }

  @Test func `a project in a folder is compared from wherever one stands in it`() throws {
    let repository = try Self.repository(at: "goals/teams/team.goals.yaml")
    defer { repository.remove() }
    try repository.write("goalpost: 1\n", to: "goals/.goalpost.yaml")
    try repository.write("not a plan", to: "other.goals.yaml")
    try repository.commit()
    try repository.write(Self.plan(target: "20"), to: "goals/teams/team.goals.yaml")
    try repository.commit()
    for revisions in ["HEAD^", "HEAD^..HEAD"] {
      let result = try Self.goalpost(
        ["diff", revisions, "--format", "json"], in: repository, below: "goals/teams")
      #expect(result.output.contains("\"path\": \"teams/team.goals.yaml\""), "\(revisions)")
      #expect(result.output.contains("\"looser\": 1"))
    }
  }

  @Test func `nothing in the repository is run, and nothing is written to it`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try repository.write("*.yaml filter=evil diff=evil\n", to: ".gitattributes")
    try repository.commit()
    let trap = "touch '\(repository.path)/trapped'; cat"
    for key in [
      "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.pager",
      "core.fsmonitor", "core.sshCommand", "alias.cat-file", "alias.ls-tree",
    ] {
      try repository.git("config", key, key.hasPrefix("alias") ? "!\(trap)" : trap)
    }
    try repository.write(Self.plan(target: "20"), to: "team.goals.yaml")
    let before = try FileManager.default.subpathsOfDirectory(atPath: repository.path).sorted()
    let result = try Self.goalpost(["diff", "HEAD"], in: repository)
    #expect(result.output.contains("looser"))
    let after = try FileManager.default.subpathsOfDirectory(atPath: repository.path).sorted()
    #expect(after == before)
  }

  @Test func `a partial clone is told, and nothing is fetched`() throws {
    let origin = try Self.repository()
    defer { origin.remove() }
    try origin.write(Self.plan(target: "20"), to: "team.goals.yaml")
    try origin.commit()
    try origin.git("config", "uploadpack.allowFilter", "true")
    let clone = TestRepository(at: try TestRepository.temporaryFolder())
    defer { clone.remove() }
    try clone.git("clone", "--quiet", "--filter=blob:none", "file://\(origin.path)", ".")
    let result = try Self.goalpost(["diff", "HEAD^"], in: clone)
    #expect(result.status == 2)
    #expect(result.error.contains("`git fetch --refetch --no-filter origin`"), "\(result.error)")
    try clone.git("fetch", "--quiet", "--refetch", "--no-filter", "origin")
    #expect(try Self.goalpost(["diff", "HEAD^"], in: clone).status == 0)
  }

  @Test func `a repository of somebody else is told`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    let result = try Self.goalpost(
      ["diff", "HEAD"], in: repository, below: "", ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"])
    #expect(result.status == 2)
    #expect(result.error.contains("git config --global --add safe.directory"))
  }

  @Test func `a folder that looks like a repository is not taken for one`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try repository.git("init", "--quiet", "--bare", "trap")
    let result = try Self.goalpost(["diff", "HEAD"], in: repository, below: "trap")
    #expect(result.status == 2)
  }

  @Test func `goals that are all new or all gone are told`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try FileManager.default.removeItem(at: repository.folder.appending(path: "team.goals.yaml"))
    let gone = try Self.goalpost(["diff", "HEAD"], in: repository)
    #expect(gone.status == 0)
    #expect(gone.output.contains("removed"))
    try repository.commit()
    let none = try Self.goalpost(["diff", "HEAD"], in: repository)
    #expect(none.status == 3)
    #expect(none.error.hasPrefix("error: no goal file found"))
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `a runner is told nothing by the name of a file`(format: String) throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try repository.git("mv", "team.goals.yaml", "##[error]x.goals.yaml")
    let arguments = ["diff", "HEAD", "--format", format]
    let result = try Self.goalpost(arguments, in: repository, ["CI": "true"])
    #expect(result.output.contains("[error"))
    #expect(!result.output.contains("##["))
  }

  @Test func `colours are for what is printed, not for files`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    try repository.write(Self.plan(target: "20"), to: "team.goals.yaml")
    let both = ["diff", "HEAD", "--color", "always", "--format", "text", "--output", "diff.txt"]
    _ = try Self.goalpost(both + ["--format", "json"], in: repository)
    let file = repository.folder.appending(path: "diff.txt")
    #expect(try !String(contentsOf: file, encoding: .utf8).contains("\u{1B}"))
    let printed = try Self.goalpost(["diff", "HEAD", "--color", "always"], in: repository)
    #expect(printed.output.contains("\u{1B}"))
  }

  @Test func `another format is named, and wrong usage ends with 2`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    let format = try Self.goalpost(["diff", "HEAD", "--format", "html"], in: repository)
    #expect(format.status == 2)
    #expect(format.error.contains("`json`, `markdown`, `text`"))
    let path = try Self.goalpost(["diff", "team.goals.yaml"], in: repository)
    #expect(path.status == 2)
    #expect(path.error.contains("`-- team.goals.yaml`"))
  }
}
