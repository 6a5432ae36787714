import Foundation
import Testing

/// Commits that hold what a folder must not: they are read through git's objects.
@Suite(.timeLimit(.minutes(15))) struct HostileHistoryTests {
  private static func write(_ text: String, to name: String, in repository: TestRepository) throws {
    let file = repository.folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let attacks: [String: @Sendable (TestRepository) throws -> Void] = [
    "a file of 6 MiB": {
      try write(HostilePlan.repeated("#", 6 << 20), to: "a.goals.yaml", in: $0)
    },
    "a link out of the repository": {
      try FileManager.default.createSymbolicLink(
        atPath: $0.path + "/a.goals.yaml", withDestinationPath: "/etc/passwd")
    },
    "a link to itself": {
      try FileManager.default.createSymbolicLink(
        atPath: $0.path + "/a.goals.yaml", withDestinationPath: "a.goals.yaml")
    },
    "a link to the folder above": {
      try FileManager.default.createSymbolicLink(atPath: $0.path + "/up", withDestinationPath: ".")
    },
    "aliases of aliases": { repository in
      let text =
        "a0: &a0 lol\n"
        + (1..<40).map { level in
          "a\(level): &a\(level) [" + HostilePlan.repeated("*a\(level - 1), ", 9) + "]\n"
        }.joined()
      try write(text, to: "a.goals.yaml", in: repository)
    },
    "patterns of folders": { repository in
      try write(HostilePlan.repeated("**/a/", 20) + "nothing", to: ".gitignore", in: repository)
      try write("", to: HostilePlan.repeated("a/", 40) + "a.goals.yaml", in: repository)
    },
    "names with line breaks": { try write("", to: "a\nb\u{1B}[31m.goals.yaml", in: $0) },
    "a configuration that is none": { try write("include: [", to: ".goalpost.yaml", in: $0) },
  ]

  @Test(arguments: attacks.keys.sorted())
  func `a base is read like a folder`(name: String) throws {
    let repository = try TestRepository()
    defer { repository.remove() }
    try Self.write(HostilePlan.head, to: "ferry.goals.yaml", in: repository)
    let make = try #require(Self.attacks[name])
    try make(repository)
    try repository.git("add", "--all", "--force")
    try repository.git("commit", "--quiet", "--message", "hostile")
    for file in try FileManager.default.contentsOfDirectory(atPath: repository.path)
    where file != ".git" {
      try FileManager.default.removeItem(atPath: repository.path + "/" + file)
    }
    try Self.write(HostilePlan.head, to: "ferry.goals.yaml", in: repository)
    let result = try BoundedProgram.run(
      ["diff", "HEAD", "--as-of", "2026-11-20"], in: repository.folder)
    #expect(result.status == 0, "\(result.error)")
    #expect(!result.output.contains("root:"))
    #expect(!result.output.contains("\u{1B}"))
  }
}
