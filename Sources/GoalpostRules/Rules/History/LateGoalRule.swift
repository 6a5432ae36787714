import GoalpostHistory
import GoalpostModel
import GoalpostSource

struct LateGoalRule: Rule {
  static let declaration = RuleDeclaration(
    name: "late-goal", group: .history, severity: .note,
    summary: "Fires when a goal was added to a plan after it was locked.",
    rationale: """
      A lock says: this is what we will do, and nothing else. What is added later competes with \
      it for the same weeks, and what is easily reached lifts the score of everything beside it. \
      It may be right all the same, so this is only a note for whoever reviews the change. A whole \
      plan that is new is not late, and a metric is no goal.
      """,
    sources: [.practice], base: .required,
    examples: [
      .flagged(
        "A key result that is nearly there, at the end of November.",
        asOf: "2026-11-20",
        base: """
          goalpost: 1
          unit: ferry
          owner: Captain
          cycle: 2026-Q4
          locked: 2026-10-12
          objectives:
            - id: punctual
              title: Be the crossing that islanders set their watches by
              key_results:
                - {id: on-time, title: Crossings on time, baseline: 80%, target: 95%}
          """,
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
            key_results:
              - {id: on-time, title: Crossings on time, baseline: 80%, target: 95%}
              - {id: painted, title: Boats with fresh paint, baseline: 0, target: 3}
        #        ^^ new since the base
        """),
      .flagged(
        "An objective is told once, without what is in it.",
        asOf: "2026-11-20",
        base: """
          goalpost: 1
          unit: reservoir
          owner: Warden
          cycle: 2026-Q4
          locked: 2026-10-12
          kpis:
            - {id: level, title: Water level, target: 14 m}
          """,
        """
        goalpost: 1
        unit: reservoir
        owner: Warden
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - title: Waste no drop on the way to town
        #   ^^^^^ new since the base
            key_results:
              - {id: leaks, title: Leaks found and mended, baseline: 0, target: 12}
        kpis:
          - {id: level, title: Water level, target: 14 m}
          - {id: taste, title: Complaints about taste, target: 5, better: lower}
        #    ^^ new since the base
        """),
      .clean(
        "The lock comes tomorrow.",
        asOf: "2026-10-11",
        base: """
          goalpost: 1
          unit: ferry
          owner: Captain
          cycle: 2026-Q4
          locked: 2026-10-12
          objectives:
            - id: punctual
              title: Be the crossing that islanders set their watches by
          """,
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
            key_results:
              - {id: on-time, title: Crossings on time, baseline: 80%, target: 95%}
        """),
      .clean(
        "A plan that is new as a whole, and a metric.",
        base: """
          goalpost: 1
          unit: reservoir
          owner: Warden
          locked: 2026-10-01
          kpis:
            - {id: level, title: Water level, target: 14 m}
          """,
        """
        goalpost: 1
        unit: reservoir
        owner: Warden
        locked: 2026-10-01
        kpis:
          - {id: level, title: Water level, target: 14 m}
        metrics:
          - title: Rain on the north slope
        ---
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    // Of a base that could not be read to its end nobody knows what is new.
    guard let comparison = context.comparison, comparison.base.project.isComplete else { return [] }
    return (comparison.goals[context.path.plan] ?? []).compactMap { difference in
      guard difference.kind == .added, difference.isLocked, let goal = difference.head,
        !goal.isMetric
      else { return nil }
      return Finding(
        "\(context.project.called(goal)) was added after the plan was locked",
        at: difference.place, label: "new since the base",
        help: "move it to the next cycle’s plan, or let the reviewers say that it has room",
        field: "added")
    }
  }
}
