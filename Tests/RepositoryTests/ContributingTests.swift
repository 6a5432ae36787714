import Foundation
import GoalpostSource
import SnapshotSupport
import Testing

@testable import goalpost_dev

/// What `CONTRIBUTING.md` tells people to type and to open is there.
@Suite struct ContributingTests {
  private static let page = "CONTRIBUTING.md"

  @Test func `the commands are those of the Makefile`() throws {
    let page = try Repository.text(Self.page)
    let makefile = try Repository.text("Makefile")
    let targets = Set(makefile.matches(of: /(?m)^([a-z][a-z-]*):/).map { String($0.1) })
    let named = Set(page.matches(of: /\bmake ([a-z][a-z-]*)(?= |\n|`)/).map { String($0.1) })
    #expect(named.isSuperset(of: ["test", "generate", "lint", "check-schemas", "new-rule"]))
    #expect(named.subtracting(targets).isEmpty)
  }

  @Test func `the groups are those that a rule can be put into`() throws {
    let page = try Repository.text(Self.page)
    let sentence = try #require(page.firstMatch(of: /The groups are ([^.]+)\./)?.1)
    let named = sentence.replacing(" and ", with: ", ").split(separator: ", ").map(String.init)
    #expect(named == RuleTemplate.groups)
    let chapters = RuleGroup.allCases.filter { $0 != .language }.map { "\($0)".lowercased() }
    #expect(named.map { $0.lowercased() } == chapters)
    let folders = Repository.files(below: "Sources/GoalpostRules/Rules", suffix: "Rule.swift")
      .map { String($0.split(separator: "/")[3]) }
    #expect(Set(folders).isSubset(of: named + ["Language"]))
  }

  @Test func `the example of its first step is the file that the command writes`() throws {
    let page = try Repository.text(Self.page)
    let command = try #require(page.firstMatch(of: /make new-rule NAME=([a-z-]+) GROUP=(\w+)/))
    let type = RuleTemplate(name: String(command.1), group: String(command.2)).typeName
    #expect(page.contains("`Sources/GoalpostRules/Rules/\(command.2)/\(type).swift`"))
  }

  @Test func `files and folders that it names are there`() throws {
    let page = try Repository.text(Self.page)
    let quoted = page.matches(of: /`((?:Sources|Tests|docs|samples|schemas)\/[\w\/.-]+)`/)
      .map { String($0.1) }
    let linked = page.matches(of: /\]\(([\w\/.-]+)\)/).map { String($0.1) }
    #expect(quoted.count >= 3 && linked.count >= 3)
    for path in quoted + linked {
      #expect(FileManager.default.fileExists(atPath: Repository.url(path).path), "\(path)")
    }
  }
}
