import GoalpostSource

struct DuplicateIDRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "duplicate-id", group: .language,
    summary: "Fires when two goals of a plan, or two key results of an objective, have one id.",
    rationale: """
      References, check-ins in other tools and links in reports name a goal by its id; with two \
      of one name nobody knows which is meant. Without an `id` of its own a goal is called by its \
      title's words.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "An objective and a KPI share their name.",
        """
        goalpost: 1
        unit: scouts
        owner: Leader
        cycle: 2026-Q4
        objectives:
          - id: growth
            title: Be the troop that every child wants to join
        kpis:
          - id: growth
        #       ^^^^^^ taken
            title: New scouts a month
            at_least: 4
        """),
      .flagged(
        "Two titles make one id.",
        """
        goalpost: 1
        unit: scouts
        owner: Leader
        metrics:
          - title: Tents in use
          - title: "Tents, in use"
        #          ^^^^^^^^^^^^^^^ its title makes the same id
        """),
      .clean(
        "Key results of two objectives may share a name.",
        """
        goalpost: 1
        unit: scouts
        owner: Leader
        cycle: 2026-Q4
        objectives:
          - title: Be the troop that every child wants to join
            key_results:
              - {id: scouts, title: Scouts, baseline: 30, target: 45}
          - title: Let nobody leave in silence
            key_results:
              - {id: scouts, title: Scouts who left, baseline: 9, target: 3}
        """),
      .clean(
        "Every goal has a name of its own.",
        """
        goalpost: 1
        unit: scouts
        owner: Leader
        cycle: 2026-Q4
        objectives:
          - id: growth
            title: Be the troop that every child wants to join
        kpis:
          - {id: new-scouts, title: New scouts a month, at_least: 4}
        """),
    ])
}
