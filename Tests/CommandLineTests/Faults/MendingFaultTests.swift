import Foundation
import Testing

@testable import goalpost

/// `check --fix` mends all files or none.
@Suite struct MendingFaultTests {
  private let folder: TemporaryFolder
  private static let names = ["a.goals.yaml", "b.goals.yaml", "c.goals.yaml"]

  init() throws {
    folder = try TemporaryFolder()
    for name in Self.names { try folder.write(Self.text(name, key: "ownr"), to: name) }
  }

  private static func text(_ name: String, key: String) -> String {
    "goalpost: 1\nunit: \(name.prefix(1))\n\(key): Ana\nmetrics: [{title: Loaves}]\n"
  }

  @Test(
    .enabled(if: FaultInjector.isThere, "\(FaultInjector.why)"),
    arguments: [
      ("write:2:ENOSPC", 2, false), ("fsync:3:EIO", 2, false), ("rename:3:EPERM", 2, false),
      ("rename:2:EACCES", 2, false), ("write:1:SIGINT", 130, nil), ("fsync:2:SIGHUP", 129, nil),
      ("rename:1:SIGTERM", 143, true), ("rename:3:SIGHUP", 129, true),
    ])
  func `all or none`(fault: String, status: Int32, isMended: Bool?) throws {
    let result = try Program().run(
      ["check", "--fix", "--as-of", "2026-10-05"], in: folder.url,
      environment: FaultInjector.environment(fault))
    #expect(result.status == status)
    if status == 2 { #expect(result.error.contains("; nothing was mended\nhelp: ")) }
    #expect(try folder.names() == Self.names)
    // Where it is not said, the system delivers the signal sooner or later.
    let key = try isMended ?? folder.text("a.goals.yaml").contains("owner") ? "owner" : "ownr"
    for name in Self.names { #expect(try folder.text(name) == Self.text(name, key: key)) }
  }

  @Test func `what somebody has written meanwhile is not overwritten`() throws {
    let path = folder.url.appending(path: "a.goals.yaml").path
    let files = try [
      OutputFile(Array("mended".utf8), to: path, insteadOf: Array("as it was read".utf8))
    ]
    #expect {
      try OutputFiles.write(files)
    } throws: { error in
      (error as? Failure)?.message == "the file `\(path)` changed while it was being mended"
    }
    #expect(try folder.text("a.goals.yaml") == Self.text("a.goals.yaml", key: "ownr"))
    #expect(try folder.names() == Self.names)
  }
}
