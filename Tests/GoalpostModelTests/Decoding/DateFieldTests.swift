import Testing

@testable import GoalpostModel

@Suite("Dates and cycles")
struct DateFieldTests {
  @Test(
    "are real days, written with year, month and day",
    arguments: [
      FaultRow("locked: 2026-10-12"), FaultRow("locked: '2028-02-29'"),
      FaultRow("locked: 2026-02-30", "wrong-type @ 2026-02-30 | is not a date | has 28 days"),
      FaultRow("locked: 2027-02-29", "wrong-type @ 2027-02-29 | that month has 28 days"),
      FaultRow("locked: 2028-02-30", "wrong-type @ 2028-02-30 | that month has 29 days"),
      FaultRow("locked: 2026-09-31", "wrong-type @ 2026-09-31 | that month has 30 days"),
      FaultRow("locked: 2026-9-1", "wrong-type @ 2026-9-1 | write `2026-09-01`"),
      FaultRow("locked: 2026-13-01", "wrong-type @ 2026-13-01 | there is no month 13"),
      FaultRow("locked: 12.10.2026", "wrong-type @ 12.10.2026 | write `2026-10-12`"),
      FaultRow("locked: 31.12.2026", "wrong-type @ 31.12.2026 | write `2026-12-31`"),
      FaultRow(
        "locked: 12/10/2026",
        "wrong-type @ 12/10/2026 | write `2026-10-12` or `2026-12-10`, whichever is meant"),
      FaultRow("locked: 10-31-2026", "wrong-type @ 10-31-2026 | write `2026-10-31`"),
      FaultRow("locked: 2026/10/12", "wrong-type @ 2026/10/12 | write `2026-10-12`"),
      FaultRow("locked: 20261012", "wrong-type @ 20261012 | write `2026-10-12`"),
      FaultRow("locked: Oct 12, 2026", "wrong-type @ Oct 12, 2026 | write `2026-10-12`"),
      FaultRow("locked: 1st March 2026", "wrong-type @ 1st March 2026 | write `2026-03-01`"),
      FaultRow("locked: 31.31.2026", "wrong-type @ 31.31.2026 | there is no month 31"),
      FaultRow("locked: 31.02.2026", "wrong-type @ 31.02.2026 | that month has 28 days"),
      FaultRow("locked: 02/31/2026", "wrong-type @ 02/31/2026 | that month has 28 days"),
      FaultRow("locked: Feb 30, 2028", "wrong-type @ Feb 30, 2028 | that month has 29 days"),
      FaultRow("locked: 9.11.26", "wrong-type @ 9.11.26 | write `2026-11-09`, if that year"),
      FaultRow(
        "locked: 9/11/26",
        "wrong-type @ 9/11/26 | write `2026-09-11` or `2026-11-09`, whichever is meant"),
      FaultRow("locked: 26-10-12", "wrong-type @ 26-10-12 | year, month and day"),
      FaultRow("locked: October 12", "wrong-type @ October 12 | in digits: `YYYY-MM-DD`"),
      FaultRow("locked: 2026-Q4", "wrong-type @ 2026-Q4"),
      FaultRow(
        "locked: 2026-10-12T00:00:00Z",
        "wrong-type @ 2026-10-12T00:00:00Z | write `2026-10-12`"),
      FaultRow("locked: yes", "wrong-type @ yes | `yes` is not a date"),
      FaultRow("locked: TBC", "placeholder @ TBC | like `2026-10-12`"),
      FaultRow("locked:", "wrong-type @  | expected a date, found nothing"),
      FaultRow("locked: ~", "wrong-type @ ~ | found nothing"),
      FaultRow("locked: [2026-10-12]", "wrong-type @ [2026-10-12] | found a list"),
    ])
  func dates(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "of a calendar cycle are those of its quarter, half or year",
    arguments: [
      ("2026-Q4", "2026-10-01", "2026-12-31"), ("2026-H2", "2026-07-01", "2026-12-31"),
      ("2026", "2026-01-01", "2026-12-31"),
      ("{id: fy27-q1, start: 2026-09-28, end: 2026-12-27}", "2026-09-28", "2026-12-27"),
      ("{id: day, start: 2026-09-28, end: 2026-09-28}", "2026-09-28", "2026-09-28"),
      ("fy27-q2", "2026-12-28", "2027-03-28"),
    ])
  func cycles(written: String, start: String, end: String) throws {
    let first = try #require(CalendarDay("2026-12-28"))
    let last = try #require(CalendarDay("2027-03-28"))
    let named = try #require(Cycle(id: "fy27-q2", start: first, end: last))
    let decoded = DecodedText(Small.plan("cycle: \(written)"), cycles: ["fy27-q2": named])
    #expect(decoded.told.isEmpty)
    let cycle = try #require(decoded.plans.first?.cycle.value)
    #expect(cycle.start == CalendarDay(start))
    #expect(cycle.end == CalendarDay(end))
  }

  @Test(
    "of a cycle are known, and in order",
    arguments: [
      FaultRow("cycle: Q4 2026", "wrong-type @ Q4 2026 | is not a cycle | `2026-Q4`, `2026-H2`"),
      FaultRow("cycle: 2026-Q5", "wrong-type @ 2026-Q5"),
      FaultRow("cycle: 2026-q4", "wrong-type @ 2026-q4"),
      FaultRow("cycle: TBD", "placeholder @ TBD"),
      FaultRow("cycle:", "wrong-type @  | expected a cycle, found nothing"),
      FaultRow("cycle: [2026-Q4]", "wrong-type @ [2026-Q4] | found a list"),
      FaultRow(
        "cycle: {id: a, start: 2026-12-27, end: 2026-09-28}",
        "conflicting-keys @ 2026-09-28 | ends before it starts | starts here -> 2026-12-27"),
      FaultRow(
        "cycle: {id: a, start: 2026-12-27}", "missing-key @ id | no `end` | end: 2026-10-12"),
      FaultRow(
        "cycle: {start: 2026-12-27}", "missing-key @ start | cycle has no `id`",
        "missing-key @ start | cycle has no `end`"),
      FaultRow(
        "cycle: {id: a, start: 2026-02-30, end: 2026-03-01}", "wrong-type @ 2026-02-30 | 28 days"),
      FaultRow(
        "cycle: {id: a, begin: 2026-02-01, end: 2026-03-01}",
        "missing-key @ id | cycle has no `start`",
        "unknown-key @ begin | the fields are `id`, `start`, `end`"),
    ])
  func faultyCycles(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test("of a cycle that the configuration nearly names are suggested")
  func nearlyNamed() throws {
    let day = try #require(CalendarDay("2026-12-28"))
    let named = try #require(Cycle(id: "fy27-q2", start: day, end: day))
    let decoded = DecodedText(Small.plan("cycle: fy27q2"), cycles: ["fy27-q2": named])
    expect(
      decoded.told, are: ["wrong-type @ fy27q2 | did you mean `fy27-q2`, which the configuration"],
      of: "cycle: fy27q2")
    #expect(decoded.plans.first?.cycle.isFaulty == true)
  }

  @Test("of a cycle whose end lies before its start leave it faulty")
  func reversed() {
    let decoded = DecodedText(
      Small.plan("cycle: {id: a, start: 2026-12-27, end: 2026-09-28}"))
    #expect(decoded.plans.first?.cycle.isFaulty == true)
  }
}
