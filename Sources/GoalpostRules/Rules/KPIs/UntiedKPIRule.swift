import GoalpostModel
import GoalpostSource

struct UntiedKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "untied-kpi", group: .kpis,
    cases: [
      .init(
        withoutObjectives, .warning, "where neither the unit nor one above it has objectives")
    ],
    summary: "Fires when a KPI is tied to no objective: it names none, measures no key result, and "
      + "no objective answers it.",
    rationale: """
      A KPI that serves no objective is a number that somebody once liked. Nobody knows what to \
      do when it falls, and whether that would be bad. The articles disagree: 000 and 003 tie \
      every KPI to a strategic objective, 002 calls KPIs independent. This follows 000 and 003, \
      and asks only for a warning where there is no objective to tie it to.
      """,
    sources: [
      .article(.nulab, words: "Linked to strategic objectives"),
      .article(.peopleStretch, words: "KPIs should be identified for each strategic objective"),
      .article(.devOKR, words: "However, they are independent"),
    ],
    needsWholeProject: true,
    examples: [
      .flagged(
        "There is an objective, but it does not know the KPI.",
        """
        goalpost: 1
        unit: hotel
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - id: return
            title: Be the place that guests come back to
        kpis:
          - id: laundry
        #   ^^ tied to no objective
            title: Cost of laundry
            at_most: $2 per night
        """),
      .flagged(
        "No objective anywhere: a warning.",
        """
        goalpost: 1
        unit: food-hall
        owner: Tenant
        kpis:
          - title: Rubbish per visitor
        #   ^^^^^ tied to no objective
            at_most: 80 g
        """),
      .flagged(
        "The objectives are those of the unit above.",
        """
        goalpost: 1
        unit: railway
        owner: Board
        cycle: 2026
        objectives:
          - title: Be the way people choose to travel
        ---
        goalpost: 1
        unit: catering
        parent: railway
        owner: Head of catering
        kpis:
          - title: Trains without hot meals
        #   ^^^^^ tied to no objective
            at_most: 1%
        """),
      .clean(
        "Tied by its own `objectives`, by a key result, or by an answer.",
        """
        goalpost: 1
        unit: hotel
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - id: return
            title: Be the place that guests come back to
            answers: noise
            key_results:
              - {title: Guests who come back, kpi: returning}
        kpis:
          - {id: returning, title: Returning guests, baseline: 18%, target: 25%}
          - {id: noise, title: Complaints about noise, at_most: 3 per week}
          - {id: breakfast, title: Stars for breakfast, at_least: 4.5 of 5, objectives: [return]}
        """),
      .clean(
        "KPIs that last, tied to an objective of the quarter.",
        """
        goalpost: 1
        unit: railway
        owner: Board
        cycle: 2026
        objectives:
          - id: choice
            title: Be the way people choose to travel
        ---
        goalpost: 1
        unit: catering
        parent: railway
        owner: Head of catering
        kpis:
          - {title: Trains without hot meals, at_most: 1%, objectives: [railway/choice]}
        """),
    ])

  private static let withoutObjectives = "without-objectives"

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    let index = context.path.plan
    let untied = context.project.kpis(ofPlan: index).filter { isUntied($0, in: context) }
    guard !untied.isEmpty, !context.hasLooseTies(inPlan: index) else { return [] }
    let nearest = nearestObjective(to: index, in: context)
    return untied.map { path in
      let kpi = context.project[path]
      return Finding(
        "\(kpi.called) is tied to no objective", at: kpi.landmark, label: "tied to no objective",
        help: nearest.map {
          "add `objectives: [\($0)]` if it serves that one, or move it to `metrics`"
        } ?? "add the objective that it serves, and name it under `objectives`; or move it to "
          + "`metrics`",
        case: nearest == nil ? Self.withoutObjectives : nil, field: "objectives")
    }
  }

  private func isUntied(_ path: KPIPath, in context: RuleContext) -> Bool {
    context.project[path].objectives.isAbsentOrEmpty
      && context.project.links.tied(to: path).isEmpty
  }

  /// An objective of the plan, of another plan of its unit, or of a unit above, as a reference
  /// would name it.
  private func nearestObjective(to plan: Int, in context: RuleContext) -> String? {
    let project = context.project
    if let own = project.plans[plan].objectives.items.first { return own.identifier ?? "…" }
    let unit = project.plans[plan].unit.value
    var queue = project.plans.indices.filter { unit != nil && project.plans[$0].unit.value == unit }
    var seen = Set(queue)
    var next = 0
    while next < queue.count {
      let candidate = queue[next]
      next += 1
      if let objective = project.plans[candidate].objectives.items.first {
        let name = objective.identifier ?? "…"
        let other = project.plans[candidate].unit.value
        return other == unit ? name : "\(other ?? "…")/\(name)"
      }
      for parent in project.links.parents[candidate] ?? [] where seen.insert(parent).inserted {
        queue.append(parent)
      }
    }
    return nil
  }
}
