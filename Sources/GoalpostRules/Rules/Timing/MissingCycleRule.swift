import GoalpostModel
import GoalpostSource

struct MissingCycleRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-cycle", group: .timing,
    summary: "Fires when a plan has objectives and states no cycle.",
    rationale: """
      Without a last day nothing is ever late: there is no pace to compare with, no day to grade, \
      and next quarter's goals pile up on this one's. Only plans of KPIs and metrics last.
      """,
    sources: [
      .article(.nulab, words: "Timeline-based"),
      .article(.devOKR, words: "Usually limited to a quarterly period"),
    ],
    examples: [
      .flagged(
        "Objectives for ever.",
        """
        goalpost: 1
        unit: theatre
        owner: Artistic director
        objectives:
        #^^^^^^^^^ until when?
          - title: Fill the house with people who never came before
        """),
      .flagged(
        "Locked, but for which quarter?",
        """
        goalpost: 1
        unit: beekeepers
        owner: Chair
        locked: 2026-10-05
        objectives:
        #^^^^^^^^^ until when?
          - title: Bring every hive through the winter
        kpis:
          - title: Hives lost
            at_most: 5%
        """),
      .clean(
        "A quarter.",
        """
        goalpost: 1
        unit: theatre
        owner: Artistic director
        cycle: 2026-Q4
        objectives:
          - title: Fill the house with people who never came before
        """),
      .clean(
        "KPIs last and need no cycle.",
        """
        goalpost: 1
        unit: beekeepers
        owner: Chair
        kpis:
          - title: Hives lost
            at_most: 5%
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard plan.cycle.isAbsent, !plan.objectives.items.isEmpty, let key = plan.objectives.key else {
      return []
    }
    let quarter = "\(context.entryDay.year)-Q\((context.entryDay.month + 2) / 3)"
    return [
      Finding(
        "\(plan.called) has objectives and no cycle", at: key, label: "until when?",
        help: "add `cycle: \(quarter)` to the plan, or the quarter that they are for",
        field: "cycle")
    ]
  }
}
