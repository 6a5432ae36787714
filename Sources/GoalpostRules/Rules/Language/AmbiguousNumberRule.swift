import GoalpostSource

struct AmbiguousNumberRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "ambiguous-number", group: .language,
    summary:
      "Fires when a number with one point and three decimals could as well be a whole number "
      + "of thousands, and nothing shows which is meant.",
    rationale: """
      `1.310 €` is one euro and 31 cents in London, and 1310 euros in Berlin. Read in the wrong way, \
      a goal is a thousand times too small, and every score that comes of it is wrong. So Goalpost \
      asks. One other number of the same item that can be read in one way only settles it \
      (`1,250.5`, `0.5`, `12.25`), and a project says it once for all of its files with `numbers` in \
      `.goalpost.yaml`: `1,234.5`, `1.234,5`, `1 234,5` or `1'234.5`. Shares are left alone: nobody \
      counts thousands of per cent.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Typed in German: the target is 1500 euros, and the last value no longer one euro.",
        """
        goalpost: 1
        unit: bike-shop
        owner: Shop manager
        cycle: 2026-Q4
        objectives:
          - title: Be the shop that our town repairs its bikes at
            key_results:
              - title: What a day in the workshop brings
                baseline: 1250 €
                target: 1500 €
                check_ins:
                  - {date: 2026-10-12, value: 1.310 €}
        #                                     ^^^^^^^ does the point group thousands?
        """),
      .flagged(
        "A part of a visitor.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        kpis:
          - title: Visitors a week
            baseline: 950 visitors
            target: 12.500 visitors
        #           ^^^^^^^^^^^^^^^ does the point group thousands?
        """),
      .clean(
        "Another number of the item shows what the point is.",
        """
        goalpost: 1
        unit: laboratory
        owner: Head of the laboratory
        kpis:
          - title: Weight of a sample
            baseline: 12.25 g
            target: 1.125 g
        """),
      .clean(
        "The project says how it writes numbers.",
        configuration: "goalpost: 1\nnumbers: 1.234,5",
        """
        goalpost: 1
        unit: museum
        owner: Director
        kpis:
          - title: Visitors a week
            baseline: 950 visitors
            target: 12.500 visitors
        """),
    ])
}
