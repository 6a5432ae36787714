import GoalpostSource

struct MissingKeyRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "missing-key", group: .language,
    summary: "Fires when a field is missing without which an item says nothing, such as a `title`.",
    rationale: """
      Little is required: a plan needs a version and a unit, everything else a title or a date. \
      What is missing cannot be guessed.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "An objective without words, and a reading without a day.",
        """
        goalpost: 1
        unit: lifeboat
        owner: Coxswain
        cycle: 2026-Q4
        objectives:
          - id: fast
        #   ^^ `title` is needed here
        kpis:
          - title: Minutes to launch
            at_most: 8 min
            readings:
              - {value: 7 min}
        #        ^^^^^ `date` is needed here
        """),
      .flagged(
        "A plan that does not say whose it is.",
        """
        goalpost: 1
        #^^^^^^^ `unit` is needed here
        metrics:
          - title: Rescues
        """),
      .clean(
        "The least that a plan needs.",
        """
        goalpost: 1
        unit: lifeboat
        metrics:
          - title: Rescues
        """),
      .clean(
        "A name is optional, a title is not.",
        """
        goalpost: 1
        unit: lifeboat
        owner: Coxswain
        cycle: 2026-Q4
        objectives:
          - title: Be afloat before the siren ends
            key_results:
              - {title: Minutes to launch, baseline: 14 min, target: 8 min}
        """),
    ])
}
