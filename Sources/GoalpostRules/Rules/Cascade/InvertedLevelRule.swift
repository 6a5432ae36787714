import GoalpostModel
import GoalpostSource

struct InvertedLevelRule: Rule {
  static let declaration = RuleDeclaration(
    name: "inverted-level", group: .cascade,
    summary: "Fires when the unit that a plan names as its parent is not of a level above it.",
    rationale: """
      The cascade runs from the company through departments and teams to individuals. A \
      department below a team, or a team below a team, is usually a level that nobody wrote down: \
      without `level`, a plan with a parent is a team's. A project ranks with a team, and either \
      may carry the other.
      """,
    sources: [
      .article(.nulab, words: "breaking it down into department, team, and individual objectives")
    ],
    examples: [
      .flagged(
        "A department below a team.",
        """
        goalpost: 1
        unit: theatre
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Fill the house on weekdays
        ---
        goalpost: 1
        unit: lighting
        level: team
        parent: theatre
        owner: Head of lighting
        cycle: 2026-Q4
        objectives:
          - title: Light plays so that people talk about it
        ---
        goalpost: 1
        unit: stage
        level: department
        parent: lighting
        #       ^^^^^^^^ a team is not above a department
        owner: Stage manager
        cycle: 2026-Q4
        objectives:
          - title: Change every set without a sound
        """),
      .flagged(
        "Without a level, both are teams.",
        """
        goalpost: 1
        unit: theatre
        owner: Director
        kpis:
          - {title: Seats taken, at_least: 80%}
        ---
        goalpost: 1
        unit: stage
        parent: theatre
        owner: Stage manager
        kpis:
          - {title: Injuries, at_most: 0}
        ---
        goalpost: 1
        unit: lighting
        parent: stage
        #       ^^^^^ a team is not above a team
        owner: Head of lighting
        kpis:
          - {title: Cues missed, at_most: 1 per evening}
        """),
      .clean(
        "From the company down.",
        """
        goalpost: 1
        unit: theatre
        owner: Director
        kpis:
          - {title: Seats taken, at_least: 80%}
        ---
        goalpost: 1
        unit: stage
        level: department
        parent: theatre
        owner: Stage manager
        kpis:
          - {title: Injuries, at_most: 0}
        ---
        goalpost: 1
        unit: lighting
        parent: stage
        owner: Head of lighting
        kpis:
          - {title: Cues missed, at_most: 1 per evening}
        """),
      .clean(
        "A project that a team carries, and a parent that is elsewhere.",
        configuration: """
          goalpost: 1
          external: [city]

          """,
        """
        goalpost: 1
        unit: theatre
        level: team
        parent: city
        owner: Director
        kpis:
          - {title: Seats taken, at_least: 80%}
        ---
        goalpost: 1
        unit: new-stage
        level: project
        parent: theatre
        owner: Architect
        kpis:
          - {title: Days lost to weather, at_most: 10 days}
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    let index = context.path.plan
    guard let place = plan.parent.located, let level = context.level(ofPlan: index),
      let parent = context.parent(ofPlan: index), parent.level.rank >= level.rank,
      parent.level == level || parent.level.rank > level.rank, !context.isBelowItself(plan: index)
    else { return [] }
    let above = context.project.plans[parent.plan]
    let reason = above.level.isPresent ? "" : ", as it says no `level`"
    return [
      Finding(
        "`\(place.value)` is \(parent.level.named)\(reason), so it is not above "
          + "`\(plan.unit.value ?? "…")`",
        at: place.range, label: "\(parent.level.named) is not above \(level.named)",
        help: "name the unit above as `parent`, or set the `level` of one of the two",
        related: [plan.levelLabel(level), above.levelLabel(parent.level)].compactMap { $0 },
        field: "parent")
    ]
  }
}

extension Level {
  fileprivate var named: String { rawValue.withArticle }
}

extension Plan {
  fileprivate func levelLabel(_ level: Level) -> Label? {
    (self.level.range ?? unit.range).map { Label(level.named, at: $0) }
  }
}
