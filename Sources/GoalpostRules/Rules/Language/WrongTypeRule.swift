import GoalpostSource

struct WrongTypeRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "wrong-type", group: .language,
    summary: "Fires when a value is not what its field holds: no such day, not a quantity, not one "
      + "of the choices, a list for a mapping.",
    rationale: """
      The field decides what a value must be, so that `30%` is never a text and 30 February never \
      a day. The help says what to write instead.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A day that is not in the calendar, and a bound written as a target.",
        """
        goalpost: 1
        unit: post-office
        owner: Postmaster
        cycle: 2026-Q4
        locked: 2026-11-31
        #       ^^^^^^^^^^ expected a date
        objectives:
          - title: Deliver before people get up
            key_results:
              - title: Letters delivered by eight
                baseline: 60%
                target: ">= 95%"
        #                ^^ a bound
        """),
      .flagged(
        "Not one of the choices.",
        """
        goalpost: 1
        unit: post-office
        level: departement
        #      ^^^^^^^^^^^ did you mean `department`?
        metrics:
          - title: Letters a day
        """),
      .clean(
        "Values of the right kind.",
        """
        goalpost: 1
        unit: post-office
        level: department
        owner: Postmaster
        cycle: 2026-Q4
        locked: 2026-11-30
        objectives:
          - title: Deliver before people get up
            key_results:
              - {title: Letters delivered by eight, at_least: 95%}
        """),
      .clean(
        "Quotes change nothing.",
        """
        goalpost: 1
        unit: post-office
        owner: Postmaster
        cycle: "2026-Q4"
        objectives:
          - title: Deliver before people get up
            key_results:
              - {title: Letters delivered by eight, baseline: "60%", target: "95%"}
        """),
    ])
}
