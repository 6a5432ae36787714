import Foundation
import Testing

/// Patterns of files, in `.gitignore` and in the configuration, that take a reader of them hours.
@Suite(.timeLimit(.minutes(15))) struct HostilePatternTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    let status: Int32
    let said: String
    let ignored: String
    let configuration: String

    init(
      _ name: String, ends status: Int32 = 1, says said: String = "in 1 plan",
      ignored: String = "", configuration: String = "goalpost: 1\n"
    ) {
      self.name = name
      self.status = status
      self.said = said
      self.ignored = ignored
      self.configuration = configuration
    }

    var testDescription: String { name }
  }

  private static let heap = HostilePlan.repeated("**/a/", 20) + "nothing"
  private static let stars = HostilePlan.repeated("*a", 40) + "*b"

  private static let attacks: [Attack] = [
    .init("folders and folders ignored", ignored: heap),
    .init("folders and folders left out", configuration: "goalpost: 1\nexclude: [\"\(heap)\"]\n"),
    .init(
      "folders and folders included", ends: 3, says: "no goal file found",
      configuration: "goalpost: 1\ninclude: [\"\(heap)\"]\n"),
    .init("nothing but folders", ignored: HostilePlan.repeated("**/", 400) + "nothing"),
    .init("stars in one name", ignored: stars),
    .init("a pattern longer than any path", ignored: HostilePlan.repeated("*a", 400_000)),
    .init("a set that is never closed", ignored: HostilePlan.repeated("[a-", 1_000)),
    .init("marks on one letter", ignored: "a" + HostilePlan.repeated("\u{301}\u{316}", 400)),
    .init(
      "more patterns than anybody wrote", ends: 2, says: "more than 10000 patterns",
      ignored: HostilePlan.repeated("x\n", 10_001)),
    .init(
      "more bytes than anybody wrote", ends: 2, says: "more than 1048576 bytes",
      ignored: HostilePlan.repeated("#", 1_048_577)),
    .init(
      "more patterns than anybody configured", ends: 2, says: "more than 1000 patterns",
      configuration: "goalpost: 1\nexclude:\n" + HostilePlan.repeated("  - old/**\n", 1_001)),
    .init(
      "a configuration of megabytes", ends: 2, says: "more than 4194304 bytes",
      configuration: "goalpost: 1\n#" + HostilePlan.repeated("x", 4_194_304)),
    .init(
      "a pattern that is echoed", ends: 3, says: "aaa…",
      configuration: "goalpost: 1\ninclude: [\"" + HostilePlan.repeated("a", 1_000_000) + "\"]\n"),
  ]

  @Test(arguments: attacks)
  func `a search ends soon`(attack: Attack) throws {
    let folder = try TemporaryFolder()
    let deep = HostilePlan.repeated("a/", 40)
    try folder.write(HostilePlan.head, to: "\(deep)aaaaaaaaaaaaaaaaaaaaaaaaaa.goals.yaml")
    try folder.write("", to: ".git/HEAD")
    try folder.write(attack.ignored, to: ".gitignore")
    try folder.write(attack.configuration, to: ".goalpost.yaml")
    let result = try BoundedProgram.run(["check", "--as-of", "2026-11-20"], in: folder.url)
    #expect(result.status == attack.status, "\(result.error.prefix(500))")
    #expect((result.output + result.error).contains(attack.said), "\(result.error.suffix(300))")
    #expect(result.error.utf8.count < 5_000)
  }
}
