import Testing

/// Every field that defines a goal, changed in a locked plan.
@Suite struct FieldDifferenceTests {
  @Test(arguments: [
    (
      "target: 3.5%", "target: 3.0%",
      "authority/ctr target: 3.5% → 3.0%, looser, 0.57 → 0.89, no amendment"
    ),
    (
      "target: 3.5%", "target: 4%",
      "authority/ctr target: 3.5% → 4%, tighter, 0.57 → 0.42, no amendment"
    ),
    (
      "baseline: 2.1%", "baseline: 1.5%",
      "authority/ctr baseline: 2.1% → 1.5%, looser, 0.57 → 0.70, no amendment"
    ),
    (
      "change: +15 quotes", "change: +6 quotes",
      "authority/quotes change: +15 quotes → +6 quotes, looser, 0.20 → 0.50, no amendment"
    ),
    (
      "change: +15 quotes", "target: 21",
      "authority/quotes target: +15 quotes → 21, looser, 0.20 → 0.25, no amendment"
    ),
    (
      "at_most: 90 days", "at_most: 100 days",
      "authority/freshness at_most: 90 days → 100 days, looser, 0.50 → 1.00, no amendment"
    ),
    (
      "at_most: 90 days", "at_most: 95 days",
      "authority/freshness at_most: 90 days → 95 days, looser, 0.50, no amendment"
    ),
    (
      "{date: 2026-11-15, value: 2.6%}", "{date: 2026-11-15, value: 2.4%}",
      "authority/ctr checkpoints: 2026-11-15: 2.6% → 2026-11-15: 2.4%, looser, 0.57, no amendment"
    ),
    (
      "target: 2000 visitors", "target: 1800 visitors",
      "reach/visits target: 2000 visitors → 1800 visitors, looser, no amendment"
    ),
    (
      "target: 2000 visitors", "due: 2026-12-20\n        target: 2000 visitors",
      "reach/visits due: none → 2026-12-20, tighter, no amendment"
    ),
    (
      "target: 3.5%", "due: 2027-01-10\n        target: 3.5%",
      "authority/ctr due: none → 2027-01-10, looser, 0.57, no amendment"
    ),
    (
      "target: 3.5%", "weight: 2\n        target: 3.5%",
      "authority/ctr weight: none → 2, neutral, plan 0.42 → 0.46, no amendment"
    ),
    (
      "ambition: committed", "ambition: aspirational",
      "reach ambition: committed → aspirational, looser, no amendment"
    ),
    (
      "target: 3%", "target: 2.4%",
      "newsletter target: 3% → 2.4%, looser, 0.80 → 1.00, no amendment"
    ),
    (
      "threshold: 2%", "threshold: 2.5%",
      "newsletter threshold: 2% → 2.5%, tighter, 0.80, no amendment"
    ),
    (
      "    threshold: 2%\n", "",
      "newsletter threshold: 2% → none, looser, 0.80 → –, no amendment"
    ),
    (
      "locked: 2026-10-12", "locked: 2026-12-01",
      "marketing locked: 2026-10-12 → 2026-12-01, looser, 0.42, no amendment"
    ),
    (
      "locked: 2026-10-12\n", "",
      "marketing locked: 2026-10-12 → none, looser, 0.42, no amendment"
    ),
    (
      "cycle: 2026-Q4", "cycle: 2026-H2",
      "marketing cycle: 2026-Q4 (2026-10-01 to 2026-12-31) → "
        + "2026-H2 (2026-07-01 to 2026-12-31), tighter, 0.42, no amendment"
    ),
  ])
  func `a changed field tells both values, its effect and both scores`(
    old: String, new: String, told: String
  ) {
    #expect(Pair([(old, new)]).fields == [told])
  }

  @Test(arguments: [
    ("target: 3.5%", "target: 3.50%", ["authority/ctr target: 3.5% → 3.50%, cosmetic"]),
    (
      "change: +15 quotes", "target: 24 quotes",
      ["authority/quotes target: +15 quotes → 24 quotes, cosmetic"]
    ),
    ("ambition: committed", "ambition: 'committed'", []),
    (
      "at_most: 90 days", "at_most: 2160 h",
      ["authority/freshness at_most: 90 days → 2160 h, cosmetic"]
    ),
    (
      "target: 3.5%", "weight: 1.0\n        target: 3.5%",
      ["authority/ctr weight: none → 1, cosmetic"]
    ),
    (
      "target: 3.5%", "due: 2026-12-31\n        target: 3.5%",
      ["authority/ctr due: none → 2026-12-31, cosmetic"]
    ),
    (
      "target: 3.5%", "why: It sells\n        target: 3.5%",
      ["authority/ctr why: none → It sells, cosmetic"]
    ),
    ("goalpost: 1", "# a comment\ngoalpost: 1", []),
  ])
  func `spelling moves nothing`(old: String, new: String, told: [String]) {
    #expect(Pair([(old, new)]).fields == told)
  }

  @Test func `a key result that holds a line instead of moving is one change`() {
    let pair = Pair([("baseline: 1000 visitors", ""), ("target: 2000 visitors", "at_least: 1000")])
    #expect(
      pair.fields == [
        "reach/visits at_least: from 1000 visitors to 2000 visitors → at least 1000, neutral, "
          + "no amendment"
      ])
  }

  @Test func `a cycle of its own that got more days is looser`() {
    func plan(_ end: String) -> String {
      Pair.plan([("cycle: 2026-Q4", "cycle: {id: q4, start: 2026-10-01, end: \(end)}")])
    }
    #expect(
      Pair(base: plan("2026-12-31"), head: plan("2027-01-31")).fields == [
        "marketing cycle: q4 (2026-10-01 to 2026-12-31) → q4 (2026-10-01 to 2027-01-31), looser, "
          + "0.42, no amendment"
      ])
  }

  @Test func `an unlocked plan is free`() {
    let unlocked = Pair.plan([("locked: 2026-10-12\n", "")])
    let pair = Pair(base: unlocked, head: unlocked.replacing("target: 3.5%", with: "target: 3.0%"))
    #expect(pair.fields == ["authority/ctr target: 3.5% → 3.0%, looser, 0.57 → 0.89"])
  }

  @Test func `before the day of the lock a plan is free`() {
    let pair = Pair([("target: 3.5%", "target: 3.0%")], asOf: "2026-10-11")
    #expect(pair.fields == ["authority/ctr target: 3.5% → 3.0%, looser"])
  }

  @Test func `the plan tells its score under the old targets`() {
    let pair = Pair([
      ("target: 3.5%", "target: 3.0%"), ("value: 12 quotes", "value: 15 quotes"),
    ])
    #expect(
      pair.plans.map(\.scoreText) == ["plan score 0.42 → 0.60 (0.49 under the old targets)"])
    #expect(pair.report?.counts.headline == "goalposts moved: 1 looser, 0 tighter")
  }
}
