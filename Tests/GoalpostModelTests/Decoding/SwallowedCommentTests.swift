import Testing

@testable import GoalpostModel

@Suite("Comments that were meant as text")
struct SwallowedCommentTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    /// `outcome field @ text under the carets`.
    let records: [String]

    init(_ text: String, _ records: String...) {
      self.text = text
      self.records = records
    }

    var testDescription: String { text }
  }

  private func records(of decoded: DecodedText) -> [String] {
    decoded.plans.flatMap(\.swallowedComments).map {
      "\($0.outcome) \($0.field) @ \(decoded.source.text(of: $0.range))"
    }
  }

  @Test(
    "are recorded with what they cost, and are no fault of the language",
    arguments: [
      Row("owner: Be #1 in bakery", "textCut owner @ Be #1 in bakery"),
      Row("why: # later", "textEmptied why @ why: # later"),
      Row("why: #1", "textEmptied why @ why: #1"),
      Row("cycle: #N/A", "valueLost cycle @ cycle: #N/A"),
      Row("cycle: # not yet", "valueLost cycle @ cycle: # not yet"),
      Row("objectives: # none", "valueLost objectives @ objectives: # none"),
      Row("cycle: 2026-Q4 #x", "textCut cycle @ 2026-Q4 #x"),
      Row("owner: Ana # on leave"), Row("owner: Ana #"), Row("owner: Ana ## on leave"),
      Row("owner: 'Be #1'"), Row("owner: 'Ana' #1"), Row("owner: C#"), Row("# owner: Ana"),
      Row("owner: Ana\n#1"),
      Row(
        "retrospective:\n  date: 2027-01-08\n  learned:\n    - Be #1 again",
        "textCut learned @ Be #1 again"),
      Row(
        "objectives:\n  - title: A\n    supports:\n      - marketing/win #2",
        "textCut supports @ marketing/win #2"),
    ])
  func rows(_ row: Row) {
    let decoded = DecodedText(Small.plan(row.text))
    #expect(records(of: decoded) == row.records)
    #expect(decoded.told.isEmpty)
  }

  @Test("leave a required field present, so that it is not missed too")
  func required() {
    let decoded = DecodedText("goalpost: 1\nunit: #1\nobjectives:\n  - title: #1 in bakery\n")
    #expect(
      records(of: decoded) == [
        "valueLost unit @ unit: #1", "valueLost title @ title: #1 in bakery",
      ])
    #expect(decoded.told.isEmpty)
    #expect(decoded.plans.first?.unit.isFaulty == true)
  }

  @Test("keep the text before them")
  func textBefore() {
    let decoded = DecodedText(Small.plan("owner: Be #1"))
    #expect(decoded.plans.first?.owner.value == "Be")
    #expect(decoded.plans.first?.swallowedComments.first?.value == "Be")
    #expect(decoded.plans.first?.swallowedComments.first?.text == "#1")
  }

  @Test("are kept apart by document")
  func documents() {
    let decoded = DecodedText("goalpost: 1\nunit: a\nowner: B #1\n---\ngoalpost: 1\nunit: b\n")
    #expect(decoded.plans.map(\.swallowedComments.count) == [1, 0])
  }
}
