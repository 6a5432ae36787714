import Foundation
import GoalpostSource
import SnapshotSupport
import Testing

@testable import goalpost_dev

/// The steps of `CONTRIBUTING.md`, walked: what it names is there, and what it says happens.
@Suite struct NewRuleTests {
  private static let registry = "Sources/GoalpostRules/RuleRegistry.generated.swift"

  @Test func `a new rule is one file, and generating puts it on the list`() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: "goalpost-\(UUID())")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.url("Sources"), to: copy.appending(path: "Sources"))

    try Self.dev(["new-rule", "unloved-objective", "Objectives", "--root", copy.path])
    try Self.dev(["registries", "--root", copy.path])

    let path = "Sources/GoalpostRules/Rules/Objectives/UnlovedObjectiveRule.swift"
    let file = try String(contentsOf: copy.appending(path: path), encoding: .utf8)
    #expect(file == RuleTemplate(name: "unloved-objective", group: "Objectives").text)
    let before = try Self.lines(of: Repository.url(Self.registry))
    let after = try Self.lines(of: copy.appending(path: Self.registry))
    let changes = after.difference(from: before)
    #expect(changes.count == 1)
    #expect(changes.insertions.count == 1)
    #expect(after.contains("    UnlovedObjectiveRule.self,"))
  }

  @Test(arguments: ["Title", "stale", "stale_title", "stale-", "-stale", "Stale-title"])
  func `a name that is not words with hyphens is refused`(name: String) {
    #expect(throws: (any Error).self) {
      try DevCommand.parseAsRoot(["new-rule", name, "Objectives"])
    }
  }

  @Test func `a group that is not there is refused, a rule that is there is kept`() throws {
    #expect(throws: (any Error).self) {
      try DevCommand.parseAsRoot(["new-rule", "stale-title", "Titles"])
    }
    #expect(throws: (any Error).self) {
      try Self.dev(["new-rule", "stale-title", "KeyResults", "--root", Repository.root.path])
    }
  }

  @Test(arguments: RuleTemplate.groups)
  func `the file begins with all that a rule has`(group: String) throws {
    let text = RuleTemplate(name: "stale-title", group: group).text
    let parts = [
      "import GoalpostModel\n", "struct StaleTitleRule: Rule {", "static let declaration",
      "name: \"stale-title\"", "summary: \"Fires when ", "rationale: ", "sources: [", "examples: [",
      ".flagged(", ".clean(", "func check(", "-> [Finding] {",
    ]
    var rest = text[...]
    for part in parts {
      let range = try #require(rest.range(of: part), "\(part) is missing, or too early")
      rest = rest[range.upperBound...]
    }
    for verdict in [".flagged(", ".clean("] {
      #expect(text.ranges(of: verdict).count == 2, "\(verdict) two of each, as the catalogue asks")
    }
    #expect(text.hasSuffix("}\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 && $0.last != " " })
    for (opening, closing) in [("{", "}"), ("(", ")"), ("[", "]")] as [(Character, Character)] {
      #expect(text.count { $0 == opening } == text.count { $0 == closing })
    }
    let group = try #require(text.firstMatch(of: /group: \.(\w+)/)?.1)
    #expect(RuleGroup.allCases.map { "\($0)" }.contains(String(group)))
  }

  private static func dev(_ arguments: [String]) throws {
    var command = try DevCommand.parseAsRoot(arguments)
    try command.run()
  }

  private static func lines(of url: URL) throws -> [String] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
