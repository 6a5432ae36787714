import GoalpostSource

struct DuplicatePlanRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "duplicate-plan", group: .language,
    summary: "Fires when two plans are of one unit and one cycle.",
    rationale: """
      Two plans of one team for one quarter hold two truths, and every reference to the team \
      could mean either. Mostly a file was copied for the next quarter and the `cycle` stayed.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Copied for the next quarter, and not changed.",
        """
        goalpost: 1
        unit: laundry
        owner: Foreman
        cycle: 2026-Q4
        objectives:
          - title: Lose no sock
        ---
        goalpost: 1
        unit: laundry
        #     ^^^^^^^ planned already
        owner: Foreman
        cycle: 2026-Q4
        objectives:
          - title: Dry without a machine
        """),
      .flagged(
        "Two plans that last.",
        """
        goalpost: 1
        unit: laundry
        owner: Foreman
        metrics:
          - title: Socks
        ---
        goalpost: 1
        unit: laundry
        #     ^^^^^^^ planned already
        owner: Manager
        metrics:
          - title: Shirts
        """),
      .clean(
        "One plan a quarter, and one that lasts.",
        """
        goalpost: 1
        unit: laundry
        owner: Foreman
        cycle: 2026-Q3
        objectives:
          - title: Lose no sock
        ---
        goalpost: 1
        unit: laundry
        owner: Foreman
        cycle: 2026-Q4
        objectives:
          - title: Dry without a machine
        ---
        goalpost: 1
        unit: laundry
        owner: Foreman
        metrics:
          - title: Socks
        """),
      .clean(
        "Two units with one cycle.",
        """
        goalpost: 1
        unit: laundry
        owner: Foreman
        cycle: 2026-Q4
        objectives:
          - title: Lose no sock
        ---
        goalpost: 1
        unit: ironing
        owner: Foreman
        cycle: 2026-Q4
        objectives:
          - title: Send out no crease
        """),
    ])
}
