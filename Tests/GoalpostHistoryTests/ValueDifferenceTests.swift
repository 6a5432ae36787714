import Testing

@Suite struct ValueDifferenceTests {
  private static let ninth = "- {date: 2026-11-09, value: 2.9%}\n"

  @Test(
    arguments: [
      (
        ninth, ninth + "          - {date: 2026-11-16, value: 3.0%}\n",
        ["authority/ctr 1 new check-in, latest 3% on 2026-11-16, 0.57 → 0.64"]
      ),
      // Added late, for a day that has passed.
      (
        ninth, "- {date: 2026-11-02, value: 3.1%}\n          " + ninth,
        ["authority/ctr 1 new check-in, latest 3.1% on 2026-11-02, 0.57"]
      ),
      (
        ninth, "- {date: 2026-11-09, value: 3.2%}\n",
        ["authority/ctr 1 check-in rewritten, 0.57 → 0.79"]
      ),
      ("          " + ninth, "", ["authority/ctr 1 check-in rewritten, 0.57 → 0.21"]),
      (ninth, "- {date: 2026-11-09, value: 2.90%, note: Sure}\n", []),
      (
        "{date: 2026-10-20, value: 2.4%}", "{date: 2026-10-20, value: 1.9%}",
        ["newsletter 1 reading rewritten, 0.80 → 0.63"]
      ),
    ] as [(String, String, [String])])
  func `values are told a goal at a time`(old: String, new: String, told: [String]) {
    #expect(Pair([(old, new)]).values == told)
  }

  @Test func `a value is reached by values only`() {
    let better = Pair([
      (Self.ninth, Self.ninth + "          - {date: 2026-11-16, value: 3.6%}\n")
    ])
    #expect(
      better.reached == [
        "authority/ctr met its target: 3.6% of 3.5%, 0.57 → 1.00"
      ])
    #expect(Pair([("target: 3.5%", "target: 2.5%")]).reached == [])
  }

  @Test func `a checkpoint is passed once`() {
    let early = Pair.plan([("          " + Self.ninth, "")])
    #expect(
      Pair(base: early, head: Pair.plan).reached == [
        "authority came over 0.40, from where it is `progressed`, 0.30 → 0.42",
        "authority/ctr reached the checkpoint of 2026-11-15: 2.9% of 2.6%, 0.21 → 0.57",
      ])
    #expect(
      Pair(base: Pair.plan, head: early).reached == [
        "authority fell below 0.40, from where it is `progressed`, 0.42 → 0.30"
      ])
  }

  @Test func `a breach is told when it opens and when it closes`() {
    let last = "- {date: 2026-10-20, value: 2.4%}\n"
    let breached = Pair.plan([
      (last, "- {date: 2026-10-20, value: 2.4%}\n      - {date: 2026-11-02, value: 1.8%}\n")
    ])
    #expect(
      Pair(base: Pair.plan, head: breached).reached == [
        "newsletter crossed its threshold of 2% on 2026-11-02, 0.80 → 0.60"
      ])
    let mended = breached + "      - {date: 2026-11-09, value: 2.5%}\n"
    #expect(
      Pair(base: breached, head: mended).reached == [
        "newsletter is back inside its threshold, crossed since 2026-11-02, 0.60 → 0.83"
      ])
  }

  @Test func `a breach is answered by a new objective`() {
    let last = "- {date: 2026-10-20, value: 2.4%}\n"
    let breached = Pair.plan([(last, "- {date: 2026-10-20, value: 1.4%}\n")])
    let answered = breached.replacing(
      "id: authority\n", with: "id: authority\n    answers: newsletter\n")
    #expect(
      Pair(base: breached, head: answered).reached == [
        "newsletter has an answer to its breach of 2026-10-20: `marketing@2026-Q4/authority`, "
          + "0.47"
      ])
  }
}
