import Foundation
import GoalpostEmitters
import SnapshotSupport
import Testing

/// Standard streams that are closed, full, or whose reader has gone.
@Suite struct StreamFaultTests {
  private static let day = ["--as-of", "2026-11-20"]
  private static let plan = Repository.url("samples/first-plan")

  /// Every command and format that writes to standard output.
  static let printing: [[String]] =
    RendererRegistry.renderers.map { ["check", "--format", $0.name] + day }
    + EmitterRegistry.emitters.map { ["report", "--format", $0.name] + day }
    + [
      ["status"] + day, ["rules"], ["rules", "--format", "json"], ["schema"],
      ["explain", "target"], ["check", "--show-config"], ["check", "--show-files"], ["--help"],
    ]

  /// A pipe that was read from, and is not any more.
  private static let toNobody = """
    mkfifo "$TMPDIR/p"; exec 3<>"$TMPDIR/p" 4>"$TMPDIR/p" 3<&-
    exec "$0" "$@" >&4
    """

  @Test(arguments: printing)
  func `where nobody reads any more the program ends quietly, by SIGPIPE`(
    words: [String]
  ) throws {
    let folder = try TemporaryFolder()
    let result = try Program().run(
      script: Self.toNobody, words, in: Self.plan, environment: ["TMPDIR": folder.url.path])
    #expect(result.status == 141)
    #expect(result.error.isEmpty)
  }

  @Test func `documents are written even where nobody reads the one that is printed`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "a.csv").path
    let result = try Program().run(
      script: Self.toNobody, ["report", "-f", "csv", "-o", file, "-f", "json"] + Self.day,
      in: Self.plan, environment: ["TMPDIR": folder.url.path])
    #expect(result.status == 141)
    #expect(try folder.text("a.csv").hasSuffix("\r\n"))
  }

  @Test func `where nobody reads the complaints, the status tells`() throws {
    let folder = try TemporaryFolder()
    let script = Self.toNobody.replacingOccurrences(of: ">&4", with: "2>&4")
    let result = try Program().run(
      script: script, ["check", "nowhere"], in: Self.plan,
      environment: ["TMPDIR": folder.url.path])
    #expect(result.status == 2)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no full device here"),
    arguments: printing)
  func `a full disk is told`(words: [String]) throws {
    let result = try Program().run(script: "exec \"$0\" \"$@\" >/dev/full", words, in: Self.plan)
    #expect(result.status == 2)
    #expect(
      result.error == """
        error: standard output cannot be written: no space left on device
        help: make room there, or write elsewhere

        """)
  }

  @Test(arguments: [
    (">&-", ["status"], "error: standard output cannot be written: bad file descriptor\n"),
    ("<&-", ["check", "-"], "error: standard input cannot be read: bad file descriptor\n"),
    ("<.", ["check", "-"], "error: standard input cannot be read: is a directory\n"),
  ])
  func `a stream that is closed or no stream is told`(
    stream: String, words: [String], message: String
  ) throws {
    let result = try Program().run(
      script: "exec \"$0\" \"$@\" \(stream)", words + Self.day, in: Self.plan)
    #expect(result.status == 2)
    #expect(result.error == message)
  }

  /// The files that are opened first would otherwise take the streams' numbers.
  @Test(arguments: ["<&-", "<&- >&-", "2>&-", "<&- >&- 2>&-"])
  func `a document is whole whichever streams are closed`(streams: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "a.md").path
    let words = ["report", "-o", file] + Self.day
    let result = try Program().run(
      script: "exec \"$0\" \"$@\" \(streams)", words, in: Self.plan)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    let printed = try Program().run(["report"] + Self.day, in: Self.plan)
    #expect(try folder.text("a.md") == printed.output)
  }
}
