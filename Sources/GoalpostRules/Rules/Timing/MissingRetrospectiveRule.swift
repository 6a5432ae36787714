import GoalpostModel
import GoalpostSource

struct MissingRetrospectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-retrospective", group: .timing, severity: .warning,
    summary: "Fires when a cycle has been over for two weeks and its plan has no retrospective.",
    rationale: """
      A quarter that nobody looks back on is repeated. What was won, what was missed and what \
      becomes of each goal is known best in the first days after it, and the next quarter's \
      objectives build on it. After some months the plan is an archive, and the rule falls silent.
      """,
    sources: [
      .article(
        .peopleStretch, words: "celebrate the wins and acknowledge the failures of the past quarter"
      )
    ],
    options: [
      RuleOption("days", 14, "days after the last day until which it may be held"),
      RuleOption("archived", 120, "days after the last day from which on nobody asks for it"),
    ],
    dependsOnDay: true,
    examples: [
      .flagged(
        "Three weeks into the next quarter.",
        """
        goalpost: 1
        unit: orchestra
        owner: Conductor
        cycle: 2026-Q3
        #^^^^ over since 2026-09-30
        objectives:
          - title: Play so that the last row leans forward
        """),
      .flagged(
        "The project asks for it within a week.",
        asOf: "2026-10-09",
        configuration: """
          goalpost: 1
          rules:
            missing-retrospective: {days: 7}
          """,
        """
        goalpost: 1
        unit: food-bank
        owner: Coordinator
        cycle: 2026-Q3
        #^^^^ over since 2026-09-30
        objectives:
          - title: Send nobody home with an empty bag
        """),
      .clean(
        "It was held.",
        """
        goalpost: 1
        unit: orchestra
        owner: Conductor
        cycle: 2026-Q3
        objectives:
          - title: Play so that the last row leans forward
        retrospective:
          date: 2026-10-07
          celebrated: [The youth concert sold out.]
          learned: [Rehearse in the hall and not in the cellar.]
        """),
      .clean(
        "There is still time; and an archived quarter stays quiet.",
        asOf: "2026-10-09",
        """
        goalpost: 1
        unit: food-bank
        owner: Coordinator
        cycle: 2026-Q3
        objectives:
          - title: Send nobody home with an empty bag
        ---
        goalpost: 1
        unit: food-bank
        owner: Coordinator
        cycle: 2026-Q1
        objectives:
          - title: Know what the families need
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard plan.retrospective.isAbsent, !plan.objectives.items.isEmpty,
      let cycle = plan.cycle.value, let key = plan.cycle.key
    else { return [] }
    let days = cycle.end.days(until: context.asOf)
    guard days >= context.option("days"), days <= context.option("archived") else { return [] }
    return [
      Finding(
        "\(plan.called) is over and has no retrospective", at: key,
        label: "over since \(cycle.end)",
        help: "add `retrospective:` with what was `celebrated`, `missed` and `learned`, and "
          + "`decisions` for the goals",
        field: "retrospective")
    ]
  }
}
