import Foundation
import Testing

/// Disks that are really full or read-only, and two programs that write one file.
@Suite struct FileSystemFaultTests {
  private static let plan = "goalpost: 1\nunit: ferry\nowner: Ana\n"

  /// Whether this user may mount something that nobody else sees.
  static let mayMount: Bool = {
    let folder = try? TemporaryFolder()
    guard let folder else { return false }
    let words = ["-m", "mount", "-t", "tmpfs", "none", folder.url.path]
    let unshare = Program(at: URL(filePath: "/usr/bin/unshare"))
    return (try? unshare.run(words, in: folder.url))?.status == 0
  }()

  @Test(
    .enabled(if: mayMount, "only root may mount"),
    arguments: [
      ("size=16k", ":", "no space left on device"),
      ("nr_inodes=2", "echo before > out/a.html", "no space left on device"),
      ("size=1m", "mount -o remount,ro out", "read-only file system"),
    ])
  func `a disk that takes no more is told, and keeps what it had`(
    options: String, preparation: String, reason: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "ferry.goals.yaml")
    try folder.write("", to: "out/mounted-over")
    let result = try Program().run(
      script: """
        mount -t tmpfs -o \(options) none out && \(preparation) || exit 99
        ls -A out > before
        "$0" report --as-of 2026-11-20 -f html -o out/a.html -f csv -o b.csv
        echo "status $?"; ls -A out > after; cmp before after && echo same
        """.inMountNamespace, in: folder.url)
    #expect(result.output == "status 2\nsame\n", "\(result.error)")
    #expect(
      result.error.hasPrefix(
        "error: the file `out/a.html` cannot be written: \(reason); no file was written\n"))
    #expect(!(try folder.names().contains("b.csv")))
  }

  @Test func `of two programs that write one file, one has written it whole`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "ferry.goals.yaml")
    let result = try Program().run(
      script: """
        "$0" report --as-of 2026-11-20 -o one.md; "$0" report --as-of 2026-10-01 -o other.md
        for n in 1 2 3 4 5; do
          "$0" report --as-of 2026-11-20 -o both.md &
          "$0" report --as-of 2026-10-01 -o both.md || exit 9
          wait
          cmp -s both.md one.md || cmp -s both.md other.md || exit 8
        done
        ls -A
        """, in: folder.url)
    #expect(result.status == 0)
    #expect(result.output == "both.md\nferry.goals.yaml\none.md\nother.md\n")
  }

  @Test(arguments: [
    ("chmod 000 ferry.goals.yaml", "the file `FOLDER/ferry.goals.yaml` cannot be read"),
    ("mkdir in; chmod 000 in", "the folder `FOLDER/in` cannot be read"),
  ])
  func `what may not be read is told`(preparation: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "ferry.goals.yaml")
    // Root may read everything, so it becomes somebody else, where the tool for that is there.
    let become = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    let result = try Program().run(
      script: """
        chmod 755 .; \(preparation)
        [ "$(id -u)" != 0 ] || { \(become) "$0" --version >&2 || exit 77; set -- \(become); }
        "$@" "$0" check; status=$?; chmod -R 755 .; exit $status
        """, in: folder.url)
    guard result.status != 77 else { return }
    let real = folder.url.resolvingSymlinksInPath().path
    let error = result.error.replacingOccurrences(of: real, with: "FOLDER")
    #expect(result.status == 2)
    let expected = "error: \(message): permission denied\nhelp: check the permissions"
    #expect(error.contains(expected), "\(error)")
  }
}

extension String {
  /// The same script, where what it mounts is seen by nobody else.
  fileprivate var inMountNamespace: String {
    "exec unshare -m sh -c '\(self)' \"$0\""
  }
}
