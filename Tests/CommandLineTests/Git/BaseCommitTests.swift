import Foundation
import Testing

@testable import goalpost

/// Which commit goals are compared with.
@Suite struct BaseCommitTests {
  /// `main` with two commits, and `topic` that left it after the first.
  private struct Branches {
    let repository: TestRepository
    let first: String
    let tip: String

    init() throws {
      repository = try TestRepository()
      first = try repository.commit("First")
      try repository.git("checkout", "--quiet", "-b", "topic")
      try repository.commit("On the topic")
      try repository.git("checkout", "--quiet", "main")
      tip = try repository.commit("What others merged")
      try repository.git("checkout", "--quiet", "topic")
    }

    func base(_ revision: String? = nil, _ variables: [String: String] = [:]) async throws
      -> BaseCommit
    {
      try await BaseCommit.find(
        revision, in: GitRepository(holding: repository.path),
        surroundings: Surroundings { variables[$0] })
    }
  }

  private static func clone(_ origin: TestRepository, _ options: String...) throws -> TestRepository
  {
    let folder = try TestRepository.temporaryFolder()
    let clone = TestRepository(at: folder)
    try clone.git(["clone", "--quiet"] + options + ["file://\(origin.path)", "."])
    return clone
  }

  @Test func `the base is where both have parted, whatever was merged since`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    let base = try await branches.base("main")
    #expect(base.id == branches.first)
    #expect(base.name == "main")
  }

  @Test func `after a rebase the base has moved along`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    try branches.repository.git("rebase", "--quiet", "main")
    #expect(try await branches.base("main").id == branches.tip)
  }

  @Test func `after a merge of main into the branch the base is what was merged`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    try branches.repository.git("merge", "--quiet", "--no-edit", "main")
    #expect(try await branches.base("main").id == branches.tip)
  }

  @Test func `a squashed branch is compared with what it was squashed onto`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    try branches.repository.git("checkout", "--quiet", "main")
    try branches.repository.git("merge", "--quiet", "--squash", "topic")
    try branches.repository.commit("Squashed")
    #expect(try await branches.base("HEAD^").id == branches.tip)
  }

  @Test func `a tag names the commit behind it`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    try branches.repository.git("tag", "-a", "v1", "-m", "One", branches.first)
    #expect(try await branches.base("v1").id == branches.first)
  }

  @Test func `without a revision it is the default branch of origin`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    try branches.repository.git("checkout", "--quiet", "main")
    let clone = try Self.clone(branches.repository)
    defer { clone.remove() }
    try clone.git("checkout", "--quiet", "-b", "mine", branches.first)
    let base = try await BaseCommit.find(
      nil, in: GitRepository(holding: clone.path), surroundings: Surroundings { _ in nil })
    #expect(base.id == branches.first)
    #expect(base.name == "origin/HEAD")
  }

  @Test func `a merge request says its base itself`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    let base = try await branches.base(
      nil, ["CI_MERGE_REQUEST_DIFF_BASE_SHA": branches.first, "GITHUB_BASE_REF": "x"])
    #expect(base.id == branches.first)
  }

  @Test func `on a pull request it is the branch that it goes to`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    let clone = try Self.clone(branches.repository)
    defer { clone.remove() }
    let base = try await BaseCommit.find(
      nil, in: GitRepository(holding: clone.path),
      surroundings: Surroundings { $0 == "GITHUB_BASE_REF" ? "main" : nil })
    #expect(base.id == branches.first)
    #expect(base.name == "origin/main")
  }

  @Test func `on the merge that tries a pull request it is the first parent`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    try branches.repository.git("checkout", "--quiet", "main")
    try branches.repository.git("merge", "--quiet", "--no-ff", "--no-edit", "topic")
    let merge = try branches.repository.git("rev-parse", "HEAD")
    let base = try await branches.base(
      nil,
      ["GITHUB_BASE_REF": "main", "GITHUB_REF": "refs/pull/7/merge", "GITHUB_SHA": merge])
    #expect(base.id == branches.tip)
    #expect(base.name == "HEAD^1")
  }

  @Test func `a merge of the author's own is no such merge`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    try branches.repository.git("update-ref", "refs/remotes/origin/main", branches.tip)
    try branches.repository.git("merge", "--quiet", "--no-edit", "main")
    let base = try await branches.base(
      nil,
      ["GITHUB_BASE_REF": "main", "GITHUB_REF": "refs/pull/7/merge", "GITHUB_SHA": branches.tip])
    #expect(base.id == branches.tip)
    #expect(base.name == "origin/main")
  }

  @Test(arguments: [["GITHUB_EVENT_NAME": "push"], ["CI_PIPELINE_SOURCE": "push"]])
  func `on a push it is the commit before`(variables: [String: String]) async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    #expect(try await branches.base(nil, variables).id == branches.first)
  }

  @Test func `before the first commit that was pushed there was nothing`() async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try repository.commit()
    let base = try await BaseCommit.find(
      nil, in: GitRepository(holding: repository.path),
      surroundings: Surroundings { $0 == "GITHUB_EVENT_NAME" ? "push" : nil })
    #expect(base.id == nil)
  }

  @Test func `a worktree has the repository's branches`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    let folder = try TestRepository.temporaryFolder()
    let tree = TestRepository(at: folder.appending(path: "tree"))
    defer { TestRepository(at: folder).remove() }
    try branches.repository.git("worktree", "add", "--quiet", "-b", "other", tree.path, "main")
    let base = try await BaseCommit.find("topic", in: GitRepository(holding: tree.path))
    #expect(base.id == branches.first)
  }

  @Test func `a merge base that a shallow clone reaches is found`() async throws {
    let branches = try Branches()
    defer { branches.repository.remove() }
    let clone = try Self.clone(branches.repository, "--depth=2", "--no-single-branch")
    defer { clone.remove() }
    let repository = try await GitRepository(holding: clone.path)
    #expect(try await BaseCommit.find("origin/main", in: repository).id == branches.first)
  }
}
