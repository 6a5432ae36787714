import Foundation
import GoalpostKit
import GoalpostSource
import SnapshotSupport
import Testing

/// The file of known findings: written the same everywhere, and read with care.
@Suite struct KnownFindingsFileTests {
  private static let text = """
    # Findings that are known and not reported: how many, of which rule, on which goal.
    # To rewrite: goalpost check --write-known known
    version 1
    2 unknown-key bakery@2026-Q4/loaves
    1 not-utf8 old files/bakery.goals.yaml

    """

  private static func faults(_ text: String) -> [String] {
    KnownFindings.read(Source(path: "known", text: text)).faults.diagnostics.map(\.finding.message)
  }

  @Test(arguments: [
    "", "# nothing yet\n", "version 1\n", text, "\u{FEFF}" + text,
    text.replacingOccurrences(of: "\n", with: "\r\n"), text + "\n  \n# the end",
  ])
  func `a file is read however it was saved`(text: String) {
    #expect(Self.faults(text) == [])
  }

  @Test(arguments: [
    ("1 unknown-key a@2026-Q4\n", "the known findings do not begin with `version 1`"),
    ("version 2\n", "the known findings do not begin with `version 1`"),
    ("version 1\nunknown-key a\n", "`unknown-key a` is not a known finding"),
    ("version 1\n0 unknown-key a\n", "`0 unknown-key a` is not a known finding"),
    ("version 1\n-1 unknown-key a\n", "`-1 unknown-key a` is not a known finding"),
    ("version 1\n3 unknown-key\n", "`3 unknown-key` is not a known finding"),
    ("version 1\n<<<<<<< main\n", "`<<<<<<< main` is not a known finding"),
    ("version 1\n1 x a\n2 x a\n", "`x` of `a` is counted twice"),
  ])
  func `what it does not hold is told`(text: String, message: String) {
    #expect(Self.faults(text) == [message])
  }

  @Test func `a file of another kind gives few faults and is not replaced`() {
    let text = String(repeating: "title: no\n", count: 500)
    #expect(Self.faults(text).count == 10)
    #expect(!KnownFindings.mayReplace(Array(text.utf8)))
    #expect(KnownFindings.mayReplace(Array(Self.text.utf8)))
    #expect(KnownFindings.mayReplace([]))
  }

  @Test func `it is written the same from files in any order, and sorted`() throws {
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let sources = try Repository.files(below: "samples/articles", suffix: ".goals.yaml")
      .map { Source(path: $0, text: try Repository.text($0)) }
    #expect(sources.count > 3)
    let texts = [sources, sources.reversed()].map {
      KnownFindings(of: Goalpost.compile($0, options: options).findings).text(writtenTo: "known")
    }
    #expect(texts[0] == texts[1])
    let keys = texts[0].split(separator: "\n").dropFirst(3).map { line in
      line.split(separator: " ", maxSplits: 2).dropFirst().reversed().map(String.init)
    }
    #expect(keys.count > 5)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { ($0[0], $0[1]) < ($1[0], $1[1]) })
  }
}
