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
    ])
}
