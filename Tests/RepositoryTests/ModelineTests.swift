import Foundation
import SnapshotSupport
import Testing

/// The first line of a sample tells an editor where its schema lies.
@Suite struct ModelineTests {
  private static let plans = Repository.files(below: "samples", suffix: ".goals.yaml")

  private static func schema(of plan: String) throws -> String? {
    let modeline = /^# yaml-language-server: \$schema=(\S+)\n/
    return try Repository.text(plan).prefixMatch(of: modeline).map { String($0.1) }
  }

  @Test(arguments: plans)
  func `leads to the schema of goals`(plan: String) throws {
    let path = try #require(try Self.schema(of: plan))
    let folder = Repository.url(plan).deletingLastPathComponent()
    let schema = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    let goals = try Repository.text("schemas/goals.schema.json")
    #expect(schema == goals)
  }

  @Test func `stays in the folder of the sample that is there to be copied`() throws {
    let copied = Self.plans.filter { $0.hasPrefix("samples/first-plan/") }
    #expect(!copied.isEmpty)
    for plan in copied { #expect(try Self.schema(of: plan)?.contains("/") == false) }
  }
}
