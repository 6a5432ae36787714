import GoalpostModel
import GoalpostSource

struct OrphanObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "orphan-objective", group: .cascade, severity: .warning,
    summary: "Fires when the unit above has objectives for the same time, and an objective "
      + "supports none of them, nor one of its own unit's year.",
    rationale: """
      Goals are broken down from the top, so that what a team does for a quarter moves what the \
      organisation wants. An objective that supports nothing may still be right; then the plan \
      above lacks something, and a waiver says why. Where the unit above has no plan for the \
      time, there is nothing to support.
      """,
    sources: [
      .article(.nulab, words: "Create your OKRs from the top down"),
      .article(.devOKR, words: "aligns the organization's goals"),
    ],
    examples: [
      .flagged(
        "The company's goal is next door.",
        """
        goalpost: 1
        unit: brewery
        owner: Founder
        cycle: 2026-Q4
        objectives:
          - id: local
            title: Be the beer of the valley
        ---
        goalpost: 1
        unit: taproom
        parent: brewery
        owner: Taproom lead
        cycle: 2026-Q4
        objectives:
          - id: quiz
        #   ^^ supports nothing above
            title: Run the best quiz night around
        """),
      .flagged(
        "A year contains its quarters.",
        """
        goalpost: 1
        unit: university
        owner: Rector
        cycle: 2026
        objectives:
          - title: Be where first-generation students succeed
        ---
        goalpost: 1
        unit: law-school
        level: department
        parent: university
        owner: Dean
        cycle: 2026-Q4
        objectives:
          - title: Win back the moot court cup
        #   ^^^^^ supports nothing above
        """),
      .clean(
        "It says what it supports.",
        """
        goalpost: 1
        unit: brewery
        owner: Founder
        cycle: 2026-Q4
        objectives:
          - id: local
            title: Be the beer of the valley
        ---
        goalpost: 1
        unit: taproom
        parent: brewery
        owner: Taproom lead
        cycle: 2026-Q4
        objectives:
          - id: quiz
            title: Be where the valley spends its Thursdays
            supports: brewery/local
        """),
      .clean(
        "A quarter that supports the unit's own year; and a parent without a plan for the time.",
        """
        goalpost: 1
        unit: law-school
        level: department
        parent: university
        owner: Dean
        cycle: 2026
        objectives:
          - id: practice
            title: Teach law as it is practised
        ---
        goalpost: 1
        unit: law-school
        level: department
        parent: university
        owner: Dean
        cycle: 2026-Q4
        objectives:
          - title: Win back the moot court cup
            supports: law-school/practice
        ---
        goalpost: 1
        unit: university
        owner: Rector
        cycle: 2025
        objectives:
          - title: Be where first-generation students succeed
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard objective.supports.isAbsentOrEmpty, let parent = parent(of: context.plan, in: context)
    else { return [] }
    let unit = parent.unit.value ?? "…"
    let names = parent.objectives.items.compactMap(\.identifier).prefix(3)
    let choices = names.map { "`supports: \(unit)/\($0)`" }.joined(separator: " or ")
    return [
      Finding(
        "\(objective.called) supports nothing of `\(unit)`",
        at: objective.supports.key ?? objective.landmark, label: "supports nothing above",
        help: "add \(choices.isEmpty ? "`supports:`" : choices), or waive this with the reason",
        field: "supports")
    ]
  }

  /// The nearest plan of the unit above that has objectives for the same time.
  private func parent(of plan: Plan, in context: RuleContext) -> Plan? {
    guard let cycle = plan.cycle.value else { return nil }
    let parents = context.project.links.parents[context.path.plan] ?? []
    return parents.lazy.map { context.project.plans[$0] }.first { parent in
      guard !parent.objectives.items.isEmpty, let other = parent.cycle.value else { return false }
      return other == cycle || other.contains(cycle)
    }
  }
}
