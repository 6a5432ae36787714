import GoalpostModel
import GoalpostSource

struct EmptyPlanRule: Rule {
  static let declaration = RuleDeclaration(
    name: "empty-plan", group: .structure,
    summary: "Fires when a plan has no objectives, no KPIs and no metrics.",
    rationale: """
      An empty plan looks like a team that has planned. Whoever reads the reports cannot tell \
      whether it has no goals, or keeps them somewhere else.
      """,
    sources: [
      .article(.nulab, words: "you’ll float along like a ship lost at sea")
    ],
    examples: [
      .flagged(
        "A cycle, and nothing in it.",
        """
        goalpost: 1
        unit: bakery
        #^^^ no goals in this plan
        owner: Head baker
        cycle: 2026-Q4
        """),
      .flagged(
        "A list without items is as empty as none.",
        """
        goalpost: 1
        unit: night-school
        #^^^ no goals in this plan
        name: The night school
        objectives: []
        """),
      .clean(
        "One objective is a plan.",
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        objectives:
          - title: Become the bakery that the neighbourhood talks about
        """),
      .clean(
        "So is a single number that is only watched.",
        """
        goalpost: 1
        unit: night-school
        metrics:
          - title: Visitors of the open evening
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard plan.objectives.isAbsentOrEmpty, plan.kpis.isAbsentOrEmpty, plan.metrics.isAbsentOrEmpty
    else { return [] }
    return [
      Finding(
        "\(plan.called) has no goals", at: plan.landmark, label: "no goals in this plan",
        help: "add `objectives:` with the first `- title: …`, or delete the plan",
        field: "objectives")
    ]
  }
}
