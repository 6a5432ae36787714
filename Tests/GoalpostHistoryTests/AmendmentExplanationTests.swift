import Testing

@Suite struct AmendmentExplanationTests {
  private static func amended(_ replacements: [(String, String)], _ amendments: String) -> String {
    Pair.plan(replacements) + "amendments:\n" + amendments
  }

  @Test func `a new amendment explains a change`() {
    let head = Self.amended(
      [("target: 3.5%", "target: 3.0%")], Pair.amendment("target", from: "3.5%", to: "3.0%"))
    let pair = Pair(base: Pair.plan, head: head)
    #expect(
      pair.fields == [
        "authority/ctr target: 3.5% → 3.0%, looser, 0.57 → 0.89, "
          + "amended 2026-11-02 by Maria Lopez"
      ])
    #expect(pair.plans.flatMap(\.amendments).map(\.explainsAChange) == [true])
    #expect(pair.report?.counts.unexplained == 0)
  }

  @Test func `an amendment of later days is judged by what it will do`() {
    let head = Self.amended(
      [("target: 3.5%", "target: 3.0%")],
      Pair.amendment("target", from: "3.5%", to: "3.0%", date: "2026-12-01"))
    #expect(
      Pair(base: Pair.plan, head: head).fields == [
        "authority/ctr target: 3.5% → 3.0%, looser, 0.57 → 0.89, "
          + "amended 2026-12-01 by Maria Lopez"
      ])
  }

  @Test func `an amendment that the base had explains no second change`() {
    let first = Pair.amendment("target", from: "4%", to: "3.5%")
    let pair = Pair(
      base: Self.amended([], first), head: Self.amended([("target: 3.5%", "target: 3%")], first))
    #expect(
      pair.fields == ["authority/ctr target: 3.5% → 3%, looser, 0.57 → 0.89, no amendment"])
  }

  @Test func `an amendment that nothing follows explains nothing`() {
    let head = Self.amended([], Pair.amendment("target", from: "4%", to: "3.5%"))
    let pair = Pair(base: Pair.plan, head: head)
    #expect(pair.plans.flatMap(\.amendments).map(\.explainsAChange) == [false])
  }

  @Test func `a removed goal and a rewritten check-in are explained too`() {
    let head = Self.amended(
      [
        ("value: 2.9%", "value: 2.8%"),
        (
          "  - id: newsletter\n    title: Newsletter click-through rate\n    target: 3%\n",
          "  - id: n\n    title: N\n    target: 3.1%\n"
        ),
      ],
      Pair.amendment("check_in", from: "2.9%", to: "2.8%", on: "2026-11-09")
        + Pair.amendment("removed", ref: "newsletter", from: nil, to: nil))
    let pair = Pair(base: Pair.plan, head: head)
    #expect(
      pair.goals == [
        "added marketing@2026-Q4/n",
        "removed marketing@2026-Q4/newsletter, amended 2026-11-02 by Maria Lopez",
      ])
    #expect(pair.plans.flatMap(\.values).flatMap(\.rewritten).map(\.isUnexplained) == [false])
    #expect(pair.report?.counts.unexplained == 0)
  }
}
