import Foundation
import Testing

/// `check --fix` writes files whole, keeps what they are, and nothing where one cannot be written.
@Suite struct FixCommandTests {
  private static let faulty = "goalpost: 1\nunit: bakery\nownr: Ana\nmetrics: [{title: Loaves}]\n"
  private static let mended = "goalpost: 1\nunit: bakery\nowner: Ana\nmetrics: [{title: Loaves}]\n"

  private let folder: TemporaryFolder
  private let goalpost: Program

  init() throws {
    folder = try TemporaryFolder()
    goalpost = try Program()
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try goalpost.run(["check", "--as-of", "2026-10-05"] + arguments, in: folder.url)
  }

  @Test func `a file keeps its permissions and line ends`() throws {
    let lines = Self.faulty.split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write("\u{FEFF}" + lines.joined(separator: "\r\n"), to: "a.goals.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.url.appending(path: "a.goals.yaml").path)
    #expect(try run("--fix").error == "fixed 1 finding in 1 file\n")
    let text = try Data(contentsOf: folder.url.appending(path: "a.goals.yaml"))
    let expected = Self.mended.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(text == Data(("\u{FEFF}" + expected.joined(separator: "\r\n")).utf8))
    #expect(try folder.permissions(of: "a.goals.yaml") == 0o640)
  }

  @Test func `where one file may not be written, none is`() throws {
    try folder.write(Self.faulty, to: "a.goals.yaml")
    try folder.write(
      Self.faulty.replacingOccurrences(of: "bakery", with: "cafe"), to: "b.goals.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder.url.appending(path: "b.goals.yaml").path)
    let result = try run("--fix")
    #expect(result.status == 2)
    #expect(result.error.contains("b.goals.yaml` may not be written; nothing was mended"))
    #expect(try folder.text("a.goals.yaml") == Self.faulty)
    #expect(try folder.names() == ["a.goals.yaml", "b.goals.yaml"])
  }

  @Test func `with paths only their files are mended`() throws {
    try folder.write("goalpost: 1\n", to: ".goalpost.yaml")
    try folder.write(Self.faulty, to: "a.goals.yaml")
    try folder.write(
      Self.faulty.replacingOccurrences(of: "bakery", with: "cafe"), to: "b.goals.yaml")
    _ = try run("--fix", "a.goals.yaml")
    #expect(try folder.text("a.goals.yaml") == Self.mended)
    #expect(try folder.text("b.goals.yaml").contains("ownr"))
  }

  @Test func `what is shown can be applied by another program`() throws {
    try folder.write(
      Self.faulty.replacingOccurrences(of: "unit", with: "# ü\nunit"), to: "a.goals.yaml")
    let shown = try run("--show-fixes")
    #expect(
      shown.output == """
        --- a/a.goals.yaml
        +++ b/a.goals.yaml
        @@ -1,5 +1,5 @@
         goalpost: 1
         # ü
         unit: bakery
        -ownr: Ana
        +owner: Ana
         metrics: [{title: Loaves}]

        """)
    #expect(shown.status == 1)
    try folder.write(shown.output, to: "fixes.diff")
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "apply", "fixes.diff"]
    git.currentDirectoryURL = folder.url
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    #expect(try folder.text("a.goals.yaml").contains("owner: Ana"))
  }

  @Test func `of what is piped in the changes are shown, and what would do harm is told`() throws {
    let text = "goalpost: 1\nunit: a\nmetrics: [{titel: Loaves, readings: [{rate: 7, value: 9}]}]\n"
    let shown = try goalpost.run(
      ["check", "--show-fixes", "-"], in: folder.url, input: Data(text.utf8))
    #expect(shown.output.hasPrefix("--- a/standard-input\n+++ b/standard-input\n"))
    #expect(shown.output.contains("+metrics: [{title: Loaves, readings: [{rate: 7, value: 9}]}]"))
    #expect(
      shown.error == """
        --fix would settle 1 finding in 1 file
        left out, since more than that would change: standard-input:3: rename the key to `date`

        """)
  }
}
