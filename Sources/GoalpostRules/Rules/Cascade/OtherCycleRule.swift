import GoalpostModel
import GoalpostSource

struct OtherCycleRule: Rule {
  static let declaration = RuleDeclaration(
    name: "other-cycle", group: .cascade,
    summary: "Fires when an objective supports a goal of a cycle that neither is its own nor "
      + "contains it.",
    rationale: """
      What is done this quarter cannot move a goal that ended with the last one, nor one that has \
      not begun. Usually a plan was copied and its references were not. A quarter may support \
      its own year, and any plan without a cycle.
      """,
    sources: [.practice], needsWholeProject: true,
    examples: [
      .flagged(
        "The plan was copied from the quarter before.",
        """
        goalpost: 1
        unit: orchard
        owner: Farmer
        cycle: 2026-Q3
        objectives:
          - id: harvest
            title: Bring the harvest in before the rain
        ---
        goalpost: 1
        unit: press
        parent: orchard
        owner: Press lead
        cycle: 2026-Q4
        objectives:
          - title: Press every apple on the day it is picked
            supports: orchard/harvest
        #             ^^^^^^^^^^^^^^^ a goal of 2026-Q3
        """),
      .flagged(
        "A year cannot support one of its quarters.",
        """
        goalpost: 1
        unit: orchard
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - id: cider
            title: Make cider that restaurants ask for
        ---
        goalpost: 1
        unit: press
        parent: orchard
        owner: Press lead
        cycle: 2026
        objectives:
          - title: Run a press that never stands still
            supports: [orchard/cider]
        #              ^^^^^^^^^^^^^ a goal of 2026-Q4
        """),
      .clean(
        "The same quarter, and the year around it.",
        """
        goalpost: 1
        unit: orchard
        owner: Farmer
        cycle: 2026
        objectives:
          - id: name
            title: Be the orchard people name
        ---
        goalpost: 1
        unit: orchard
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - id: cider
            title: Make cider that restaurants ask for
            supports: name
        ---
        goalpost: 1
        unit: press
        parent: orchard
        owner: Press lead
        cycle: 2026-Q4
        objectives:
          - title: Press every apple on the day it is picked
            supports: [orchard/cider, orchard/name]
        """),
      .clean(
        "The goal is there in both quarters; the nearer one is meant.",
        """
        goalpost: 1
        unit: orchard
        owner: Farmer
        cycle: 2026-Q3
        objectives:
          - {id: harvest, title: Bring the harvest in before the rain}
        ---
        goalpost: 1
        unit: orchard
        owner: Farmer
        cycle: 2026-Q4
        objectives:
          - {id: harvest, title: Bring the late harvest in before the frost}
        ---
        goalpost: 1
        unit: press
        parent: orchard
        owner: Press lead
        cycle: 2026-Q4
        objectives:
          - title: Press every apple on the day it is picked
            supports: orchard/harvest
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard case .objective(let path) = context.path, let cycle = context.plan.cycle.value,
      !context.project.links.hasUnreadableUnits
    else { return [] }
    return (context.project.links.supports[path] ?? []).compactMap { resolved in
      guard resolved.isOfOtherCycle, let goal = resolved.goal,
        let other = context.project.plans[goal.plan].cycle.located
      else { return nil }
      return Finding(
        "\(objective.called) is for \(cycle.id) and supports a goal of \(other.value.id)",
        at: resolved.range, label: "a goal of \(other.value.id)",
        help: "name a goal of \(cycle.id) or of a longer cycle around it",
        related: [Label("its cycle", at: other.range)], field: "supports")
    }
  }
}
