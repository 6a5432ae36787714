import Foundation
import Testing

/// Whatever happens while documents are written: all of them are there, or all is as it was.
@Suite(.enabled(if: FaultInjector.isThere, "\(FaultInjector.why)"))
struct WritingFaultTests {
  private let folder: TemporaryFolder

  private static let words =
    ["report", "--as-of", "2026-11-20"]
    + ["-f", "markdown", "-o", "a.md", "-f", "csv", "-o", "new/deep/b.csv"]
  private static let before = ["a.md", "ferry.goals.yaml"]
  private static let after = ["a.md", "ferry.goals.yaml", "new", "new/deep", "new/deep/b.csv"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("goalpost: 1\nunit: ferry\nowner: Ana\n", to: "ferry.goals.yaml")
    try folder.write("before", to: "a.md")
  }

  private func run(_ fault: String) throws -> Program.Result {
    try Program().run(
      Self.words, in: folder.url, environment: FaultInjector.environment(fault))
  }

  private func expectAsBefore() throws {
    #expect(try folder.names() == Self.before)
    #expect(try folder.text("a.md") == "before")
  }

  /// The documents as they are written where nothing goes wrong.
  private func expectWhole() throws {
    let other = try WritingFaultTests()
    #expect(try other.run("").status == 0)
    #expect(try folder.names() == Self.after)
    for name in ["a.md", "new/deep/b.csv"] {
      #expect(try folder.text(name) == other.folder.text(name))
    }
  }

  @Test(arguments: [
    ("write:1:ENOSPC", "a.md", "no space left on device"),
    ("write:2:EDQUOT", "new/deep/b.csv", "disk quota exceeded"),
    ("fsync:1:ENOSPC", "a.md", "no space left on device"),
    ("fsync:2:EIO", "new/deep/b.csv", "input/output error"),
    ("fchmod:1:EPERM", "a.md", "operation not permitted"),
    ("mkdir:1:EROFS", "new/deep/b.csv", "read-only file system"),
    ("mkdir:2:EACCES", "new/deep/b.csv", "permission denied"),
    ("rename:1:EROFS", "a.md", "read-only file system"),
    ("rename:2:EPERM", "new/deep/b.csv", "operation not permitted"),
  ])
  func `where one cannot be written all is as it was`(
    fault: String, file: String, reason: String
  ) throws {
    let result = try run(fault)
    #expect(result.status == 2)
    let message = "error: the file `\(file)` cannot be written: \(reason); no file was written\n"
    #expect(result.error.hasPrefix(message), "\(result.error)")
    #expect(result.error.split(separator: "\n").last?.hasPrefix("help: ") == true)
    #expect(result.output.isEmpty)
    try expectAsBefore()
  }

  @Test(arguments: ["write:0:SHORT", "write:1:EINTR", "link:1:EPERM"])
  func `what only takes longer, or cannot be taken back, goes well`(fault: String) throws {
    let result = try run(fault)
    #expect(result.status == 0)
    #expect(!result.error.contains("cannot"))
    try expectWhole()
  }

  @Test(arguments: [
    ("write:1:SIGINT", 130), ("write:1:SIGTERM", 143), ("fsync:1:SIGHUP", 129),
  ])
  func `a signal before all are ready leaves all as it was`(fault: String, status: Int32) throws {
    #expect(try run(fault).status == status)
    try expectAsBefore()
  }

  @Test(arguments: [
    ("rename:1:SIGINT", 130), ("rename:1:SIGTERM", 143), ("rename:2:SIGHUP", 129),
  ])
  func `a signal between two ends the program behind the last`(
    fault: String, status: Int32
  ) throws {
    #expect(try run(fault).status == status)
    try expectWhole()
  }

  @Test(arguments: ["write:1:SIGKILL", "fsync:1:SIGKILL", "rename:1:SIGKILL", "rename:2:SIGKILL"])
  func `even where nothing can be tidied up each file is the old or the new`(
    fault: String
  ) throws {
    #expect(try run(fault).status == 137)
    let other = try WritingFaultTests()
    #expect(try other.run("").status == 0)
    let isReplaced = fault.hasPrefix("rename")
    #expect(try folder.text("a.md") == (isReplaced ? other.folder.text("a.md") : "before"))
    if let text = try? folder.text("new/deep/b.csv") {
      #expect(text == (try other.folder.text("new/deep/b.csv")))
    }
  }

  @Test func `a folder that goes away before the last step is told`() throws {
    let words = ["report", "--as-of", "2026-11-20", "-o", "new/a.md"]
    let result = try Program().run(
      words, in: folder.url, environment: FaultInjector.environment("rename:1:FOLDER"))
    #expect(result.status == 2)
    #expect(
      result.error.hasPrefix(
        "error: the file `new/a.md` cannot be written: no such file or directory\n"))
    #expect(try folder.text("a.md") == "before")
  }
}
