import Foundation
import SnapshotSupport
import Testing

@testable import goalpost

/// Patterns mean what they mean to git.
@Suite struct PathPatternTests {
  private static let seeds = Array(1...8)

  /// Of what paths and patterns are made: few signs, so that many match.
  private static let names = ["a", "b", "ab", "ba", "aab", "a.b", "b]"]
  private static let parts = [
    "a", "b", "*", "?", "*b", "a*", "*a*", "a?", "[ab]", "[!a]*", "[^b]", "[a-b]b", "a.b", "*.b",
    "\\a", "\\*", "b]", "[]b]", "**",
  ]

  private static func path(by chance: inout SeededNumbers) -> String {
    (0...chance.number(0...2)).map { _ in names.randomElement(using: &chance)! }
      .joined(separator: "/")
  }

  private static func pattern(by chance: inout SeededNumbers) -> String {
    let middle = (0...chance.number(0...2)).map { _ in parts.randomElement(using: &chance)! }
      .joined(separator: "/")
    let ends = ["", "", "", "/"]
    return ends.randomElement(using: &chance)! + middle + ends.randomElement(using: &chance)!
  }

  /// The paths that git ignores because of one pattern.
  private static func ignored(_ paths: [String], by pattern: String) throws -> Set<String> {
    let repository = try TestRepository()
    defer { repository.remove() }
    try Data("\(pattern)\n".utf8).write(to: repository.folder.appending(path: ".gitignore"))
    let result = try Program(at: URL(filePath: "/usr/bin/env")).run(
      ["git", "check-ignore", "--no-index", "--stdin"], in: repository.folder,
      input: Data(paths.map { "\($0)\n" }.joined().utf8),
      environment: TestRepository.environment())
    try #require(result.status <= 1, "\(result.error)")
    return Set(result.output.split(separator: "\n").map(String.init))
  }

  @Test(arguments: seeds)
  func `what a pattern covers is what git ignores`(seed: Int) throws {
    var chance = SeededNumbers(seed: seed)
    let paths = Set((0..<40).map { _ in Self.path(by: &chance) }).sorted()
    var covered = 0
    for _ in 0..<40 {
      let pattern = Self.pattern(by: &chance)
      let expected = try Self.ignored(paths, by: pattern)
      let ours = try #require(PathPattern(pattern), "\(pattern)")
      #expect(Set(paths.filter { ours.covers(PathNames($0)) }) == expected, "\(pattern)")
      covered += expected.count
    }
    #expect(covered > 50)
  }
}
