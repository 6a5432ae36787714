import GoalpostSource

struct ConflictingKeysRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "conflicting-keys", group: .language,
    summary: "Fires when two fields stand together that exclude each other, such as `target` and "
      + "`change`, or a bound and a target.",
    rationale: """
      Both cannot hold, and a report would have to choose one silently. A key result either moves \
      from a baseline to a target, or it holds a line; it has check-ins with dates, or one value \
      without.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Two ways of saying where to go.",
        """
        goalpost: 1
        unit: ski-school
        owner: Head teacher
        cycle: 2026-Q4
        objectives:
          - title: Get the valley's children onto skis
            key_results:
              - title: Children in courses
                baseline: 80
                target: 120
                change: +50%
        #       ^^^^^^ cannot stand beside `target`
        """),
      .flagged(
        "No value lies between the lines.",
        """
        goalpost: 1
        unit: aquarium
        owner: Keeper
        kpis:
          - title: Water temperature
            at_least: 26 °C
            at_most: 24 °C
        #            ^^^^^ no value lies between the two
        """),
      .clean(
        "One of the two.",
        """
        goalpost: 1
        unit: ski-school
        owner: Head teacher
        cycle: 2026-Q4
        objectives:
          - title: Get the valley's children onto skis
            key_results:
              - {title: Children in courses, baseline: 80, change: +50%}
              - {title: Children a teacher, at_least: 4, at_most: 9}
        """),
      .clean(
        "A KPI with a line and a target.",
        """
        goalpost: 1
        unit: ski-school
        owner: Head teacher
        kpis:
          - {title: Lessons that end without tears, target: 95%, threshold: 85%}
        """),
    ])
}
