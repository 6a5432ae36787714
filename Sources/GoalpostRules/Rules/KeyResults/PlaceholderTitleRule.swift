import GoalpostModel
import GoalpostSource

struct PlaceholderTitleRule: Rule {
  static let declaration = RuleDeclaration(
    name: "placeholder-title", group: .keyResults, severity: .warning,
    summary: "Fires when a title has a gap that has still to be filled in, such as `X%`, `_N_`, "
      + "`TBD` or `from X to Y`.",
    rationale: """
      A title is what people quote. One that says “by X%” was written before anybody knew how \
      much, and shows in every report that nobody came back to it. The number belongs into the \
      fields in any case; the title can do without. Objectives and KPIs are looked at as well. \
      Names such as “iPhone X” and “Article XX” are left alone.
      """,
    sources: [.practice],
    words: [
      WordList(
        "gaps", "what stands where something has still to be filled in, with its capitals",
        samples: ["TBD", "XX%", "$X"], form: .asWritten)
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Percentages that nobody came back to.",
        """
        goalpost: 1
        unit: bookshop
        owner: Owner
        cycle: 2026-Q4
        objectives:
          - title: Be the shop that knows its readers
            key_results:
              - id: regulars
                title: Regular readers grow by X%
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^ `X%` has to be filled in
                baseline: 120
                target: 180
              - title: Orders rise from X to Y
        #              ^^^^^^^^^^^^^^^^^^^^^^^ `from X to Y` has to be filled in
                baseline: 40
                target: 70
        """),
      .flagged(
        "A KPI, and an objective.",
        """
        goalpost: 1
        unit: bookshop
        owner: Owner
        objectives:
          - title: Become the shop of TBD
        #          ^^^^^^^^^^^^^^^^^^^^^^ `TBD` has to be filled in
        kpis:
          - title: Orders a week (target to be defined)
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `to be defined` has to be filled in
        """),
      .clean(
        "Filled in, or left to the fields.",
        """
        goalpost: 1
        unit: bookshop
        owner: Owner
        cycle: 2026-Q4
        objectives:
          - title: Be the shop that knows its readers
            key_results:
              - {title: Regular readers grow by half, baseline: 120, target: 180}
              - {title: More orders, baseline: 40, target: 70}
        """),
      .clean(
        "Names with an X, and questions.",
        """
        goalpost: 1
        unit: bookshop
        owner: Owner
        cycle: 2026-Q4
        objectives:
          - title: Win back generation X
            key_results:
              - {title: Followers on X, baseline: 120, target: 180}
              - {title: Readers of Malcolm X and of Article XX, baseline: 4, target: 9}
              - {title: "Would you come again? Yes, say more people", baseline: 40%, target: 70%}
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    findings(on: objective, in: context)
  }

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    findings(on: keyResult, in: context)
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    findings(on: kpi, in: context)
  }

  private func findings(on goal: some NamedGoal, in context: RuleContext) -> [Finding] {
    guard let title = goal.title.located,
      let gap = TitleGap(in: title.value, also: context.words("gaps"), context.projectWords)
    else { return [] }
    return [
      Finding(
        "the title of \(goal.called) has a gap: `\(gap.text)`", at: title.range,
        label: "`\(gap.text)` has to be filled in",
        help: "fill it in, or leave the number to the fields and say in words what gets better",
        field: "title")
    ]
  }
}
