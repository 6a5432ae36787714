import GoalpostSource

struct DuplicateKeyRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "duplicate-key", group: .language,
    summary: "Fires when a mapping gives one key twice.",
    rationale: """
      Most programs silently keep one of the two, and not the same one. Mostly it is a block that \
      was copied and changed halfway, or a merge of two branches that both added a line.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Two targets after a merge.",
        """
        goalpost: 1
        unit: canteen
        owner: Cook
        kpis:
          - title: Food thrown away
            target: 5%
            threshold: 9%
            target: 6%
        #   ^^^^^^ given again
        """),
      .flagged(
        "An owner above the goals, and another below.",
        """
        goalpost: 1
        unit: canteen
        owner: Cook
        metrics:
          - title: Lunches
        owner: Manager
        #^^^^ given again
        """),
      .clean(
        "The same key in two mappings.",
        """
        goalpost: 1
        unit: canteen
        owner: Cook
        kpis:
          - {title: Food thrown away, target: 5%}
          - {title: Meals without meat, target: 40%}
        """),
      .clean(
        "One list instead of two keys.",
        """
        goalpost: 1
        unit: canteen
        owner: Cook
        kpis:
          - title: Food thrown away
            target: 5%
            readings:
              - {date: 2026-10-05, value: 6%}
              - {date: 2026-10-12, value: 5%}
        """),
    ])
}
