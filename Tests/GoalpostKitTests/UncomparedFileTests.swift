import GoalpostEmitters
import GoalpostKit
import GoalpostReport
import GoalpostSource
import Testing

/// What cannot be read in one of two revisions is compared in neither, wherever it is written.
@Suite struct UncomparedFileTests {
  private static let ward = """
    goalpost: 1
    unit: ward
    owner: Ward manager
    cycle: 2026-Q4
    locked: 2026-10-05
    objectives:
      - id: answers
        title: Nobody waits for an answer
        key_results:
          - {id: wait, title: Average wait of a caller, baseline: 9 min, target: 3 min}
    kpis:
      - id: noise
        title: Noise at night
        at_most: 40 dB
        readings: {csv: noise.csv, date: Day, value: dB}
    """

  private static let company = """
    goalpost: 1
    unit: company
    owner: Director
    cycle: 2026-Q4
    locked: 2026-10-05
    objectives:
      - id: quiet
        title: Patients sleep
        key_results:
          - {id: nights, title: Nights are quiet, kpi: ward/noise, baseline: 50 dB, target: 38 dB}
    """

  private static let noise = "Day,dB\n2026-10-05,48\n2026-10-12,47\n"

  /// What is broken in a text by one space too few, and what is lowered.
  private static let broken = ward.replacing("    key_results:", "   key_results:")
  private static let lowered = ward.replacing("target: 3 min", "target: 6 min")

  private struct Outcome {
    let changes: ChangeReport
    let rules: [String]

    init(_ base: [String: String], _ head: [String: String]) throws {
      let options = try #require(CompileOptions(asOf: "2026-10-20"))
      let files = { (files: [String: String]) in
        (
          files.filter { !$0.key.hasSuffix(".csv") }.map { Source(path: $0.key, text: $0.value) },
          files.filter { $0.key.hasSuffix(".csv") }.map {
            AttachedSource(path: $0.key, content: .bytes(Array($0.value.utf8)))
          }
        )
      }
      let (old, new) = (files(base), files(head))
      let compilation = Goalpost.compile(
        new.0, attachments: new.1,
        base: BaseRevision(name: "main", sources: old.0, attachments: old.1), options: options)
      changes = try #require(compilation.changes(headName: "HEAD"))
      rules = compilation.findings.diagnostics.map(\.rule)
        .filter {
          ["moved-goalpost", "removed-goal", "late-goal", "rewritten-check-in"].contains($0)
        }
    }
  }

  private static func files(_ ward: String, at path: String = "ward.goals.yaml") -> [String: String]
  {
    [path: ward, "company.goals.yaml": company, "noise.csv": noise]
  }

  @Test func `a file that is broken and moved is compared on neither side`() throws {
    let moved = Self.files(Self.broken, at: "wards/three.goals.yaml")
    for (base, head) in [(Self.files(Self.lowered), moved), (moved, Self.files(Self.lowered))] {
      let outcome = try Outcome(base, head)
      #expect(outcome.changes.isEmpty && outcome.rules.isEmpty, "\(outcome)")
      #expect(outcome.changes.uncompared.map(\.path) == ["wards/three.goals.yaml"])
    }
  }

  @Test func `a file of which next to nothing is read may hold what is gone`() throws {
    let head = Self.files("goalpost: 1\nwhat is this\n", at: "renamed.goals.yaml")
    let outcome = try Outcome(Self.files(Self.ward), head)
    #expect(outcome.changes.isEmpty && outcome.rules.isEmpty, "\(outcome)")
  }

  @Test func `a plan that is measured by what is broken is not compared either`() throws {
    var head = Self.files(Self.broken)
    head["company.goals.yaml"] = Self.company.replacing("baseline: 50 dB", "baseline: 60 dB")
    let outcome = try Outcome(Self.files(Self.ward), head)
    #expect(outcome.changes.isEmpty && outcome.rules.isEmpty, "\(outcome)")
  }

  @Test func `another plan is compared, and what seems gone from it is not listed`() throws {
    let other = Self.ward.replacing("unit: ward", "unit: kitchen").replacing("csv: noise", "csv: k")
    var base = Self.files(Self.ward)
    base["kitchen.goals.yaml"] = other
    base["k.csv"] = Self.noise
    var head = base
    head["ward.goals.yaml"] = Self.broken
    head["kitchen.goals.yaml"] = String(
      other.replacing("target: 3 min", "target: 6 min").prefix { $0 != "!" }
    ).replacing("  - id: noise\n", "  - id: sound\n").replacing("Noise at night", "Sound by day")
      .replacing("at_most: 40 dB", "at_most: 30 dB")
    let counts = try Outcome(base, head).changes.counts
    #expect(counts.looser == 1)
    #expect(counts.removed == 0 && counts.added == 1)
  }

  @Test func `readings that cannot be read are neither rewritten nor gone`() throws {
    for table in ["Day,dB\n2026-10-05,\"48\n2026-10-12,47\n", "Day;dB\n2026-10-05;48\n", ""] {
      var head = Self.files(Self.ward)
      head["noise.csv"] = table
      let outcome = try Outcome(Self.files(Self.ward), head)
      #expect(outcome.changes.isEmpty && outcome.rules.isEmpty, "\(table)")
      #expect(outcome.changes.uncompared.map(\.path) == ["noise.csv"])
    }
  }

  @Test func `what is not compared is said first`() throws {
    let changes = try Outcome(Self.files(Self.ward), Self.files(Self.broken)).changes
    for text in [
      TextDiffEmitter.emit(changes, colour: .plain),
      MarkdownDiffEmitter.emit(changes, colour: .plain),
    ] {
      #expect(text.split(separator: "\n").first?.contains("cannot be read from line 9 on") == true)
    }
  }

  @Test func `limited to other paths it is not said`() throws {
    let changes = try Outcome(Self.files(Self.ward), Self.files(Self.broken)).changes
    #expect(changes.limited(to: ["company.goals.yaml"]).uncompared.isEmpty)
    #expect(changes.limited(to: [""]).uncompared.count == 1)
  }
}

extension String {
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
