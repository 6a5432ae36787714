import Foundation
import Testing

@testable import goalpost

/// What keeps git from comparing is told with the command that mends it.
@Suite struct GitFailureTests {
  /// What is told when a revision is looked for in a folder.
  private static func failure(
    _ revision: String?, in folder: String, _ variables: [String: String] = [:]
  ) async -> Failure? {
    do {
      let repository = try await GitRepository(holding: folder)
      _ = try await BaseCommit.find(
        revision, in: repository, surroundings: Surroundings { variables[$0] })
      return nil
    } catch {
      return error as? Failure
    }
  }

  @Test func `no repository`() async throws {
    let folder = try TestRepository.temporaryFolder()
    defer { TestRepository(at: folder).remove() }
    let failure = await Self.failure("main", in: folder.path)
    #expect(failure?.message.contains("is not in a git repository") == true)
    #expect(failure?.help?.contains("`git init`") == true)
    #expect(failure?.status == .misuse)
  }

  @Test func `no commit yet`() async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    let failure = await Self.failure("main", in: repository.path)
    #expect(failure?.message.hasPrefix("there is no commit yet") == true)
    #expect(failure?.help?.contains("`git commit`") == true)
  }

  @Test(arguments: ["--output=x", "", "a b\n", "origin/", "main..HEAD"])
  func `no name of a revision`(revision: String) async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.commit()
    let failure = await Self.failure(revision, in: repository.path)
    #expect(failure?.message == RevisionName.failure(of: revision)?.message)
    #expect(failure != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: repository.path) == [".git"])
  }

  @Test(arguments: ["@{u}", "@{upstream}", "HEAD@{u}"])
  func `no upstream`(revision: String) async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.commit()
    let failure = await Self.failure(revision, in: repository.path)
    #expect(failure?.message.contains("has no upstream") == true)
    #expect(failure?.help?.contains("`origin/main`") == true)
  }

  @Test(arguments: ["nowhere", "HEAD:team.yaml"])
  func `no such revision`(revision: String) async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.commit()
    let failure = await Self.failure(revision, in: repository.path)
    #expect(failure?.message.hasPrefix("there is no revision `") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: repository.path) == [".git"])
  }

  @Test func `a branch of origin that was not fetched`() async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.commit()
    let failure = await Self.failure(nil, in: repository.path, ["GITHUB_BASE_REF": "release/1"])
    #expect(
      failure?.help == "`git fetch origin release/1:refs/remotes/origin/release/1`")
  }

  @Test func `no default branch`() async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.commit()
    let failure = await Self.failure(nil, in: repository.path)
    #expect(failure?.message == "there is no `origin/HEAD` to compare with")
  }

  @Test func `histories without a commit in common`() async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.commit()
    try repository.git("checkout", "--quiet", "--orphan", "other")
    try repository.commit("Another beginning")
    let failure = await Self.failure("main", in: repository.path)
    #expect(failure?.message == "`main` and `HEAD` have no commit in common")
  }

  @Test func `a shallow clone that does not reach back`() async throws {
    let origin = try TestRepository()
    defer { origin.remove() }
    try origin.commit()
    try origin.git("checkout", "--quiet", "-b", "topic")
    try origin.commit()
    try origin.git("checkout", "--quiet", "main")
    try origin.commit("Another")
    let clone = TestRepository(at: try TestRepository.temporaryFolder())
    defer { clone.remove() }
    try clone.git(
      "clone", "--quiet", "--depth=1", "--no-single-branch", "file://\(origin.path)", ".")
    for revision in ["origin/topic", "HEAD^"] {
      let failure = await Self.failure(revision, in: clone.path)
      #expect(failure?.message.contains("shallow") == true, "\(revision)")
      #expect(failure?.help?.contains("git fetch --unshallow origin") == true)
    }
    try clone.git("fetch", "--quiet", "--unshallow", "origin")
    #expect(await Self.failure("origin/topic", in: clone.path) == nil)
  }

  @Test func `a repository that belongs to somebody else`() {
    let complaint = """
      fatal: detected dubious ownership in repository at '/srv/the goals'
      To add an exception for this directory, call:

      \tgit config --global --add safe.directory '/srv/the goals'
      """
    let failure = GitFailure.failure(
      GitEnding(status: 128, complaint: complaint), in: "/srv/the goals")
    #expect(
      failure.help == "`git config --global --add safe.directory '/srv/the goals'`")
  }

  @Test func `git is not installed`() async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.write("goalpost: 1\n", to: "team.goals.yaml")
    try repository.commit()
    let result = try Program().run(
      ["diff", "main"], in: repository.folder, environment: ["PATH": repository.path])
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("error: git is not installed"))
  }

  @Test func `a broken repository is told in git's words, made harmless`() {
    let failure = GitFailure.failure(
      GitEnding(status: 128, complaint: "hint: x\nfatal: bad object \u{1B}[31mHEAD\n"),
      in: "/x")
    #expect(failure.message.hasPrefix("git failed: bad object "))
    #expect(!failure.message.contains("\u{1B}"))
  }
}
