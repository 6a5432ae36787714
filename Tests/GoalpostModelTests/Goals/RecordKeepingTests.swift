import Testing

@testable import GoalpostModel

@Suite("Amendments, retrospectives and waivers")
struct RecordKeepingTests {
  private static func amendment(_ pairs: String) -> String {
    Small.keyResult("id: ctr\ntarget: 3%\nbaseline: 2%")
      + "amendments:\n  - {\(pairs)}\n"
  }

  @Test(
    "of an amendment say when, what, why and who",
    arguments: [
      FaultRow("reason: external"),
      FaultRow(
        "reason: weather",
        "wrong-type @ weather | `external`, `error`, `rebaseline`, `scope`"),
      FaultRow("reason: rebase", "wrong-type @ rebase | is not a reason"),
      FaultRow("reason: error, from: 3.5%, to: 3%"),
      FaultRow("reason: error, from: ~, to: [a]"),
      FaultRow("reason: error, on: 2026-02-30", "wrong-type @ 2026-02-30"),
      FaultRow("reason: error, until: 2026-02-28", "unknown-key @ until | an amendment has no"),
    ])
  func amendments(_ row: FaultRow) {
    row.expectFaults {
      Self.amendment(
        "date: 2026-11-02, ref: win/ctr, field: target, because: a, approved_by: Ana, \($0)")
    }
  }

  @Test("of an amendment keep `from` and `to` as they are written")
  func rawValues() throws {
    let text = Self.amendment(
      "date: 2026-11-02, ref: win/ctr, field: check_in, on: 2026-10-12, from: 3.50%, to: [1, 2]")
    let amendment = try #require(DecodedText(text).plans.first?.amendments.items.first)
    #expect(amendment.field.value == "check_in")
    #expect(amendment.on.value == CalendarDay("2026-10-12"))
    #expect(amendment.from.value?.text == "3.50%")
    #expect(amendment.to.value?.text == "a list")
  }

  @Test(
    "of a retrospective decide about goals",
    arguments: [
      FaultRow("decisions: [{ref: win/ctr, decision: keep}]"),
      FaultRow(
        "decisions: [{ref: win, decision: drop}]", "wrong-type @ drop | `keep`, `modify`, `abandon`"
      ),
      FaultRow("decisions: [{decision: keep}]", "missing-key @ decision | decision has no `ref`"),
      FaultRow("decisions: keep", "wrong-type @ keep | expected a list of decisions"),
      FaultRow("celebrated: [a]\nmissed: [b]\nlearned: [c]"),
      FaultRow("celebrate: [a]", "unknown-key @ celebrate | did you mean `celebrated`?"),
    ])
  func retrospectives(_ row: FaultRow) {
    row.expectFaults {
      Small.keyResult("id: ctr")
        + "retrospective:\n  date: 2027-01-08\n\($0.indented(by: 2))\n"
    }
  }

  @Test(
    "of a waiver name a rule that can be waived, with a reason",
    arguments: [
      FaultRow("rule: missing-baseline, because: a"),
      FaultRow("rule: missing-baseline, because: a, until: 2026-12-31"),
      FaultRow(
        "rule: mising-baseline, because: a",
        "wrong-type @ mising-baseline | there is no rule | did you mean `missing-baseline`?"),
      FaultRow("rule: harmony, because: a", "wrong-type @ harmony | `goalpost rules` lists them"),
      FaultRow(
        "rule: unknown-key, because: a",
        "wrong-type @ unknown-key | cannot be waived | a fault of the language"),
      FaultRow("rule: unknown-keys, because: a", "wrong-type @ unknown-keys | unknown rule"),
      FaultRow("rule: TBD, because: a", "placeholder @ TBD"),
      FaultRow("rule: , because: a", "wrong-type @  | expected a rule, found nothing"),
      FaultRow("rule: empty-plan, because: ", "missing-key @ because | waiver has no `because`"),
      FaultRow("rule: empty-plan, because: a, until: 2026-02-30", "wrong-type @ 2026-02-30"),
    ])
  func waivers(_ row: FaultRow) {
    for small in [Small.plan, Small.objective, Small.keyResult, Small.kpi] {
      row.expectFaults { small("waive:\n  - {\($0)}") }
    }
  }

  @Test("of a waiver hold until its last day, if it can be read")
  func covers() throws {
    func waiver(_ pairs: String) throws -> Waiver {
      let plan = DecodedText(Small.plan("waive:\n  - {\(pairs)}")).plans.first
      return try #require(plan?.waivers.items.first)
    }
    let last = try #require(CalendarDay("2026-12-31"))
    let until = try waiver("rule: empty-plan, because: a, until: 2026-12-31")
    #expect(until.covers("empty-plan", on: last))
    #expect(!until.covers("empty-plan", on: last.advanced(by: 1)))
    #expect(!until.covers("missing-baseline", on: last))
    #expect(try waiver("rule: empty-plan, because: a").covers("empty-plan", on: last))
    #expect(try !waiver("rule: empty-plan").covers("empty-plan", on: last))
    #expect(
      try !waiver("rule: empty-plan, because: a, until: soon").covers("empty-plan", on: last))
  }
}
