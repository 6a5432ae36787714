import Foundation

/// A git repository in a temporary folder, with fixed authors and dates, so that the same steps
/// give the same hashes everywhere.
struct TestRepository {
  let folder: URL

  struct GitFailed: Error {
    let command: String
    let complaint: String
  }

  /// An empty repository on a branch `main`.
  init() throws {
    folder = try Self.temporaryFolder()
    try git("init", "--quiet", "--initial-branch=main")
  }

  /// A folder that a clone or a worktree made.
  init(at folder: URL) { self.folder = folder }

  /// The real path of a new folder, as git names it.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goalpost-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.resolvingSymlinksInPath()
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.path(percentEncoded: false).trimmingSuffix("/") }

  /// Runs git and gives what it printed, without the last line's end.
  @discardableResult
  func git(_ arguments: String...) throws -> String { try git(arguments) }

  @discardableResult
  func git(_ arguments: [String]) throws -> String {
    let result = try Self.run(arguments, in: folder)
    guard result.status == 0 else {
      throw GitFailed(command: arguments.joined(separator: " "), complaint: result.error)
    }
    return result.output.trimmingSuffix("\n")
  }

  /// Runs git as it stands in a fixed world.
  static func run(
    _ arguments: [String], in folder: URL, on day: String = "2026-10-05"
  ) throws -> Program.Result {
    try Program(at: URL(filePath: "/usr/bin/env")).run(
      ["git"] + arguments, in: folder, environment: environment(on: day))
  }

  /// No configuration of this machine, and days that stand still.
  static func environment(on day: String = "2026-10-05") -> [String: String] {
    [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
      "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org",
      "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org",
      "GIT_AUTHOR_DATE": "\(day)T12:00:00Z", "GIT_COMMITTER_DATE": "\(day)T12:00:00Z",
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "protocol.file.allow",
      "GIT_CONFIG_VALUE_0": "always",
    ]
  }

  func write(_ text: String, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Commits everything and gives the commit's name.
  @discardableResult
  func commit(_ message: String = "A change") throws -> String {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", message)
    return try git("rev-parse", "HEAD")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
