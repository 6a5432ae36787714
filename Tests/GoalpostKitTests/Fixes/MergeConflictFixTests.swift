import GoalpostKit
import GoalpostSource
import Testing

/// A conflict between entries with a date keeps those of both sides; every other one is left to
/// people.
@Suite struct MergeConflictFixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    /// Nil where nothing may be changed.
    let after: String?

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "one entry each",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-19, value: 3}
        =======
              - {date: 2026-10-12, value: 2}
        >>>>>>> b
        """,
      after: """
              - {date: 2026-10-12, value: 2}
              - {date: 2026-10-19, value: 3}
        """),
    Case(
      name: "blocks, comments, and an entry that both have in another style",
      before: """
        <<<<<<< HEAD
              # from the log
              - date: 2026-10-19
                value: 3   # counted twice
              - {value: 2, date: "2026-10-12"}
        =======
              - date: 2026-10-12
                value: 2
              - {date: 2026-10-26, value: 4}
        >>>>>>> b
        """,
      after: """
              - {value: 2, date: "2026-10-12"}
              # from the log
              - date: 2026-10-19
                value: 3   # counted twice
              - {date: 2026-10-26, value: 4}
        """),
    Case(
      name: "with an empty base, before another entry",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 2}
        ||||||| 1234567
        =======
              - {date: 2026-10-10, value: 1}
        >>>>>>> b
              - {date: 2026-10-19, value: 3}
        """,
      after: """
              - {date: 2026-10-10, value: 1}
              - {date: 2026-10-12, value: 2}
              - {date: 2026-10-19, value: 3}
        """),
    Case(
      name: "two conflicts with an entry between them",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-06, value: 2}
        =======
              - {date: 2026-10-05, value: 1}
        >>>>>>> b
              - {date: 2026-10-12, value: 3}
        <<<<<<< HEAD
              - {date: 2026-10-20, value: 4}
        =======
              - {date: 2026-10-19, value: 4}
        >>>>>>> b
        """,
      after: """
              - {date: 2026-10-05, value: 1}
              - {date: 2026-10-06, value: 2}
              - {date: 2026-10-12, value: 3}
              - {date: 2026-10-19, value: 4}
              - {date: 2026-10-20, value: 4}
        """),
    Case(
      name: "different entries of one date",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 2}
        =======
              - {date: 2026-10-12, value: 3}
        >>>>>>> b
        """, after: nil),
    Case(
      name: "one side has removed what the other changed",
      before: """
        <<<<<<< HEAD
        =======
              - {date: 2026-10-12, value: 3}
        >>>>>>> b
        """, after: nil),
    Case(
      name: "an entry that was there before was changed",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 3}
        ||||||| 1234567
              - {date: 2026-10-13, value: 3}
        =======
              - {date: 2026-10-14, value: 3}
        >>>>>>> b
        """, after: nil),
    Case(
      name: "part of an entry",
      before: """
        <<<<<<< HEAD
              - date: 2026-10-12
        =======
              - date: 2026-10-13
        >>>>>>> b
                value: 3
        """, after: nil),
    Case(
      name: "an entry without a date",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 3}
        =======
              - {value: 4}
        >>>>>>> b
        """, after: nil),
    Case(
      name: "a date that is none",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 3}
        =======
              - {date: 2026-10-32, value: 4}
        >>>>>>> b
        """, after: nil),
    Case(
      name: "lists at other depths",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 3}
        =======
            - {date: 2026-10-13, value: 4}
        >>>>>>> b
        """, after: nil),
    Case(
      name: "what would be no entry where it stands",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 3}
        =======
              - {date: 2026-10-13, title: 4}
        >>>>>>> b
        """, after: nil),
    Case(
      name: "keys beside the list",
      before: """
        <<<<<<< HEAD
              - {date: 2026-10-12, value: 3}
        =======
              - {date: 2026-10-13, value: 4}
            definition: A call.
        >>>>>>> b
        """, after: nil),
  ]

  private static func plan(_ lines: String) -> String {
    "goalpost: 1\nunit: ward\nmetrics:\n  - title: Calls\n    readings:\n\(lines)\n"
      + "  - title: Letters\n    readings:\n      - {date: 2026-10-12, value: 2}\n"
  }

  @Test(arguments: cases)
  func `keeps both sides where nobody has to be asked`(_ example: Case) throws {
    let before = Self.plan(example.before)
    let fixed = try FixedTexts(before)
    #expect(fixed.text == (example.after.map(Self.plan) ?? before))
    if example.after != nil { #expect(fixed.after.diagnostics.allSatisfy { $0.severity < .error }) }
  }

  @Test(arguments: cases)
  func `keeps line ends of Windows`(_ example: Case) throws {
    let crlf = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    let before = crlf(Self.plan(example.before))
    #expect(try FixedTexts(before).text == (example.after.map { crlf(Self.plan($0)) } ?? before))
  }

  /// Rows of a table below its header, and what they become; nil where nothing may be changed.
  @Test(arguments: [
    (
      "2026-10-19,5\n=======\n2026-10-12,\"1,204\"\n2026-10-26,3",
      "2026-10-12,\"1,204\"\n2026-10-19,5\n2026-10-26,3"
    ),
    ("2026-10-19,5\n||||||| b\n=======\n2026-10-19,5\n2026-10-12,4", "2026-10-12,4\n2026-10-19,5"),
    ("2026-10-19,5\n=======\n2026-10-19,6", nil),
    ("2026-10-19,5\n=======", nil),
    ("2026-10-19,5\n=======\n19.10.2026,6", nil),
    ("2026-10-19,5\n=======\n2026-10-12,6,7", nil),
    ("2026-10-19,2026-10-19\n=======\n2026-10-12,2026-10-12", nil),
  ])
  func `keeps the rows of both sides of a table`(_ rows: String, _ after: String?) throws {
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let plan = Source(
      path: "a.goals.yaml",
      text: "goalpost: 1\nunit: w\nmetrics:\n  - title: Calls\n    measured_in: calls\n"
        + "    readings: {csv: c.csv, date: Day, value: Calls}\n")
    for end in ["\n", "\r\n"] {
      let table = { (rows: String) in
        Array(
          "Day,Calls\n2026-10-05,1\n\(rows)\n2026-11-02,2\n".split(separator: "\n")
            .joined(separator: end).utf8)
      }
      let before = AttachedSource(
        path: "c.csv", content: .bytes(table("<<<<<<< HEAD\n\(rows)\n>>>>>>> x")))
      var run = FixRun([plan], attachments: [before], options: options)
      let changed = run.run().changed
      #expect(changed == (after.map { [Source(path: "c.csv", bytes: table($0))] } ?? []))
    }
  }

  @Test func `offers nothing where lines that both sides share follow the conflict`() throws {
    let text = Self.plan(
      """
      <<<<<<< HEAD
                - date: 2026-10-19
                  value: 13 ants
      =======
                - date: 2026-10-26
                  value: 14 ants
      >>>>>>> side
                  note: fair
      """)
    let options = try #require(CompileOptions(asOf: "2026-11-20"))
    let findings = Goalpost.compile(
      [Source(path: "a.goals.yaml", text: text)], options: options
    ).findings
    let conflict = findings.withFixes().first { $0.rule == "merge-conflict" }
    #expect(conflict != nil)
    #expect(conflict?.finding.fixes.isEmpty == true)
  }

  @Test func `at the end of a file, behind more findings than before`() throws {
    let head = """
      goalpost: 1
      unit: ward
      cycle: 2026-Q4
      objectives:
        - title: Nobody waits
          key_results:
            - title: Calls
              target: 5 min
              check_ins:

      """
    let fixed = try FixedTexts(
      head + "<<<<<<< a\n            - {date: 2026-10-12, value: 9 min}\n=======\n"
        + "            - {date: 2026-10-11, value: 8 min}\n>>>>>>> b")
    #expect(
      fixed.text == head + "            - {date: 2026-10-11, value: 8 min}\n"
        + "            - {date: 2026-10-12, value: 9 min}\n")
    #expect(!fixed.after.diagnostics.contains { $0.rule == "merge-conflict" })
  }
}
