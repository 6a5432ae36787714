import GoalpostSource

struct PlaceholderRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "placeholder", group: .language,
    summary: "Fires when a value only holds a place: `TBD`, `X`, `$X`, `?`, `N/A`, `#REF!` and "
      + "their like.",
    rationale: """
      A plan full of `TBD` looks finished from afar. A field that is left out is honest: the \
      rules then ask for it by name, and can be waived with a reason.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "To be decided, for ever.",
        """
        goalpost: 1
        unit: ranger-station
        owner: TBD
        #      ^^^ nothing is said here yet
        kpis:
          - title: Trails that are open
            target: X%
        #           ^^ no value yet
        """),
      .flagged(
        "A cell of a table, typed over.",
        """
        goalpost: 1
        unit: ranger-station
        owner: Head ranger
        cycle: 2026-Q4
        objectives:
          - title: Let nobody get lost
            key_results:
              - title: Signs that stand
                baseline: N/A
        #                 ^^^ no value yet
                target: 95%
        """),
      .clean(
        "Left out until it is known.",
        """
        goalpost: 1
        unit: ranger-station
        owner: Head ranger
        kpis:
          - title: Trails that are open
        """),
      .clean(
        "A word that only looks like one.",
        """
        goalpost: 1
        unit: ranger-station
        owner: Head ranger
        kpis:
          - title: Questions at the X of the trail
            at_most: 4 per day
        """),
    ])
}
