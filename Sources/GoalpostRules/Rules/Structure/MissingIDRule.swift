import GoalpostModel
import GoalpostSource

struct MissingIDRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-id", group: .structure, severity: .note,
    summary: "Fires when an objective, key result or KPI of a locked plan has no `id` of its own.",
    rationale: """
      Without an `id` the words of the title are the name. Whoever mends a spelling mistake in \
      them gives the goal another name: to the history it is gone and a new one has come, and \
      every reference to it leads nowhere. Until a plan is locked that does no harm. Metrics are \
      asked for nothing.
      """,
    sources: [.practice],
    examples: [
      .flagged(
        "An objective and a key result that are called by their titles.",
        """
        goalpost: 1
        unit: library
        owner: Head librarian
        cycle: 2026-Q4
        locked: 2026-10-05
        objectives:
          - title: Be where families spend their Saturdays
        #   ^^^^^ no `id` of its own
            key_results:
              - title: Families that stay for an hour
        #       ^^^^^ no `id` of its own
                baseline: 40
                target: 90
        """),
      .flagged(
        "A KPI among others that have one.",
        """
        goalpost: 1
        unit: library
        owner: Head librarian
        locked: 2026-10-05
        kpis:
          - id: open-hours
            title: Hours that we are open
            at_least: 50 h
          - title: Loans
        #   ^^^^^ no `id` of its own
            at_least: 300 per day
        """),
      .clean(
        "Every item has a short name that stays.",
        """
        goalpost: 1
        unit: library
        owner: Head librarian
        cycle: 2026-Q4
        locked: 2026-10-05
        objectives:
          - id: saturdays
            title: Be where families spend their Saturdays
            key_results:
              - {id: stay, title: Families that stay for an hour, baseline: 40, target: 90}
        metrics:
          - title: Visitors
        """),
      .clean(
        "Still a draft: titles may change.",
        """
        goalpost: 1
        unit: library
        owner: Head librarian
        cycle: 2026-Q4
        objectives:
          - title: Be where families spend their Saturdays
            key_results:
              - {title: Families that stay for an hour, baseline: 40, target: 90}
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
    guard context.plan.locked.value != nil, goal.id.isAbsent, let name = goal.identifier,
      let title = goal.title.key
    else { return [] }
    return [
      Finding(
        "\(goal.called) of a locked plan is named by its title only", at: title,
        label: "no `id` of its own",
        help: "add `id: \(name)`, which it is called now, so that the title may be reworded",
        field: "id")
    ]
  }
}
