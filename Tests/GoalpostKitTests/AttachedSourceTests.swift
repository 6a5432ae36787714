import GoalpostKit
import Testing

/// The compiler says which files the plans name, and the caller reads them.
@Suite struct AttachedSourceTests {
  private static let plan = Source(
    path: "goals/team.goals.yaml",
    text: """
      goalpost: 1
      unit: team
      owner: Team lead
      metrics:
        - {title: Opens, target: 40%, readings: {csv: ../data/mail.csv, date: Week, value: Opens}}
        - {title: Clicks, target: 3%, readings: {csv: ../data/mail.csv, date: Week, value: Clicks}}
        - {title: Calls, readings: {csv: ../../calls.csv, date: Week, value: Calls}}
        - {title: Leads, readings: {csv: ./leads.csv, date: Week, value: Leads}}
      """)

  private static func findings(_ attachments: [AttachedSource]) throws -> [String] {
    let options = try #require(CompileOptions(asOf: "2026-11-10"))
    let findings = Goalpost.compile([plan], attachments: attachments, options: options).findings
    return findings.diagnostics.map {
      "\(findings.files[Int($0.finding.range.file.index)].path) \($0.rule) \($0.subject)"
    }
  }

  @Test func `a goal file names each file once, and none outside of the project`() throws {
    let options = try #require(CompileOptions(asOf: "2026-11-10"))
    let named = Goalpost.attachments(namedBy: Self.plan, options: options)
    #expect(named == ["data/mail.csv", "goals/leads.csv"])
    let plain = Source(path: "a.goals.yaml", text: "goalpost: 1\nunit: a\nname: csv\n")
    #expect(Goalpost.attachments(namedBy: plain, options: options).isEmpty)
  }

  @Test func `a column that two metrics share is judged once, a cell at its metric`() throws {
    let mail = "Week,Opens,Clicks\n2026-10-05,41%,2%\n12.10.2026,40%,2%\n2026-10-19,40%,2 days\n"
    let found = try Self.findings([
      AttachedSource(path: "data/mail.csv", content: .bytes(Array(mail.utf8))),
      AttachedSource(path: "goals/leads.csv", content: .notAFile),
    ])
    #expect(
      found == [
        "goals/team.goals.yaml wrong-type team/calls",
        "goals/team.goals.yaml wrong-reference team/leads",
        "data/mail.csv wrong-type ",
        "data/mail.csv unit-mismatch team/clicks",
      ])
  }

  @Test func `what the caller did not find is told where it is named`() throws {
    let found = try Self.findings([
      AttachedSource(path: "data/mail.csv", content: .outsideOfProject)
    ])
    #expect(
      found == [
        "goals/team.goals.yaml wrong-type team/opens",
        "goals/team.goals.yaml wrong-type team/clicks",
        "goals/team.goals.yaml wrong-type team/calls",
        "goals/team.goals.yaml unresolved-reference team/leads",
      ])
  }

  @Test func `a file that cannot be read costs its readings only`() throws {
    let found = try Self.findings([
      AttachedSource(path: "data/mail.csv", content: .bytes([0x61, 0xFF])),
      AttachedSource(path: "goals/leads.csv", content: .bytes(Array("Week,Leads\n".utf8))),
    ])
    #expect(found == ["goals/team.goals.yaml wrong-type team/calls", "data/mail.csv not-utf8 "])
  }
}
