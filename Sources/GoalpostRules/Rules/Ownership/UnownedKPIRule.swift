import GoalpostModel
import GoalpostSource

struct UnownedKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unowned-kpi", group: .ownership,
    summary: "Fires when a KPI has no owner, and its plan has none to inherit.",
    rationale: """
      A light that nobody looks at can be red for a year. Somebody has to measure the number, and \
      to speak up when it crosses its line.
      """,
    sources: [.article(.nulab, words: "Who: The practice manager is responsible for this metric")],
    examples: [
      .flagged(
        "Nobody is named anywhere.",
        """
        goalpost: 1
        unit: hotline
        kpis:
          - id: answered
        #   ^^ nobody answers for it
            title: Calls that are answered
            at_least: 95%
        """),
      .flagged(
        "One has an owner, the other has not.",
        """
        goalpost: 1
        unit: waterworks
        kpis:
          - title: Water lost on the way
            owner: Network engineer
            at_most: 7%
          - title: Houses without water
        #   ^^^^^ nobody answers for it
            at_most: 0
        """),
      .clean(
        "The plan's owner owns what is in it.",
        """
        goalpost: 1
        unit: hotline
        owner: Shift lead
        kpis:
          - id: answered
            title: Calls that are answered
            at_least: 95%
        """),
      .clean(
        "A metric is asked for nothing but a title.",
        """
        goalpost: 1
        unit: waterworks
        kpis:
          - title: Water lost on the way
            owner: Network engineer
            at_most: 7%
        metrics:
          - title: Visitors of the tower
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard context.plan.owner(of: kpi).isAbsent else { return [] }
    return [
      Finding(
        "\(kpi.called) has no owner", at: kpi.landmark, label: "nobody answers for it",
        help: "add `owner:` with a name here, or once for the whole plan", field: "owner")
    ]
  }
}
