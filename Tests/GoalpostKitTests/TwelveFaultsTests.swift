import GoalpostEmitters
import GoalpostKit
import SnapshotSupport
import Testing

/// A plan of 300 lines with twelve faults: all of them in one run, each in its place, and nothing
/// else.
@Suite struct TwelveFaultsTests {
  private static let folder = "Tests/Fixtures/twelve-faults"

  @Test func `all twelve are found at their key or value`() throws {
    let planted = try Repository.text("\(Self.folder)/faults.txt").split(separator: "\n")
      .dropFirst().map { line in line.split(separator: " ").prefix(2).joined(separator: " ") }
      .map { $0.trimmingSuffix(":") }
    #expect(planted.count == 12)
    let findings = try GoalFiles.compile(Self.folder, asOf: "2026-11-20").findings
    let text = findings.rendered(by: ConciseRenderer.self, style: RenderStyle())
    let found = text.split(separator: "\n").map { line -> String in
      let parts = line.split(separator: ":", maxSplits: 3)
      let rule = parts[3].drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
      return "\(parts[1]):\(parts[2]) \(rule)"
    }
    #expect(found == planted)
  }

  @Test func `what is printed about them is what was committed`() throws {
    let findings = try GoalFiles.compile(Self.folder, asOf: "2026-11-20").findings
    let text = findings.rendered(by: TextRenderer.self, style: RenderStyle())
    let difference = try Snapshot("\(Self.folder)/findings.txt").difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
