import GoalpostModel
import GoalpostSource

struct MissingObjectivesRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-objectives", group: .structure,
    summary: "Fires when a plan with a cycle has KPIs or metrics, but no objective.",
    rationale: """
      KPIs tell how things stand, not where to go: a quarter planned with KPIs alone ends where \
      it began. A plan that only keeps KPIs is fine, but then it lasts and states no cycle.
      """,
    sources: [
      .article(.nulab, words: "Typically, an organization will have 1-3 objectives"),
      .article(.devOKR, words: "They do not determine the company's development strategy"),
    ],
    examples: [
      .flagged(
        "A quarter of KPIs.",
        """
        goalpost: 1
        unit: clinic
        owner: Practice manager
        cycle: 2026-Q4
        #^^^^ no objective for it
        kpis:
          - title: Patient complaints
            at_most: 4 per month
        """),
      .flagged(
        "The objectives went, the metrics stayed.",
        """
        goalpost: 1
        unit: support
        owner: Head of support
        cycle: 2026-Q4
        objectives: []
        #^^^^^^^^^ no objective for the cycle
        metrics:
          - title: Calls a day
        """),
      .clean(
        "KPIs that last: no cycle.",
        """
        goalpost: 1
        unit: clinic
        owner: Practice manager
        kpis:
          - title: Patient complaints
            at_most: 4 per month
        """),
      .clean(
        "An objective beside the KPI.",
        """
        goalpost: 1
        unit: clinic
        owner: Practice manager
        cycle: 2026-Q4
        objectives:
          - title: Be the clinic that patients recommend
            answers: complaints
        kpis:
          - id: complaints
            title: Patient complaints
            at_most: 4 per month
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard let cycle = plan.cycle.value, plan.objectives.isAbsentOrEmpty,
      !plan.kpis.isAbsentOrEmpty || !plan.metrics.isAbsentOrEmpty,
      let place = plan.objectives.key ?? plan.cycle.key
    else { return [] }
    return [
      Finding(
        "\(plan.called) has no objective for \(cycle.id)", at: place,
        label: plan.objectives.isPresent ? "no objective for the cycle" : "no objective for it",
        help: "add an objective, or take `cycle` out if the plan only keeps KPIs",
        field: "objectives")
    ]
  }
}
