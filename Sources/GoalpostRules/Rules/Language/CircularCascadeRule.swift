import GoalpostSource

struct CircularCascadeRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "circular-cascade", group: .language,
    summary: "Fires when objectives support each other in a circle, or units are each other's "
      + "parents.",
    rationale: """
      A cascade runs from the top down. In a circle nothing is on top, and every goal is its own \
      reason.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Two goals that lean on each other.",
        """
        goalpost: 1
        unit: farm
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - id: soil
            title: Leave the soil better than we found it
            supports: cows
          - id: cows
            title: Keep cows that nobody pities
            supports: soil
        #             ^^^^ leads back to this objective
        """),
      .flagged(
        "Two units, each above the other.",
        """
        goalpost: 1
        unit: shop
        parent: farm
        metrics:
          - title: Eggs sold
        ---
        goalpost: 1
        unit: farm
        parent: shop
        #       ^^^^ leads back to this unit
        metrics:
          - title: Eggs laid
        """),
      .clean(
        "From the bottom up.",
        """
        goalpost: 1
        unit: farm
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - id: soil
            title: Leave the soil better than we found it
          - id: cows
            title: Keep cows that nobody pities
            supports: soil
        """),
      .clean(
        "Two that lean on a third.",
        """
        goalpost: 1
        unit: farm
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - id: soil
            title: Leave the soil better than we found it
          - id: cows
            title: Keep cows that nobody pities
            supports: soil
          - id: hedges
            title: Give the birds their hedges back
            supports: [soil, cows]
        """),
    ])
}
