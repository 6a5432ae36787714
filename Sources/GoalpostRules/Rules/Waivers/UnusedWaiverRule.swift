import GoalpostModel
import GoalpostSource

struct UnusedWaiverRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unused-waiver", group: .waivers, severity: .warning,
    summary: "Fires when a waiver silences nothing.",
    rationale: """
      A waiver that silences nothing is left over from a fault that has been mended, or stands on \
      the wrong goal. Left in place it will hide the next fault, which nobody has looked at. Of \
      two waivers that cover one finding, the inner one is in use. Nothing is said where it cannot \
      be known: of rules that are turned off, that depend on the day or on an earlier revision, \
      and in a plan that cannot be read.
      """,
    sources: [.practice],
    examples: [
      .flagged(
        "The baseline has been found since.",
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
                baseline: 95 baskets
                target: 140 baskets
                waive:
                  - rule: missing-baseline
        #                 ^^^^^^^^^^^^^^^^ silences nothing
                    because: Nobody counts before the till comes.
        """),
      .flagged(
        "The inner waiver does the work, and one stands on the wrong goal.",
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
            waive:
              - rule: missing-baseline
        #             ^^^^^^^^^^^^^^^^ silences nothing
                because: The log begins in October.
            key_results:
              - id: crossings
                title: Crossings that leave on time
                target: 320 crossings
                waive:
                  - {rule: missing-baseline, because: The log begins in October.}
        kpis:
          - title: Passengers
            target: 900 passengers
            waive:
              - {rule: unowned-kpi, because: The purser starts in May.}
        #              ^^^^^^^^^^^ silences nothing
        """),
      .clean(
        "In use, from the plan's objective down to its key results.",
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        objectives:
          - title: Be the crossing that islanders set their watches by
            waive:
              - rule: missing-baseline
                because: The log begins in October.
            key_results:
              - {title: Crossings that leave on time, target: 320 crossings}
              - {title: Passengers who come again, target: 60%}
        """),
      .clean(
        "Tomorrow the rule may have something to say; and an expired waiver is another matter.",
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
                baseline: 95 baskets
                target: 140 baskets
                check_ins:
                  - {date: 2026-10-19, value: 99 baskets}
                waive:
                  - {rule: missing-check-in, because: The till reports in November.}
                  - rule: missing-baseline
                    because: Nobody counts before the till comes.
                    until: 2026-09-30
        """),
      .clean(
        "The rule is turned off.",
        configuration: """
          goalpost: 1
          rules:
            missing-baseline: off
          """,
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        objectives:
          - title: Be the crossing that islanders set their watches by
            waive:
              - rule: missing-baseline
                because: The log begins in October.
        """),
    ])

  func check(_ waiver: Waiver, in context: RuleContext) -> [Finding] {
    guard let rule = waiver.rule.located, waiver.covers(rule.value, on: context.asOf),
      context.waiverUse.isCertainlyUnused(waiver, inPlan: context.path.plan)
    else { return [] }
    return [
      Finding(
        "the waiver of `\(rule.value)` silences nothing", at: rule.range,
        label: "silences nothing",
        help: "remove it, or move it to the goal that it is meant for", field: "rule")
    ]
  }
}
