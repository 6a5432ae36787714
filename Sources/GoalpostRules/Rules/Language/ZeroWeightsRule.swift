import GoalpostSource

struct ZeroWeightsRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "zero-weights", group: .language,
    summary: "Fires when all key results of an objective, or all objectives of a plan, have the "
      + "weight 0.",
    rationale: """
      A weight of 0 takes an item out of the score. With all of them out there is nothing left to \
      score, and the mean would divide by nothing.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Nothing counts.",
        """
        goalpost: 1
        unit: kindergarten
        owner: Head
        cycle: 2026-Q4
        objectives:
          - title: Send every child home muddy and happy
            key_results:
        #   ^^^^^^^^^^^ nothing is left to score
              - {title: Hours outdoors, at_least: 3 h, weight: 0}
              - {title: Dry days indoors, at_most: 2 days, weight: 0}
        """),
      .flagged(
        "A plan in which no objective counts.",
        """
        goalpost: 1
        unit: kindergarten
        owner: Head
        cycle: 2026-Q4
        objectives:
        #^^^^^^^^^ nothing is left to score
          - {title: Send every child home muddy and happy, weight: 0}
          - {title: Be the house that parents trust, weight: 0}
        """),
      .clean(
        "One of them does.",
        """
        goalpost: 1
        unit: kindergarten
        owner: Head
        cycle: 2026-Q4
        objectives:
          - title: Send every child home muddy and happy
            key_results:
              - {title: Hours outdoors, baseline: 1 h, target: 3 h, weight: 2}
              - {title: Dry days indoors, baseline: 9 days, target: 2 days, weight: 0}
        """),
      .clean(
        "Nothing is weighed, so everything counts the same.",
        """
        goalpost: 1
        unit: kindergarten
        owner: Head
        cycle: 2026-Q4
        objectives:
          - title: Send every child home muddy and happy
            key_results:
              - {title: Hours outdoors, baseline: 1 h, target: 3 h}
              - {title: Dry days indoors, baseline: 9 days, target: 2 days}
        """),
    ])
}
