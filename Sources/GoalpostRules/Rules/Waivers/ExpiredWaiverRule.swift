import GoalpostModel
import GoalpostSource

struct ExpiredWaiverRule: Rule {
  static let declaration = RuleDeclaration(
    name: "expired-waiver", group: .waivers, severity: .warning,
    summary: "Fires when the last day of a waiver has passed.",
    rationale: """
      An exception with a last day is a promise to have mended the cause by then. Once the day is \
      past the waiver silences nothing any more: what it covered is reported again, and the line \
      only misleads whoever reads the plan. Plans whose cycle is over are left alone.
      """,
    sources: [.practice],
    isDated: true, needsWholePlan: false,
    examples: [
      .flagged(
        "The till was to be there in September.",
        """
        goalpost: 1
        unit: farm-shop
        owner: Shop manager
        cycle: 2026-Q4
        objectives:
          - title: Be where the village buys its vegetables
            key_results:
              - id: baskets
                title: Baskets sold a week
                target: 140 baskets
                waive:
                  - rule: missing-baseline
                    because: Nobody counted before the till came.
                    until: 2026-09-30
        #                  ^^^^^^^^^^ 20 days ago
        """),
      .flagged(
        "The day before is already past, on a metric too.",
        """
        goalpost: 1
        unit: reservoir
        metrics:
          - title: Rain on the north slope
            waive:
              - {rule: future-reading, because: The gauge sends forecasts., until: 2026-10-19}
        #                                                                          ^^^^^^^^^^ 1 day ago
        """),
      .clean(
        "The last day is included.",
        """
        goalpost: 1
        unit: farm-shop
        owner: Shop manager
        cycle: 2026-Q4
        objectives:
          - title: Be where the village buys its vegetables
            key_results:
              - id: baskets
                title: Baskets sold a week
                target: 140 baskets
                waive:
                  - rule: missing-baseline
                    because: Nobody counts before the till comes.
                    until: 2026-10-20
        """),
      .clean(
        "A quarter that is over stays quiet.",
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q3
        objectives:
          - title: Be the crossing that islanders set their watches by
            waive:
              - rule: too-few-key-results
                because: The new timetable has one number only.
                until: 2026-09-30
        """),
    ])

  func check(_ waiver: Waiver, in context: RuleContext) -> [Finding] {
    guard let until = waiver.until.located, until.value < context.asOf,
      let rule = waiver.rule.value
    else { return [] }
    let days = until.value.days(until: context.asOf)
    return [
      Finding(
        "the waiver of `\(rule)` has expired", at: until.range,
        label: "\(days.counted("day")) ago",
        help: "remove it, or give it a new `until` if its reason still holds", field: "until")
    ]
  }
}
