import GoalpostModel
import GoalpostSource

struct UnservedObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unserved-objective", group: .cascade, severity: .note,
    summary: "Fires when the units below have objectives for the same time, and all of them "
      + "support something else.",
    rationale: """
      An objective that nobody below works on is either the leaders' own, or a wish. Both may be \
      fine; it is worth knowing which. While an objective below supports nothing at all, \
      `orphan-objective` speaks of that one, and this waits.
      """,
    sources: [.article(.devOKR, words: "aligns the organization's goals")],
    needsWholeProject: true,
    examples: [
      .flagged(
        "Everybody works on the other one.",
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q4
        objectives:
          - id: visitors
            title: Be where the city spends its Sundays
          - id: species
        #   ^^ no unit below supports it
            title: Save a species that nobody else breeds
        ---
        goalpost: 1
        unit: keepers
        parent: zoo
        owner: Head keeper
        cycle: 2026-Q4
        objectives:
          - title: Let people meet the animals
            supports: zoo/visitors
        """),
      .flagged(
        "A year, and the quarters of the units below.",
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026
        objectives:
          - title: Be the zoo that schools choose
        #   ^^^^^ no unit below supports it
          - id: visitors
            title: Be where the city spends its Sundays
        ---
        goalpost: 1
        unit: keepers
        parent: zoo
        owner: Head keeper
        cycle: 2026-Q3
        objectives:
          - title: Let people meet the animals
            supports: zoo/visitors
        """),
      .clean(
        "Served by a unit below, and by the unit's own quarter.",
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026
        objectives:
          - id: visitors
            title: Be where the city spends its Sundays
          - id: species
            title: Save a species that nobody else breeds
            key_results:
              - {id: pairs, title: Breeding pairs, baseline: 2 pairs, target: 5 pairs}
        ---
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q4
        objectives:
          - id: advent
            title: Open on every evening of Advent
            supports: visitors
        ---
        goalpost: 1
        unit: keepers
        parent: zoo
        owner: Head keeper
        cycle: 2026-Q4
        objectives:
          - title: Give every pair a quiet winter
            supports: [zoo/species/pairs, zoo/advent]
        """),
      .clean(
        "Nobody below has objectives for the time, or one of them supports nothing yet.",
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q3
        objectives:
          - title: Be where the city spends its Sundays
        ---
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the zoo that schools choose
        ---
        goalpost: 1
        unit: keepers
        parent: zoo
        owner: Head keeper
        cycle: 2026-Q4
        objectives:
          - title: Let people meet the animals
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard areTiesBelowKnown(of: plan, in: context) else { return [] }
    return context.project.objectives(ofPlan: context.path.plan).compactMap { path in
      guard !isServed(path, in: context) else { return nil }
      let objective = context.project[path]
      return Finding(
        "no unit below `\(plan.unit.value ?? "…")` supports \(objective.called)",
        at: objective.landmark, label: "no unit below supports it",
        help: "name it under `supports:` in a plan below, or plan there what it needs",
        field: "supports")
    }
  }

  private func isServed(_ path: ObjectivePath, in context: RuleContext) -> Bool {
    let servedBy = context.project.links.servedBy
    return servedBy[.objective(path)] != nil
      || context.project.keyResults(of: path).contains { servedBy[.keyResult($0)] != nil }
  }

  /// Whether units below have objectives for the time, and it is known what each of them supports.
  private func areTiesBelowKnown(of plan: Plan, in context: RuleContext) -> Bool {
    let links = context.project.links
    guard let cycle = plan.cycle.value, let unit = plan.unit.value else { return false }
    let below = (links.plansBelow[unit] ?? []).filter { index in
      let other = context.project.plans[index]
      guard other.unit.value != unit, let own = other.cycle.value else { return false }
      return own == cycle || cycle.contains(own)
    }
    let paths = below.flatMap { context.project.objectives(ofPlan: $0) }
    return !paths.isEmpty
      && paths.allSatisfy { path in
        let supports = context.project[path].supports
        return !supports.items.isEmpty && !supports.isPartial
          && links.supports[path]?.count == supports.items.count
      }
  }
}
