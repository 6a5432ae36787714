import GoalpostKit
import Testing

/// A plan whose file did not change is not compared; what others do to it is told all the same.
@Suite struct UntouchedPlansTests {
  private static func file(_ path: String, _ text: String) -> Source {
    Source(path: path, text: text)
  }

  private static let numbers = """
    goalpost: 1
    unit: shop
    kpis:
      - id: sales
        title: Sales
        target: 20
        threshold: 5
        readings:
          - {date: 2026-10-12, value: 8}
          - {date: 2026-11-02, value: 4}
    """

  private static let goals = """
    goalpost: 1
    unit: web
    cycle: 2026-Q4
    objectives:
      - id: sell
        title: Sell to people far away
        key_results:
          - {id: sold, title: More is sold, baseline: 8, target: 20, kpi: shop/sales}
    """

  private static func pair(_ numbers: (String, String), _ goals: (String, String)) -> Pair {
    Pair(
      base: [file("goals.goals.yaml", goals.0), file("numbers.goals.yaml", numbers.0)],
      head: [file("goals.goals.yaml", goals.1), file("numbers.goals.yaml", numbers.1)])
  }

  @Test func `of two plans only the one that changed is told`() {
    let other = Pair.plan.replacing("unit: marketing", with: "unit: other")
    let changed = Pair.plan([("target: 3.5%", "target: 3.0%")])
    let pair = Pair(
      base: [Self.file("a.goals.yaml", Pair.plan), Self.file("b.goals.yaml", other)],
      head: [Self.file("a.goals.yaml", changed), Self.file("b.goals.yaml", other)])
    #expect(pair.plans.map(\.subject) == ["marketing@2026-Q4"])
    #expect(pair.fields.count == 1)
  }

  @Test func `a key result reaches what the readings of another plan bring it to`() {
    let sold = Self.numbers + "\n      - {date: 2026-11-16, value: 20}"
    let reached = Self.pair((Self.numbers, sold), (Self.goals, Self.goals)).reached
    #expect(reached.contains { $0.hasPrefix("sell/sold met its target") }, "\(reached)")
  }

  @Test func `a breach is answered by an objective of another plan`() {
    let answering = Self.goals.replacing(
      "title: Sell to people", with: "answers: shop/sales\n    title: Sell to people")
    let own = Self.goals.replacing(", kpi: shop/sales", with: "")
    let reached = Self.pair(
      (Self.numbers, Self.numbers),
      (own, answering.replacing(", kpi: shop/sales", with: ""))
    ).reached
    #expect(reached.count == 1, "\(reached)")
  }
}
