import Foundation
import Testing

/// A git that is not what it should be, and a repository that is damaged.
@Suite struct GitFaultTests {
  private static let plan = "goalpost: 1\nunit: ferry\nowner: Ana\n"

  private static func repository() throws -> TestRepository {
    let repository = try TestRepository()
    try repository.write(plan, to: "ferry.goals.yaml")
    try repository.commit()
    return repository
  }

  /// Runs `diff` with a program in git's place, which leaves to git what it does not break.
  private static func diff(
    _ script: String, in repository: TestRepository
  ) throws -> Program.Result {
    let tools = try TemporaryFolder()
    try tools.write("#!/bin/sh\n\(script)\nPATH=/usr/bin:/bin exec git \"$@\"\n", to: "git")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: tools.url.appending(path: "git").path)
    let path = "\(tools.url.path):/usr/bin:/bin"
    return try Program().run(
      ["diff", "HEAD", "--as-of", "2026-11-20"], in: repository.folder,
      environment: TestRepository.environment().merging(["PATH": path]) { $1 })
  }

  /// What breaks one command of git.
  private static func of(_ command: String, _ script: String) -> String {
    "case \" $* \" in *' \(command) '*) \(script);; esac"
  }

  @Test(arguments: [
    ("exit 128", "git ended with status 128 and did not say why"),
    ("kill -9 $$", "git was ended by signal 9"),
    ("exit 0", "`git rev-parse` gave an answer that git never gives"),
    ("head -c 2000 /dev/zero; exit 0", "`git rev-parse` gave an answer that git never gives"),
    ("head -c 9000000 /dev/zero; exit 0", "`git rev-parse` gave an answer that git never gives"),
    ("head -c 900000 /dev/zero >&2; exit 1", "git complains without end"),
    (
      "echo 'Unknown option: --literal-pathspecs' >&2; exit 129",
      "this git does not know what it is asked for: Unknown option: --literal-pathspecs"
    ),
    (of("merge-base", "exit 128"), "git ended with status 128 and did not say why"),
    (of("merge-base", "echo HEAD; exit 0"), "`git merge-base` gave an answer that git never gives"),
    (of("ls-tree", "kill -9 $$"), "git was ended by signal 9"),
    (of("ls-tree", "exit 3"), "git ended with status 3 and did not say why"),
    (of("ls-tree", "echo x; exit 0"), "`git ls-tree` gave an answer that git never gives"),
    (
      of("ls-tree", "head -c 200000 /dev/zero; exit 0"),
      "`git ls-tree` gave an answer that git never gives"
    ),
    (of("cat-file", "kill -9 $$"), "git was ended by signal 9"),
    (of("cat-file", "exec <&- >&-; exit 5"), "git ended with status 5 and did not say why"),
    (
      of("cat-file", "read o; echo $o blob -5; exit 0"),
      "`git cat-file` gave an answer that git never gives"
    ),
    (
      of("cat-file", "read o; echo $o blob 99999999999999999999; exit 0"),
      "`git cat-file` gave an answer that git never gives"
    ),
    (
      of("cat-file", "head -c 9000 /dev/zero; exit 0"),
      "`git cat-file` gave an answer that git never gives"
    ),
  ])
  func `a git that is broken is told`(script: String, message: String) throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    let result = try Self.diff(script, in: repository)
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("error: \(message)\nhelp: "), "\(result.error)")
    #expect(result.output.isEmpty)
  }

  @Test func `a git that is whole gets the comparison done`() throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    let result = try Self.diff("", in: repository)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func `a signal ends goalpost and the git that it waits for`(
    signal: String, status: Int32
  ) throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    // The signal is sent a while after goalpost has begun to listen to git.
    let script = "echo $$ > pid; sleep 0.3; kill -\(signal) $PPID; exec sleep 60"
    let result = try Self.diff(script, in: repository)
    #expect(result.status == status)
    #expect(result.output.isEmpty)
    #expect(result.error.isEmpty)
    let wait = "n=0; while kill -0 $(cat pid) && [ $n -lt 50 ]; do sleep 0.1; n=$((n+1)); done"
    let alive = try Program().run(
      script: "{ \(wait); } 2>/dev/null; [ $n -lt 50 ]", in: repository.folder)
    #expect(alive.status == 0, "git goes on")
  }

  @Test(arguments: [
    ("HEAD:ferry.goals.yaml", "the repository lacks the file content "),
    ("HEAD^{tree}", "git failed: "),
    ("HEAD", "git failed: "),
  ])
  func `a damaged object is told`(object: String, message: String) throws {
    let repository = try Self.repository()
    defer { repository.remove() }
    let name = try repository.git("rev-parse", object)
    let place = ".git/objects/\(name.prefix(2))/\(name.dropFirst(2))"
    let file = repository.folder.appending(path: place)
    try FileManager.default.removeItem(at: file)
    try Data("damaged".utf8).write(to: file)
    let result = try Self.diff("", in: repository)
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("error: \(message)"), "\(result.error)")
    #expect(result.error.contains("`git fsck`"))
  }
}
