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
    ])
}
