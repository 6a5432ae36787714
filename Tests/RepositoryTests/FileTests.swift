import Foundation
import SnapshotSupport
import Testing

/// One idea, one file, one name.
@Suite struct FileTests {
  private static let swift =
    Repository.files(below: "Sources", suffix: ".swift")
    + Repository.files(below: "Tests", suffix: ".swift")

  @Test func `no file is longer than 300 lines`() throws {
    let long = try Self.swift.filter { path in
      try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).count > 301
    }
    #expect(long.isEmpty)
  }

  @Test func `no name says nothing`() {
    let vague = ["Util", "Helper", "Common", "Misc", "Manager"]
    let found = Self.swift.filter { path in
      vague.contains { path.split(separator: "/").last?.contains($0) ?? false }
    }
    #expect(found.isEmpty)
  }

  @Test func `a rule's file is called like its type`() throws {
    for path in Repository.files(below: "Sources/GoalpostRules/Rules", suffix: ".swift") {
      let name = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      #expect(try Repository.text(path).contains("struct \(name): "), "\(path)")
    }
  }

  @Test func `the changelog begins with what is coming and goes back in time`() throws {
    let headings = try Repository.text("CHANGELOG.md").split(separator: "\n")
      .filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    #expect(headings.first == "Unreleased")
    let versions = headings.dropFirst().map(String.init)
    #expect(versions == versions.sorted { $0.compare($1, options: .numeric) == .orderedDescending })
  }
}
