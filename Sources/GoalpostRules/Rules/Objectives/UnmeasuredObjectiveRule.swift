import GoalpostModel
import GoalpostSource

struct UnmeasuredObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unmeasured-objective", group: .objectives, severity: .note,
    summary: "Fires when a plan has KPIs and none is tied to one of its objectives.",
    rationale: """
      Key results end with the cycle; the KPI shows whether the objective's gain lasts, and what \
      it may have cost elsewhere. The articles disagree: 003 finds KPIs for every objective, 002 \
      calls the two independent. This follows 003, and only in plans that have KPIs. A KPI is \
      tied by its `objectives`, by a key result's `kpi`, or by an objective's `answers`; one of \
      another plan will do.
      """,
    sources: [
      .article(.peopleStretch, words: "KPIs should be identified for each strategic objective"),
      .article(.devOKR, words: "However, they are independent"),
    ],
    needsWholeProject: true,
    examples: [
      .flagged(
        "The KPI serves only one of two.",
        """
        goalpost: 1
        unit: hotel
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - id: return
            title: Be the place that guests come back to
          - id: kitchen
        #   ^^ no KPI is tied to it
            title: Cook what the valley grows
        kpis:
          - {title: Guests who come again, objectives: return, at_least: 40%}
        """),
      .flagged(
        "The KPI is tied to the year's objective only.",
        """
        goalpost: 1
        unit: hotel
        owner: Manager
        cycle: 2026
        objectives:
          - id: loved
            title: Be loved by those who stayed
        ---
        goalpost: 1
        unit: hotel
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - title: Be the place that guests come back to
        #   ^^^^^ no KPI is tied to it
        kpis:
          - {title: Guests who come again, objectives: hotel/loved, at_least: 40%}
        """),
      .clean(
        "Tied by the KPI, by a key result and by an answer.",
        """
        goalpost: 1
        unit: hotel
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - id: return
            title: Be the place that guests come back to
          - title: Cook what the valley grows
            key_results:
              - {title: Bought in the valley, kpi: valley, baseline: 30%, target: 60%}
          - title: Let people sleep
            answers: noise
        kpis:
          - {title: Guests who come again, objectives: return, at_least: 40%}
          - {id: valley, title: Food from the valley, at_least: 60%}
          - {id: noise, title: Complaints about noise, at_most: 2 per week}
        """),
      .clean(
        "A plan without KPIs is not asked.",
        """
        goalpost: 1
        unit: hotel
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - title: Be the place that guests come back to
        metrics:
          - title: Guests
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    let index = context.path.plan
    guard !plan.kpis.items.isEmpty, !plan.kpis.isPartial, !context.hasLooseTies(inPlan: index),
      !plan.kpis.items.contains(where: \.objectives.isFaulty)
    else { return [] }
    let links = context.project.links
    // A KPI that is tied to nothing is told so itself, and may be the one that is missing here.
    guard context.project.kpis(ofPlan: index).allSatisfy({ !links.tied(to: $0).isEmpty }) else {
      return []
    }
    return context.project.objectives(ofPlan: index).filter { path in
      let keyResults = context.project[path].keyResults
      return !keyResults.isFaulty && !keyResults.isPartial
        && (links.answers[path] ?? []).isEmpty && !links.objectivesOfKPIs.contains(path)
        && context.project.keyResults(of: path).allSatisfy { links.measuredBy[$0] == nil }
    }.map { path in
      let objective = context.project[path]
      return Finding(
        "\(objective.called) has no KPI that shows whether its gain lasts", at: objective.landmark,
        label: "no KPI is tied to it",
        help: "name it in a KPI's `objectives`, or measure a key result by a `kpi`",
        related: plan.kpis.key.map { [Label("the plan's KPIs", at: $0)] } ?? [], field: "kpi")
    }
  }
}
