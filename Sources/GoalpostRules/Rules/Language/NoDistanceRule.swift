import GoalpostSource

struct NoDistanceRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "no-distance", group: .language,
    summary: "Fires when baseline and target of one item are the same.",
    rationale: """
      Progress is the part of the way that lies behind; where there is no way, it is nothing \
      divided by nothing. A number that should stay where it is holds a line: `at_least` or \
      `at_most`.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Nowhere to go.",
        """
        goalpost: 1
        unit: power-plant
        owner: Shift engineer
        cycle: 2026-Q4
        objectives:
          - title: Keep the lights on
            key_results:
              - title: Unplanned stops
                baseline: 5
                target: 5
        #               ^ nothing to move
        """),
      .flagged(
        "The same in other words.",
        """
        goalpost: 1
        unit: power-plant
        owner: Shift engineer
        kpis:
          - title: Time to restart
            baseline: 2 h
            target: 120 min
        #           ^^^^^^^ nothing to move
        """),
      .clean(
        "A line to hold.",
        """
        goalpost: 1
        unit: power-plant
        owner: Shift engineer
        cycle: 2026-Q4
        objectives:
          - title: Keep the lights on
            key_results:
              - {title: Unplanned stops, at_most: 5}
        """),
      .clean(
        "Somewhere to go.",
        """
        goalpost: 1
        unit: power-plant
        owner: Shift engineer
        cycle: 2026-Q4
        objectives:
          - title: Keep the lights on
            key_results:
              - {title: Unplanned stops, baseline: 5, target: 2}
        """),
    ])
}
