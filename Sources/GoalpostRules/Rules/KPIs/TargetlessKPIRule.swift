import GoalpostModel
import GoalpostSource

struct TargetlessKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "targetless-kpi", group: .kpis,
    summary: "Fires when a KPI has no target, no change and no bound.",
    rationale: """
      A number without a target is only a number: 85 % may be a triumph or a scandal, and nobody \
      agreed which before it was measured. If nobody wants to set one, it is a metric.
      """,
    sources: [
      .article(.nulab, words: "Target-based"),
      .article(.bestway, words: "Set Targets: Define realistic and specific benchmarks."),
    ],
    examples: [
      .flagged(
        "Readings, and nothing to hold them against.",
        """
        goalpost: 1
        unit: nursery
        owner: Head
        kpis:
          - id: places
        #   ^^ no target to reach
            title: Places taken
            readings:
              - {date: 2026-09-30, value: 85%}
        """),
      .flagged(
        "A threshold is the line not to cross, not the place to be.",
        """
        goalpost: 1
        unit: data-centre
        owner: Operations lead
        kpis:
          - title: Uptime
        #   ^^^^^ no target to reach
            threshold: 99.5%
          - title: Tickets closed in a day
            baseline: 61%
        #   ^^^^^^^^ no target to go with it
        """),
      .clean(
        "A target, a change, a line.",
        """
        goalpost: 1
        unit: nursery
        owner: Head
        kpis:
          - {title: Places taken, target: 95%}
          - {title: Staff turnover, baseline: 20%, change: -10%}
          - {title: Children per carer, at_most: 5 children}
        """),
      .clean(
        "Worth watching, but not key.",
        """
        goalpost: 1
        unit: data-centre
        owner: Operations lead
        metrics:
          - title: Racks in use
            readings:
              - {date: 2026-09-30, value: 212}
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard kpi.target.isAbsent, kpi.change.isAbsent, kpi.atLeast.isAbsent, kpi.atMost.isAbsent else {
      return []
    }
    let latest = kpi.current.value?.text ?? kpi.readings.items.last?.value.value?.text
    return [
      Finding(
        "\(kpi.called) has no target", at: kpi.baseline.key ?? kpi.landmark,
        label: kpi.baseline.isPresent ? "no target to go with it" : "no target to reach",
        help: "add `target:`, or a line with `at_least:` or `at_most:`"
          + (latest.map { "; it stands at `\($0)`" } ?? "") + "; or move it to `metrics`",
        field: "target")
    ]
  }
}
