import Foundation
import Testing

/// Documents are written whole or not at all, all of a run or none.
@Suite struct OutputFileTests {
  private static let plan = "goalpost: 1\nunit: ferry\nowner: Ana\n"

  private static func run(_ words: String, in folder: TemporaryFolder) throws
    -> Program.Result
  {
    let words = ["report", "--as-of", "2026-11-20"] + words.split(separator: " ").map(String.init)
    return try Program().run(words, in: folder.url)
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "ferry.goals.yaml")
    return folder
  }

  @Test func `several formats are written in one run, into folders that were not there`() throws {
    let folder = try Self.folder()
    let result = try Self.run(
      "-f markdown -o out/a/review.md -f csv -o out/review.csv -f json", in: folder)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{"))
    #expect(try folder.text("out/a/review.md").hasPrefix("# ferry"))
    #expect(try folder.text("out/review.csv").hasPrefix("cycle,"))
    #expect(
      try folder.names() == [
        "ferry.goals.yaml", "out", "out/a", "out/a/review.md", "out/review.csv",
      ])
  }

  @Test func `where one cannot be written none is, and nothing is left behind`() throws {
    let folder = try Self.folder()
    try folder.write("before", to: "review.md")
    try folder.write("a file", to: "taken")
    let result = try Self.run("-f markdown -o review.md -f csv -o taken/review.csv", in: folder)
    #expect(result.status == 2)
    #expect(
      result.error == """
        error: the file `taken/review.csv` cannot be written: not a directory; no file was written
        help: check the path

        """)
    #expect(try folder.text("review.md") == "before")
    #expect(try folder.names() == ["ferry.goals.yaml", "review.md", "taken"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that nobody may write to is told`() throws {
    let folder = try Self.folder()
    try folder.write("", to: "closed/there.md")
    let closed = folder.url.appending(path: "closed").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: closed)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed)
    }
    let result = try Self.run("-f markdown -o closed/review.md", in: folder)
    #expect(result.status == 2)
    #expect(
      result.error.hasPrefix(
        "error: the file `closed/review.md` cannot be written: permission denied\n"))
  }

  @Test func `what takes a file's place has its permissions`() throws {
    let folder = try Self.folder()
    try folder.write("before", to: "review.md")
    let path = folder.url.appending(path: "review.md").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try Self.run("-o review.md", in: folder).status == 0)
    #expect(try folder.permissions(of: "review.md") == 0o640)
    #expect(try folder.text("review.md").hasPrefix("# ferry"))
  }

  @Test(arguments: ["there.md", "not-there.md"])
  func `a link stays a link, and what it leads to is written`(target: String) throws {
    let folder = try Self.folder()
    try folder.write("before", to: "real/there.md")
    let link = folder.url.appending(path: "review.md").path
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "real/\(target)")
    #expect(try Self.run("-o review.md", in: folder).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/\(target)")
    #expect(try folder.text("real/\(target)").hasPrefix("# ferry"))
  }

  @Test(arguments: [
    ("-o real", "error: `real` is a folder"),
    ("-o loop", "error: the links behind `loop` lead in a circle"),
    ("-f csv -o a.md -f markdown -o ./real/../a.md", "error: two formats go to `./real/../a.md`"),
    ("-f csv -o - -f markdown", "error: only one format can go to standard output"),
  ])
  func `a place that cannot take a document is told`(words: String, message: String) throws {
    let folder = try Self.folder()
    try folder.write("", to: "real/there.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "loop").path, withDestinationPath: "loop")
    let result = try Self.run(words, in: folder)
    #expect(result.status == 2)
    #expect(result.error.hasPrefix(message + "\n"))
    #expect(try folder.names() == ["ferry.goals.yaml", "loop", "real", "real/there.md"])
  }

  @Test func `a device is written to as it is`() throws {
    let folder = try Self.folder()
    #expect(try Self.run("-o /dev/null", in: folder).status == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no full device here"))
  func `a device that is full is told`() throws {
    let folder = try Self.folder()
    let result = try Self.run("-o /dev/full", in: folder)
    #expect(result.status == 2)
    #expect(
      result.error.hasPrefix(
        "error: the file `/dev/full` cannot be written: no space left on device\n"))
  }
}
