import Testing

@testable import GoalpostModel

@Suite("The plan of the language's page")
struct ExamplePlanTests {
  static let parent = """
    goalpost: 1
    unit: marketing
    cycle: 2026
    objectives:
      - id: reputation
        title: Be the first name buyers think of
    """

  @Test("decodes and links beside its parent without a fault")
  func clean() {
    let linked = LinkedTexts(Self.text, Self.parent)
    #expect(linked.told.isEmpty, "\(linked.told)")
    #expect(linked.project.links.parents[0] == [1])
    let objective = ObjectivePath(plan: 0, objective: 0)
    let above = GoalPath.objective(ObjectivePath(plan: 1, objective: 0))
    #expect(linked.project.links.supports[objective]?.map(\.goal) == [above])
    #expect(linked.project.links.supports[objective]?.map(\.isOfOtherCycle) == [false])
    #expect(linked.project.links.answers[objective] == [KPIPath(plan: 0, index: 0)])
    #expect(linked.project.links.tied(to: KPIPath(plan: 0, index: 0)) == [objective])
  }

  @Test("says what it seems to say")
  func values() throws {
    let plan = try #require(DecodedText(Self.text).plans.first)
    #expect(plan.displayName == "Content marketing")
    #expect(plan.effectiveLevel == .team)
    #expect(plan.effectiveCheckInCadence == .weekly)
    #expect(plan.locked.value == CalendarDay("2026-10-12"))
    let objective = try #require(plan.objectives.items.first)
    #expect(objective.keyResults.items.compactMap(\.identifier) == ["ctr", "quotes", "freshness"])
    #expect(
      objective.keyResults.items.map(\.targetAmount)
        == [Rational(3, over: 100), Rational(24), nil])
    #expect(
      objective.keyResults.items.first?.checkIns.items.map(\.confidence.value)
        == [Rational(6, over: 10), Rational(7, over: 10)])
    #expect(objective.initiatives.items.first?.moves.items.map(\.value) == ["quotes"])
    let kpi = try #require(plan.kpis.items.first)
    #expect(kpi.direction == .higher)
    #expect(kpi.readings.items.map(\.value.value?.text) == ["2.2%", "1.9%"])
    #expect(plan.metrics.items.first?.identifier == "facebook-followers")
    #expect(plan.amendments.items.first?.from.value?.text == "3.5%")
    #expect(plan.retrospective.value?.decisions.items.first?.decision.value == .modify)
  }

  static let text = """
    goalpost: 1
    unit: content-marketing
    name: Content marketing
    level: team
    parent: marketing
    owner: Maria Lopez
    cycle: 2026-Q4
    locked: 2026-10-12

    objectives:
      - id: authority
        title: Become the voice our industry quotes
        why: Buyers shortlist the vendors they already read.
        supports: marketing/reputation
        answers: newsletter-ctr
        key_results:
          - id: ctr
            title: Readers click through more of our newsletter
            baseline: 2.1%
            target: 3.0%
            due: 2026-12-15
            weight: 2
            checkpoints:
              - {date: 2026-11-15, value: 2.6%}
            check_ins:
              - {date: 2026-10-12, value: 2.2%, confidence: 0.6, note: New subject lines}
              - {date: 2026-10-19, value: 2.4%, confidence: 0.7}
          - id: quotes
            title: Trade press quotes us 24 times this quarter, up from 9
            baseline: 9 quotes
            change: +15 quotes
          - id: freshness
            title: Every pillar page stays younger than 90 days
            at_most: 90 days
        initiatives:
          - {title: Interview one customer a week, owner: Ana, moves: [quotes], link: "https://example.org/board/17"}

    kpis:
      - id: newsletter-ctr
        title: Newsletter click-through rate
        why: Readers who click become leads
        how: Test two subject lines a week
        owner: Sam Park
        cadence: {measured: weekly, reviewed: quarterly}
        objectives: [authority]
        target: 3%
        threshold: 2%
        benchmark: {value: 2.4%, source: Industry average 2026}
        readings:
          - {date: 2026-10-12, value: 2.2%}
          - {date: 2026-10-19, value: 1.9%}

    metrics:
      - title: Facebook followers

    amendments:
      - date: 2026-11-02
        ref: authority/ctr
        field: target
        from: 3.5%
        to: 3.0%
        reason: external
        because: "Mail providers block click tracking since October: every sender lost a third."
        approved_by: Maria Lopez

    retrospective:
      date: 2027-01-08
      celebrated: [Two journals that matter quoted us.]
      missed: [Click-through stalled after the tracking change.]
      learned: ["Measure replies, not clicks."]
      decisions:
        - {ref: authority/ctr, decision: modify, cause: "The measure broke, not the goal."}
    """
}
