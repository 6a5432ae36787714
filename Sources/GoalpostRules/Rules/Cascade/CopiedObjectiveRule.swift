import GoalpostModel
import GoalpostSource

struct CopiedObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "copied-objective", group: .cascade, severity: .warning,
    summary: "Fires when an objective has the same title as the objective of another unit that "
      + "it supports.",
    rationale: """
      Goals are broken down, not handed down. A team that repeats the company's objective has not \
      said yet what its own part in it is. A unit may repeat its own year's objective in a \
      quarter, and a key result above may become an objective below.
      """,
    sources: [.practice], needsWholePlan: false,
    examples: [
      .flagged(
        "Handed down unchanged.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win back young readers
        ---
        goalpost: 1
        unit: design
        parent: publisher
        owner: Art director
        cycle: 2026-Q4
        objectives:
          - title: Win back young readers
        #          ^^^^^^^^^^^^^^^^^^^^^^ the title of `young`
            supports: publisher/young
        """),
      .flagged(
        "Capitals and a full stop make no difference.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026
        objectives:
          - id: young
            title: Win back young readers
        ---
        goalpost: 1
        unit: sales
        parent: publisher
        owner: Sales lead
        cycle: 2026-Q4
        objectives:
          - id: readers
            title: Win Back Young Readers.
        #          ^^^^^^^^^^^^^^^^^^^^^^^ the title of `young`
            supports: [publisher/young]
        """),
      .clean(
        "What this team does for it.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win back young readers
        ---
        goalpost: 1
        unit: design
        parent: publisher
        owner: Art director
        cycle: 2026-Q4
        objectives:
          - title: Make covers that people photograph
            supports: publisher/young
        """),
      .clean(
        "A unit's own year, and a key result that became an objective.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026
        objectives:
          - id: year
            title: Win back young readers
        ---
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win back young readers
            supports: year
            key_results:
              - id: prize
                title: Our debuts are talked about
                baseline: 4 reviews
                target: 12 reviews
        ---
        goalpost: 1
        unit: press-office
        parent: publisher
        owner: Press officer
        cycle: 2026-Q4
        objectives:
          - title: Our debuts are talked about
            supports: publisher/young/prize
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard case .objective(let path) = context.path, let title = objective.title.located else {
      return []
    }
    for resolved in context.project.links.supports[path] ?? [] {
      guard case .objective(let above) = resolved.goal,
        context.project.plans[above.plan].unit.value != context.plan.unit.value,
        let other = context.project[above].title.located,
        other.value.hasSameWords(as: title.value)
      else { continue }
      let name = context.project[above].identifier ?? "…"
      return [
        Finding(
          "\(objective.called) has the title of the objective that it supports", at: title.range,
          label: "the title of `\(name)`", help: "let `title` say what this unit does for it",
          related: [Label("the objective above", at: other.range)], field: "title")
      ]
    }
    return []
  }
}
