import Foundation
import GoalpostKit
import Testing

@testable import goalpost

/// The goal files of a commit, as they would be found on disk.
@Suite struct CommittedFilesTests {
  private static func read(
    _ repository: TestRepository, _ commit: String = "HEAD", below prefix: String = "",
    places: [String]? = nil
  ) async throws -> CommittedFiles {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    let root = prefix.isEmpty ? "/" : "/" + prefix
    let scope = CommittedFiles.Scope(
      root: root, isWhole: places == nil, places: places ?? [])
    let git = Git(folder: repository.path)
    return try await CommittedFiles.read(commit, scope, options: options, by: git)
  }

  private static func repository(_ files: [String: String]) throws -> TestRepository {
    let repository = try TestRepository()
    for (name, text) in files { try repository.write(text, to: name) }
    try repository.commit()
    return repository
  }

  @Test func `what was committed is read, not what lies there now`() async throws {
    let repository = try Self.repository([
      "a.goals.yaml": "unit: a\n", "b/c.goals.yml": "unit: c\n",
    ])
    defer { repository.remove() }
    try repository.write("unit: changed\n", to: "a.goals.yaml")
    try repository.write("unit: new\n", to: "new.goals.yaml")
    let files = try await Self.read(repository)
    #expect(
      files.sources == [
        Source(path: "a.goals.yaml", text: "unit: a\n"),
        Source(path: "b/c.goals.yml", text: "unit: c\n"),
      ])
  }

  @Test(arguments: [
    "with space.goals.yaml", "new\nline.goals.yaml", "\"quotes\" and 'more'.goals.yaml",
    "zażółć/目標 🎯.goals.yaml", "-rf.goals.yaml", "$(touch pwned).goals.yaml", ":(glob)*.goals.yaml",
    "tab\there/back\\slash.goals.yaml", "a;b|c&d.goals.yaml",
  ])
  func `any name is read`(name: String) async throws {
    let repository = try Self.repository([name: "unit: a\n"])
    defer { repository.remove() }
    let files = try await Self.read(repository)
    #expect(files.sources == [Source(path: name, text: "unit: a\n")])
  }

  @Test func `a project in a folder of the repository keeps to its folder`() async throws {
    let folder = "teams (all)/*"
    let repository = try Self.repository([
      "outside.goals.yaml": "unit: o\n", "\(folder)/a.goals.yaml": "unit: a\n",
      "\(folder)/sub/b.goals.yaml": "unit: b\n", "teams (all)/x/c.goals.yaml": "unit: c\n",
    ])
    defer { repository.remove() }
    let files = try await Self.read(repository, below: folder)
    #expect(files.sources.map(\.path) == ["a.goals.yaml", "sub/b.goals.yaml"])
  }

  @Test func `the configuration of that commit says what is included`() async throws {
    let repository = try Self.repository([
      ".goalpost.yaml": "goalpost: 1\ninclude: [\"okrs/*.yaml\"]\nexclude: [\"okrs/old*\"]\n",
      "okrs/a.yaml": "unit: a\n", "okrs/old.yaml": "unit: o\n", "b.goals.yaml": "unit: b\n",
    ])
    defer { repository.remove() }
    let first = try repository.git("rev-parse", "HEAD")
    try repository.write("goalpost: 1\n", to: ".goalpost.yaml")
    try repository.commit()
    #expect(try await Self.read(repository, first).sources.map(\.path) == ["okrs/a.yaml"])
    #expect(try await Self.read(repository).sources.map(\.path) == ["b.goals.yaml"])
  }

  @Test func `what is tracked is read, though it is ignored`() async throws {
    let repository = try Self.repository([
      ".gitignore": "draft*\n", "goals/.gitignore": "!draft-2*\nsecret/\n",
      "goals/a.goals.yaml": "unit: a\n", "other/b.goals.yaml": "unit: b\n",
    ])
    defer { repository.remove() }
    for name in ["draft-1", "draft-2", "secret/c"] {
      try repository.write("unit: d\n", to: "goals/\(name).goals.yaml")
      try repository.git("add", "--force", "goals/\(name).goals.yaml")
    }
    try repository.commit()
    let below = try await Self.read(repository, below: "goals")
    #expect(
      below.sources.map(\.path) == [
        "a.goals.yaml", "draft-1.goals.yaml", "draft-2.goals.yaml", "secret/c.goals.yaml",
      ])
  }

  @Test func `links and submodules are passed over`() async throws {
    let module = try Self.repository(["m.goals.yaml": "unit: m\n"])
    let repository = try Self.repository(["a.goals.yaml": "unit: a\n"])
    defer { module.remove() }
    defer { repository.remove() }
    try repository.git("submodule", "--quiet", "add", "file://\(module.path)", "module")
    try FileManager.default.createSymbolicLink(
      atPath: "\(repository.path)/link.goals.yaml", withDestinationPath: "a.goals.yaml")
    try repository.commit()
    #expect(try await Self.read(repository).sources.map(\.path) == ["a.goals.yaml"])
  }

  @Test func `readings are read along`() async throws {
    let plan = """
      goalpost: 1
      unit: shop
      kpis:
        - title: Calls
          id: calls
          readings: {csv: data/calls.csv, date: day, value: calls}
      """
    let repository = try Self.repository([
      "plans/a.goals.yaml": plan, "plans/data/calls.csv": "day,calls\n2026-10-05,3\n",
    ])
    defer { repository.remove() }
    try repository.write("day,calls\n2026-10-05,4\n", to: "plans/data/calls.csv")
    let files = try await Self.read(repository, below: "plans")
    #expect(
      files.attachments == [
        AttachedSource(
          path: "data/calls.csv", content: .bytes(Array("day,calls\n2026-10-05,3\n".utf8)))
      ])
  }

  @Test func `a file that is named is read whatever the configuration includes`() async throws {
    let repository = try Self.repository(["a.goals.yaml": "unit: a\n", "b.yaml": "unit: b\n"])
    defer { repository.remove() }
    let files = try await Self.read(repository, places: ["b.yaml", "gone.goals.yaml"])
    #expect(files.sources.map(\.path) == ["b.yaml"])
  }

  @Test func `many files and large ones come whole through one process`() async throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    let large = String(repeating: "# padding of a plan\n", count: 20_000)
    for number in 100..<350 {
      try repository.write("unit: u\(number)\n", to: "goals/\(number).goals.yaml")
    }
    try repository.write(large, to: "goals/200.goals.yaml")
    try repository.write("", to: "goals/201.goals.yaml")
    try repository.commit()
    let files = try await Self.read(repository)
    #expect(files.sources.count == 250)
    for (source, number) in zip(files.sources, 100..<350) {
      let text = number == 200 ? large : number == 201 ? "" : "unit: u\(number)\n"
      #expect(source == Source(path: "goals/\(number).goals.yaml", text: text))
    }
  }

  @Test func `more of a file than is allowed is not kept`() async throws {
    let repository = try Self.repository(["a.goals.yaml": String(repeating: "#\n", count: 500)])
    defer { repository.remove() }
    var options = try #require(CompileOptions(asOf: "2026-10-20"))
    options.limits.fileSize = 10
    let files = try await CommittedFiles.read(
      "HEAD", .init(root: "/"), options: options, by: Git(folder: repository.path))
    #expect(files.sources.map(\.bytes.count) == [11])
  }

  @Test func `a commit without goals has none`() async throws {
    let repository = try Self.repository(["README.txt": "nothing\n"])
    defer { repository.remove() }
    #expect(try await Self.read(repository).sources.isEmpty)
    #expect(try await Self.read(repository, below: "not/there").sources.isEmpty)
  }
}
