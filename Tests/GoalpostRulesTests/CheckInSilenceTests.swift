import Testing

/// The last day on which silence is still in order, and the first on which it is not.
@Suite struct CheckInSilenceTests {
  private func isReported(_ cadence: String, lastSeen: String, on day: String) -> Bool {
    let plan = KeyResultPlan(
      fields: "title: Loaves, baseline: 4, target: 9, "
        + "check_ins: [{date: \(lastSeen), note: fine}, {date: 2026-12-30, value: 9}]",
      cycle: "cycle: 2026-Q4\ncheck_in_cadence: \(cadence)", day: day)
    return plan.diagnostics.contains { $0.rule == "missing-check-in" }
  }

  @Test(arguments: [
    ("weekly", "2026-10-21", "2026-10-22"), ("fortnightly", "2026-10-28", "2026-10-29"),
    ("monthly", "2026-11-16", "2026-11-17"),
  ])
  func `silence is counted from the last check-in`(
    _ cadence: String, _ last: String, _ late: String
  ) {
    #expect(!isReported(cadence, lastSeen: "2026-10-12", on: last))
    #expect(isReported(cadence, lastSeen: "2026-10-12", on: late))
  }

  @Test func `what is dated before the cycle counts from its first day`() {
    #expect(!isReported("weekly", lastSeen: "2026-08-12", on: "2026-10-10"))
    #expect(isReported("weekly", lastSeen: "2026-08-12", on: "2026-10-11"))
  }

  @Test func `a check-in whose date cannot be read may be the one`() {
    #expect(!isReported("weekly", lastSeen: "yesterday", on: "2026-12-01"))
  }
}
