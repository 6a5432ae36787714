import GoalpostHistory
import GoalpostModel
import GoalpostSource

struct RemovedGoalRule: Rule {
  static let declaration = RuleDeclaration(
    name: "removed-goal", group: .history, severity: .error,
    summary: "Fires when a goal of a locked plan is gone and no amendment says why.",
    rationale: """
      Dropping a goal may be the best decision of a quarter. Done in silence it looks as if the \
      goal had never been, and the plan's score rises by what was failing. An amendment with \
      `field: removed` keeps the decision, its reason and who made it. A goal is known by its id, \
      wherever it is written: moving it to another file or objective of its plan is no removal, \
      taking it to another unit's plan is, and so is making a metric of a KPI. Where an id was \
      changed, a goal of the same title, or in the same place with the same numbers, is taken for \
      the same. A plan that is gone as a whole is told once, at the first line of its old file.
      """,
    sources: [.practice], needsWholeProject: true, base: .required,
    examples: [
      .flagged(
        "The key result that went badly, and with it an objective and a KPI.",
        base: before,
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
        #^^^^^^^^^ lost `apprentices`
          - id: craft
            title: Bake bread that people cross the town for
            key_results:
        #   ^^^^^^^^^^^ lost `craft/waste`
              - {id: regulars, title: Customers who come back, baseline: 30%, target: 50%}
        kpis:
        #^^^ lost `complaints`
          - {id: tips, title: Tips a week, target: 90 EUR}
        """),
      .flagged(
        "A new id, another title and other numbers: nobody can tell that it is the same.",
        base: before,
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: craft
            title: Bake bread that people cross the town for
            key_results:
        #   ^^^^^^^^^^^ lost `craft/waste`
              - {id: regulars, title: Customers who come back, baseline: 30%, target: 50%}
              - {id: leftovers, title: Bread given away, baseline: 0, target: 30}
          - id: apprentices
            title: Be the place where young bakers learn
        kpis:
          - {id: complaints, title: Complaints a week, target: 2, better: lower}
        """),
      .clean(
        "Dropped, and said so.",
        base: before,
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: craft
            title: Bake bread that people cross the town for
            key_results:
              - {id: regulars, title: Customers who come back, baseline: 30%, target: 50%}
          - id: apprentices
            title: Be the place where young bakers learn
        kpis:
          - {id: complaints, title: Complaints a week, target: 2, better: lower}
        amendments:
          - date: 2026-10-19
            ref: craft/waste
            field: removed
            reason: scope
            because: The food bank now takes all that is left.
            approved_by: Owner
        """),
      .clean(
        "Another id with the same title, another title in the same place, another order.",
        base: before,
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: learning
            title: Be the place where young bakers learn
          - id: craft
            title: Bake bread that people cross the town for
            key_results:
              - {id: come-back, title: Customers who come back, baseline: 30%, target: 50%}
              - {id: thrown, title: What we throw away a day, baseline: 40, target: 10}
        kpis:
          - {id: complaints, title: Complaints a week, target: 2, better: lower}
        """),
    ])

  private static let before = """
    goalpost: 1
    unit: bakery
    owner: Head baker
    cycle: 2026-Q4
    locked: 2026-10-12
    objectives:
      - id: craft
        title: Bake bread that people cross the town for
        key_results:
          - {id: regulars, title: Customers who come back, baseline: 30%, target: 50%}
          - {id: waste, title: Loaves thrown away a day, baseline: 40, target: 10}
      - id: apprentices
        title: Be the place where young bakers learn
    kpis:
      - {id: complaints, title: Complaints a week, target: 2, better: lower}
    """

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard let comparison = context.comparison else { return [] }
    return (comparison.goals[context.path.plan] ?? [])
      .filter(\.isUnexplained)
      .compactMap { finding(on: $0, comparison) }
  }

  func check(vanished plan: GoalDifference, in context: RuleContext) -> [Finding] {
    guard plan.isUnexplained, let goal = plan.base, let comparison = context.comparison else {
      return []
    }
    let base = comparison.base.project
    return [
      Finding(
        "\(base.called(goal)) is gone after it was locked", at: plan.place,
        label: "the plan stood in this file",
        help: "put it back, or add an amendment with "
          + "`ref: \(base.amendmentReference(of: goal))`, `field: removed` to a plan that stays",
        field: "removed")
    ]
  }

  private func finding(on difference: GoalDifference, _ comparison: Comparison) -> Finding? {
    guard let goal = difference.base else { return nil }
    let base = comparison.base.project
    let reference = base.amendmentReference(of: goal)
    let help =
      "add an amendment with `ref: \(reference)`, `field: removed`, or put it back"
    guard let to = difference.to else {
      return Finding(
        "\(base.called(goal)) was removed after the plan was locked", at: difference.place,
        label: "lost `\(reference)`", help: help, field: "removed \(reference)")
    }
    return Finding(
      "\(base.called(goal)) was moved to `\(to)` after the plan was locked",
      at: difference.place, label: "lost `\(reference)`", help: help, field: "removed \(reference)")
  }
}
