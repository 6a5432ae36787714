import GoalpostModel
import GoalpostSource

struct SlowCadenceRule: Rule {
  static let declaration = RuleDeclaration(
    name: "slow-cadence", group: .kpis, severity: .note,
    summary: "Fires when a KPI is measured less often than once a month.",
    rationale: """
      A KPI is an instrument: a speedometer that is read once a quarter tells what happened, not \
      what is happening. The articles disagree: in 000 KPIs are reviewed quarterly, in 002 they \
      are tracked daily, weekly or monthly, and 004 measures them regularly. This follows 002 for \
      measuring, and leaves it to 000 how often people review what was measured.
      """,
    sources: [
      .article(.devOKR, words: "Continuous tracking (Daily, weekly, monthly)"),
      .article(.nulab, words: "The KPI will be reviewed quarterly"),
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Four looks a year.",
        """
        goalpost: 1
        unit: choir
        owner: Conductor
        kpis:
          - title: Singers at rehearsals
            at_least: 80%
            cadence: quarterly
        #            ^^^^^^^^^ less often than monthly
        """),
      .flagged(
        "Reviewed as seldom as it is measured.",
        """
        goalpost: 1
        unit: choir
        owner: Conductor
        kpis:
          - title: Seats sold
            at_least: 300 seats
            cadence: {measured: yearly, reviewed: yearly}
        #                       ^^^^^^ less often than monthly
        """),
      .clean(
        "Measured often, and reviewed when there is something to see.",
        """
        goalpost: 1
        unit: choir
        owner: Conductor
        kpis:
          - title: Singers at rehearsals
            at_least: 80%
            cadence: {measured: weekly, reviewed: quarterly}
          - {title: Seats sold, at_least: 300 seats, cadence: monthly}
        """),
      .clean(
        "Only the review is said.",
        """
        goalpost: 1
        unit: choir
        owner: Conductor
        kpis:
          - {title: Seats sold, at_least: 300 seats, cadence: {reviewed: quarterly}}
        metrics:
          - {title: Recordings, cadence: yearly}
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard let measured = kpi.cadence.value?.measured.located,
      measured.value.days > Rhythm.monthly.days
    else { return [] }
    return [
      Finding(
        "\(kpi.called) is measured \(measured.value), less often than monthly",
        at: measured.range, label: "less often than monthly",
        help: "write `cadence: {measured: monthly, reviewed: \(measured.value)}`, or move it to "
          + "`metrics`",
        field: "cadence")
    ]
  }
}
