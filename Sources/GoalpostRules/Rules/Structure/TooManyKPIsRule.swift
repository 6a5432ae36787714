import GoalpostModel
import GoalpostSource

struct TooManyKPIsRule: Rule {
  static let declaration = RuleDeclaration(
    name: "too-many-kpis", group: .structure,
    summary: "Fires when a plan, or one of the objectives that its KPIs are tied to, has more KPIs "
      + "than can all be key.",
    rationale: """
      A dashboard where everything is key shows nothing: the one light that matters is lost among \
      thirty. What is only worth watching costs nothing as a metric. The articles disagree: 000 \
      and 001 want few, 002 tracks hundreds of processes. This follows 000 and 001; the numbers \
      are ours.
      """,
    sources: [
      .article(.nulab, words: "The word ‘key’ is important: keep it top level"),
      .article(.processDriven, words: "Not every metric is a KPI"),
      .article(.devOKR, words: "KPI monitors everything that is important"),
    ],
    options: [
      RuleOption("per_plan", 7, "KPIs a plan may have"),
      RuleOption("per_objective", 5, "KPIs of a plan that may be tied to one objective"),
    ],
    examples: [
      .flagged(
        "Eight numbers, all of them key.",
        """
        goalpost: 1
        unit: hospital
        owner: Director
        kpis:
        #^^^ 8 here
          - {title: Falls, at_most: 3.1 falls per 1000 bed days}
          - {title: Beds in use, at_most: 92%}
          - {title: Waiting in emergency, at_most: 30 min}
          - {title: Staff turnover, at_most: 9%}
          - {title: Complaints, at_most: 12 per month}
          - {title: Infections, at_most: 1.5%}
          - {title: Meals sent back, at_most: 4%}
          - {title: Parking fees, at_least: $9k per month}
        """),
      .flagged(
        "Six that all answer for one objective.",
        """
        goalpost: 1
        unit: ferry-line
        owner: Harbour master
        cycle: 2026-Q4
        objectives:
          - id: punctual
            title: Sail when we say we sail
        kpis:
        #^^^ 6 of them for `punctual`
          - {title: Departures on time, at_least: 95%, objectives: [punctual]}
          - {title: Arrivals on time, at_least: 90%, objectives: [punctual]}
          - {title: Cancelled sailings, at_most: 2%, objectives: [punctual]}
          - {title: Delay, at_most: 6 min, objectives: [punctual]}
          - {title: Boarding time, at_most: 12 min, objectives: [punctual]}
          - {title: Engine stops, at_most: 1 per month, objectives: [punctual]}
        """),
      .clean(
        "A few are key, the others are metrics.",
        """
        goalpost: 1
        unit: hospital
        owner: Director
        kpis:
          - {title: Falls, at_most: 3.1 falls per 1000 bed days}
          - {title: Waiting in emergency, at_most: 30 min}
          - {title: Staff turnover, at_most: 9%}
        metrics:
          - title: Beds in use
          - title: Complaints
          - title: Meals sent back
          - title: Parking fees
          - title: Visitors
        """),
      .clean(
        "Six KPIs for two objectives.",
        """
        goalpost: 1
        unit: ferry-line
        owner: Harbour master
        cycle: 2026-Q4
        objectives:
          - id: punctual
            title: Sail when we say we sail
          - id: safe
            title: Bring everybody home
        kpis:
          - {title: Departures on time, at_least: 95%, objectives: [punctual]}
          - {title: Arrivals on time, at_least: 90%, objectives: [punctual]}
          - {title: Cancelled sailings, at_most: 2%, objectives: [punctual]}
          - {title: Drills held, at_least: 4 per month, objectives: [safe]}
          - {title: Injuries, at_most: 0, objectives: [safe]}
          - {title: Engine stops, at_most: 1 per month, objectives: [safe]}
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard let key = plan.kpis.key else { return [] }
    let count = plan.kpis.items.count
    let maximum = context.option("per_plan")
    if count > maximum {
      return [
        Finding(
          "\(plan.called) has \(count) KPIs, at most \(maximum) can be key", at: key,
          label: "\(count) here", help: "move those that are only worth watching to `metrics`",
          field: "kpis")
      ]
    }
    return crowdedObjectives(ofPlan: context.path.plan, in: context).map { objective, count in
      let name = context.project[objective].identifier ?? "?"
      return Finding(
        "\(count) KPIs are tied to objective `\(name)`, at most "
          + "\(context.option("per_objective")) can be key",
        at: key, label: "\(count) of them for `\(name)`",
        help: "move those that are only worth watching to `metrics`", field: "kpis")
    }
  }

  /// Objectives with too many of a plan's KPIs, in the order in which the KPIs name them.
  private func crowdedObjectives(
    ofPlan plan: Int, in context: RuleContext
  ) -> [(ObjectivePath, Int)] {
    let maximum = context.option("per_objective")
    let kpis = context.project.kpis(ofPlan: plan)
    guard kpis.count > maximum else { return [] }
    var order: [ObjectivePath] = []
    var counts: [ObjectivePath: Int] = [:]
    for objective in kpis.flatMap({ context.project.links.tied(to: $0) }) {
      if counts[objective] == nil { order.append(objective) }
      counts[objective, default: 0] += 1
    }
    return order.compactMap { path in
      counts[path].flatMap { $0 > maximum ? (path, $0) : nil }
    }
  }
}
