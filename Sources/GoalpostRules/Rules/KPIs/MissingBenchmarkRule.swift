import GoalpostModel
import GoalpostSource

struct MissingBenchmarkRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-benchmark", group: .kpis, severity: .note,
    summary: "Fires when a KPI has a target and no benchmark to see it against.",
    rationale: """
      A target of 3 % may be bold or below everybody else. What others reach, or what the unit \
      itself has reached over the last quarters, lets a reader tell. A baseline says only where \
      it started. While there is no target, `targetless-kpi` speaks, and this waits.
      """,
    sources: [
      .article(.nulab, words: "a target for context (e.g. industry average)"),
      .article(.bestway, words: "Set Targets: Define realistic and specific benchmarks."),
    ],
    examples: [
      .flagged(
        "Is 3 % much?",
        """
        goalpost: 1
        unit: shop
        owner: Shop lead
        kpis:
          - title: Returns
            threshold: 5%
            target: 3%
        #   ^^^^^^ no benchmark to see it against
        """),
      .flagged(
        "A line and a change need context too.",
        """
        goalpost: 1
        unit: shop
        owner: Shop lead
        kpis:
          - title: Parcels lost
            at_most: 4 per month
        #   ^^^^^^^ no benchmark to see it against
          - title: Orders
            baseline: 900 orders
            change: +15%
        #   ^^^^^^ no benchmark to see it against
        """),
      .clean(
        "What others reach, and what we reached before.",
        """
        goalpost: 1
        unit: shop
        owner: Shop lead
        kpis:
          - title: Returns
            at_most: 3%
            benchmark: {value: 4.1%, source: Trade association 2026}
          - title: Parcels lost
            at_most: 4 per month
            benchmark: {value: 6 per month, source: Our last four quarters}
        """),
      .clean(
        "A metric, and a KPI that has no target yet.",
        """
        goalpost: 1
        unit: shop
        owner: Shop lead
        kpis:
          - title: Returns
        metrics:
          - {title: Orders, target: 1000 orders}
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard kpi.benchmark.isAbsent, let place = kpi.targetKey else { return [] }
    return [
      Finding(
        "\(kpi.called) has no benchmark", at: place, label: "no benchmark to see it against",
        help: "add `benchmark: {value: …, source: …}` with what others reach, or you before",
        field: "benchmark")
    ]
  }
}
