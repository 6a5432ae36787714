import GoalpostSource

struct UnitMismatchRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "unit-mismatch", group: .language,
    summary: "Fires when the quantities of one item are in units that do not go together.",
    rationale: """
      From 30 % to 45 days there is no way, and whoever computes one anyway gets a number that \
      means nothing. Units that convert exactly, such as `2 h` and `30 min`, may stand together. \
      A bare number goes with anything that is counted, but not with a share, money or time.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A share and a duration.",
        """
        goalpost: 1
        unit: returns
        owner: Warehouse lead
        cycle: 2026-Q4
        objectives:
          - title: Make sending back as easy as buying
            key_results:
              - title: Refunds paid on time
                baseline: 30%
                target: 45 days
        #               ^^^^^^^ expected a share
        """),
      .flagged(
        "A bare number beside money.",
        """
        goalpost: 1
        unit: returns
        owner: Warehouse lead
        kpis:
          - title: Cost of a return
            target: $4
            threshold: 6
        #              ^ expected US dollars
        """),
      .clean(
        "Units that convert, and a unit said once.",
        """
        goalpost: 1
        unit: returns
        owner: Warehouse lead
        cycle: 2026-Q4
        objectives:
          - title: Make sending back as easy as buying
            key_results:
              - {title: Time to refund, baseline: 2 weeks, target: 3 days}
              - {title: Cost of a return, measured_in: $, baseline: 6, target: 4}
        """),
      .clean(
        "A share and its points.",
        """
        goalpost: 1
        unit: returns
        owner: Warehouse lead
        cycle: 2026-Q4
        objectives:
          - title: Make sending back as easy as buying
            key_results:
              - {title: Refunds paid on time, baseline: 30%, target: 80%}
        """),
    ])
}
