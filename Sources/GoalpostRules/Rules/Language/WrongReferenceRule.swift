import GoalpostSource

struct WrongReferenceRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "wrong-reference", group: .language,
    summary: "Fires when a reference names something else than its field holds, such as a KPI "
      + "under `supports`.",
    rationale: """
      An objective supports an objective or a key result, and answers a KPI. Where the two are \
      swapped, the cascade and the breaches in the report are empty and nobody sees why.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A KPI is answered, not supported.",
        """
        goalpost: 1
        unit: helpline
        owner: Shift lead
        cycle: 2026-Q4
        objectives:
          - title: Be there when it is darkest
            supports: missed-calls
        #             ^^^^^^^^^^^^ expected an objective or a key result
        kpis:
          - id: missed-calls
            title: Calls that nobody took
            at_most: 2%
        """),
      .flagged(
        "An objective that answers an objective.",
        """
        goalpost: 1
        unit: helpline
        owner: Shift lead
        cycle: 2026-Q4
        objectives:
          - id: dark
            title: Be there when it is darkest
          - id: rest
            title: Send nobody home with a call on their mind
            answers: dark
        #            ^^^^ expected a KPI
        """),
      .clean(
        "Answered.",
        """
        goalpost: 1
        unit: helpline
        owner: Shift lead
        cycle: 2026-Q4
        objectives:
          - title: Be there when it is darkest
            answers: missed-calls
        kpis:
          - id: missed-calls
            title: Calls that nobody took
            at_most: 2%
        """),
      .clean(
        "An objective that serves another.",
        """
        goalpost: 1
        unit: helpline
        owner: Shift lead
        cycle: 2026-Q4
        objectives:
          - id: dark
            title: Be there when it is darkest
          - title: Send nobody home with a call on their mind
            depends_on: dark
        """),
    ])
}
