import Foundation
import GoalpostKit
import GoalpostSource
import Testing

/// What is known is not reported, what is more is, and what is gone is told.
@Suite struct KnownFindingsTests {
  private static let twoBlind = """
    goalpost: 1
    unit: bakery
    owner: Head baker
    cycle: 2026-Q4
    objectives:
      - id: loaves
        title: Be the bakery people cross the river for
        key_results:
          - {id: early, title: Customers before eight, target: 120}
          - {id: weekly, title: Customers who come every week, target: 300}
          - {id: waste, title: Unsold loaves, baseline: 40, target: 15}

    """

  private static func compiled(_ text: String, asOf day: String = "2026-10-05") throws
    -> Compilation
  {
    let options = try #require(CompileOptions(asOf: day))
    return Goalpost.compile([Source(path: "bakery.goals.yaml", text: text)], options: options)
  }

  private static func known(of text: String) throws -> KnownFindings {
    let written = KnownFindings(of: try compiled(text).findings).text(writtenTo: "known")
    let (known, faults) = KnownFindings.read(Source(path: "known", text: written))
    #expect(faults.isEmpty)
    return known
  }

  @Test func `what is written down is not reported`() throws {
    let comparison = try Self.compiled(Self.twoBlind).compared(with: Self.known(of: Self.twoBlind))
    #expect(comparison.findings.isEmpty)
    #expect(comparison.stale.isEmpty)
  }

  @Test func `another goal's finding is new`() throws {
    let text = Self.twoBlind.replacing("baseline: 40, ", with: "")
    let comparison = try Self.compiled(text).compared(with: Self.known(of: Self.twoBlind))
    #expect(comparison.findings.diagnostics.map(\.rule) == ["missing-baseline"])
    #expect(
      comparison.findings.diagnostics.map(\.subject) == ["bakery@2026-Q4/loaves/waste"])
  }

  @Test func `where there are more than known, all are reported and say so`() throws {
    let one = Self.twoBlind.replacing("target: 120", with: "target: 120, colour: red")
    let two = one.replacing("colour: red", with: "colour: red, smell: good")
    let comparison = try Self.compiled(two).compared(with: Self.known(of: one))
    #expect(comparison.findings.diagnostics.map(\.rule) == ["unknown-key", "unknown-key"])
    #expect(
      comparison.findings.diagnostics.allSatisfy {
        $0.finding.message.hasSuffix("(1 of these 2 is known)")
      })
  }

  @Test func `what was mended is told`() throws {
    let mended = Self.twoBlind.replacing("target: 120", with: "baseline: 60, target: 120")
    let stale = try Self.compiled(mended).compared(with: Self.known(of: Self.twoBlind)).stale
    #expect(stale.map(\.rule) == ["missing-baseline"])
    #expect(stale.map(\.subject) == ["bakery@2026-Q4/loaves/early"])
    #expect(stale.map(\.found) == [0])
  }

  @Test func `a goal that is gone is told`() throws {
    let text = Self.twoBlind.replacing("id: early", with: "id: dawn")
    let comparison = try Self.compiled(text).compared(with: Self.known(of: Self.twoBlind))
    #expect(comparison.stale.map(\.subject) == ["bakery@2026-Q4/loaves/early"])
    #expect(
      comparison.findings.diagnostics.map(\.subject) == ["bakery@2026-Q4/loaves/dawn"])
  }

  @Test func `a goal may move to another line and file`() throws {
    let known = try Self.known(of: Self.twoBlind)
    let options = try #require(CompileOptions(asOf: "2026-10-05"))
    let moved = Source(path: "a/b.yaml", text: "# a remark\n\n" + Self.twoBlind)
    let comparison = Goalpost.compile([moved], options: options).compared(with: known)
    #expect(comparison.findings.isEmpty)
    #expect(comparison.stale.isEmpty)
  }

  @Test func `a waived finding is not known, and one that is waived later is gone`() throws {
    let waiver = "target: 120, waive: [{rule: missing-baseline, because: The till is new}]"
    let text = Self.twoBlind.replacing("target: 120", with: waiver)
    let written = KnownFindings(of: try Self.compiled(text).findings).text(writtenTo: "known")
    #expect(!written.contains("/early"))
    let comparison = try Self.compiled(text).compared(with: Self.known(of: Self.twoBlind))
    #expect(comparison.stale.map(\.subject) == ["bakery@2026-Q4/loaves/early"])
    #expect(comparison.findings.diagnostics.map(\.waiver) == ["The till is new"])
  }

  @Test func `what the day alone takes away is not missed`() throws {
    let known = KnownFindings(of: try Self.compiled(Self.twoBlind, asOf: "2026-12-01").findings)
    let text = known.text(writtenTo: "known")
    #expect(text.contains(" missing-check-in "))
    let comparison = try Self.compiled(Self.twoBlind, asOf: "2027-06-01").compared(with: known)
    #expect(!comparison.stale.map(\.rule).contains("missing-check-in"))
  }

  @Test func `a fault of the language that is new puts nothing of its plan in doubt`() throws {
    let broken = Self.twoBlind.replacing("target: 120}", with: "target: 120}\n        oops")
    let comparison = try Self.compiled(broken).compared(with: Self.known(of: Self.twoBlind))
    #expect(comparison.findings.diagnostics.contains { $0.rule == "yaml-syntax" })
    #expect(comparison.stale.isEmpty)
  }

  @Test func `only what is asked about is missed`() throws {
    let known = try Self.known(of: Self.twoBlind)
    let mended = Self.twoBlind.replacing("target: 120", with: "baseline: 60, target: 120")
    let compilation = try Self.compiled(mended)
    #expect(compilation.compared(with: known, in: ["other.goals.yaml"]).stale.isEmpty)
    #expect(compilation.compared(with: known, in: ["bakery.goals.yaml"]).stale.count == 1)
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    replacingOccurrences(of: part, with: other)
  }
}
