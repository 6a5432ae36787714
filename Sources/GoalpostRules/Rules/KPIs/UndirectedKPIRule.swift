import GoalpostModel
import GoalpostSource

struct UndirectedKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "undirected-kpi", group: .kpis, severity: .warning,
    summary: "Fires when a KPI has a target and nothing tells whether higher or lower is better.",
    rationale: """
      With a target of 40 and a reading of 50, a KPI is either well ahead or in trouble. A person \
      knows which from the title; the report must not guess, and leaves the KPI unscored. The \
      direction is told by `better`, by a line (`at_least`, `at_most`), by a baseline, or by a \
      threshold that lies on one side of the target. While there is no target at all, \
      `targetless-kpi` speaks.
      """,
    sources: [.practice],
    examples: [
      .flagged(
        "Is 40 many or few?",
        """
        goalpost: 1
        unit: helpdesk
        owner: Desk lead
        kpis:
          - title: Open tickets
            target: 40 tickets
        #   ^^^^^^ is higher or lower better?
        """),
      .flagged(
        "A threshold on the target lies on no side of it.",
        """
        goalpost: 1
        unit: helpdesk
        owner: Desk lead
        kpis:
          - title: Open tickets
            threshold: 40 tickets
            target: 40 tickets
        #   ^^^^^^ is higher or lower better?
        """),
      .clean(
        "Told by `better`, a line, a baseline, a change or a threshold.",
        """
        goalpost: 1
        unit: helpdesk
        owner: Desk lead
        kpis:
          - {title: Open tickets, target: 40 tickets, better: lower}
          - {title: Answers rated good, at_least: 80%}
          - {title: Hours to an answer, baseline: 9 h, target: 4 h}
          - {title: Self-service, change: +10%}
          - {title: Tickets reopened, target: 2%, threshold: 5%}
        """),
      .clean(
        "Without a target there is nothing to be on the right side of.",
        """
        goalpost: 1
        unit: helpdesk
        owner: Desk lead
        kpis:
          - title: Open tickets
            readings:
              - {date: 2026-10-12, value: 61 tickets}
        metrics:
          - {title: Calls, target: 300 calls}
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    // With a baseline the direction is known, or there is no distance, which is told.
    guard kpi.direction == nil, kpi.target.value != nil, let place = kpi.target.key,
      kpi.better.isAbsent, kpi.baseline.isAbsent, kpi.change.isAbsent, kpi.atLeast.isAbsent,
      kpi.atMost.isAbsent, !kpi.threshold.isFaulty, !kpi.measuredIn.isFaulty
    else { return [] }
    return [
      Finding(
        "\(kpi.called) does not say whether higher or lower is better", at: place,
        label: "is higher or lower better?",
        help: "add `better: higher` or `better: lower`, or write the target as `at_least:` or "
          + "`at_most:`",
        related: kpi.threshold.range.map { [Label("on the target, so it tells nothing", at: $0)] }
          ?? [],
        field: "better")
    ]
  }
}
