import GoalpostModel
import GoalpostSource

struct DoubleCountedKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "double-counted-kpi", group: .keyResults, severity: .warning,
    summary: "Fires when two key results of a plan are measured by the same KPI.",
    rationale: """
      One number then counts twice in the plan's score, and one good week looks like two. Where \
      two objectives need the same number, one of them is measured by it, and the other says what \
      it supports, or finds a number of its own.
      """,
    sources: [.practice],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Two objectives, one number.",
        """
        goalpost: 1
        unit: cinema
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - id: full
            title: Be full on weekdays too
            key_results:
              - {id: weekdays, title: Seats sold on weekdays, kpi: seats, baseline: 31%, target: 40%}
          - id: quarter
            title: Be part of the quarter
            key_results:
              - title: Neighbours come
                kpi: seats
        #            ^^^^^ measures another key result as well
                baseline: 31%
                target: 45%
        kpis:
          - {id: seats, title: Seats sold, at_least: 40%}
        """),
      .flagged(
        "Twice in one objective.",
        """
        goalpost: 1
        unit: theatre
        owner: Director
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win the young
            key_results:
              - {title: Young people come, kpi: youth, baseline: 8%, target: 12%}
              - {title: Young people come again, kpi: youth, baseline: 8%, target: 12%}
        #                                             ^^^^^ measures another key result as well
        kpis:
          - {id: youth, title: Visitors under thirty, at_least: 12%}
        """),
      .clean(
        "A number for each.",
        """
        goalpost: 1
        unit: cinema
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - id: full
            title: Be full on weekdays too
            key_results:
              - {title: Seats sold on weekdays, kpi: seats, baseline: 31%, target: 40%}
              - {title: People pay for the seat, kpi: price, baseline: $7, target: $9}
        kpis:
          - {id: seats, title: Seats sold, at_least: 40%}
          - {id: price, title: Price of a seat, at_least: $9}
        """),
      .clean(
        "The next quarter's plan goes on with it.",
        """
        goalpost: 1
        unit: cinema
        owner: Manager
        cycle: 2026-Q3
        objectives:
          - title: Be full on weekdays too
            key_results:
              - {title: Seats sold on weekdays, kpi: seats, baseline: 31%, target: 40%}
        kpis:
          - {id: seats, title: Seats sold, at_least: 40%}
        ---
        goalpost: 1
        unit: cinema
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - title: Be full on Mondays too
            key_results:
              - {title: Seats sold on Mondays, kpi: seats, baseline: 40%, target: 50%}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard case .keyResult(let path) = context.path, let place = keyResult.kpi.range,
      let kpi = context.project.links.measuredBy[path],
      let first = context.project.links.measures[kpi]?.first(where: {
        $0.objective.plan == path.objective.plan
      }), first != path
    else { return [] }
    let other = context.project[first]
    return [
      Finding(
        "\(keyResult.called) is measured by KPI `\(context.project[kpi].identifier ?? "…")`, as "
          + "\(other.called) is",
        at: place, label: "measures another key result as well",
        help: "keep it where it matters most, and measure the other by a number of its own",
        related: other.kpi.range.map { [Label("counted here already", at: $0)] } ?? [],
        field: "kpi")
    ]
  }
}
