import GoalpostModel
import GoalpostSource

struct SkippedLevelRule: Rule {
  static let declaration = RuleDeclaration(
    name: "skipped-level", group: .cascade, severity: .warning,
    summary: "Fires when a plan names a parent more than one level up, although that parent has "
      + "a unit of the level between.",
    rationale: """
      Goals are broken down step by step, so that a department can tell its teams apart and a \
      team its people. A team that reports past its department sets its goals without knowing \
      what the department promised. A small company without departments skips nothing.
      """,
    sources: [
      .article(.nulab, words: "breaking it down into department, team, and individual objectives")
    ],
    examples: [
      .flagged(
        "The company has departments, and this team reports past them.",
        """
        goalpost: 1
        unit: airline
        owner: Chief executive
        kpis:
          - {title: Flights on time, at_least: 85%}
        ---
        goalpost: 1
        unit: ground
        level: department
        parent: airline
        owner: Head of ground
        kpis:
          - {title: Bags left behind, at_most: 3 per 1000 bags}
        ---
        goalpost: 1
        unit: check-in
        level: team
        parent: airline
        #       ^^^^^^^ past the department between
        owner: Counter lead
        kpis:
          - {title: Minutes in the queue, at_most: 12 min}
        """),
      .flagged(
        "A person below a department that has teams.",
        """
        goalpost: 1
        unit: ground
        level: department
        parent: airline
        owner: Head of ground
        kpis:
          - {title: Bags left behind, at_most: 3 per 1000 bags}
        ---
        goalpost: 1
        unit: check-in
        parent: ground
        owner: Counter lead
        kpis:
          - {title: Minutes in the queue, at_most: 12 min}
        ---
        goalpost: 1
        unit: ana
        level: individual
        parent: ground
        #       ^^^^^^ past the team between
        owner: Ana
        kpis:
          - {title: Complaints answered, at_least: 9 per day}
        """),
      .clean(
        "Step by step.",
        """
        goalpost: 1
        unit: airline
        owner: Chief executive
        kpis:
          - {title: Flights on time, at_least: 85%}
        ---
        goalpost: 1
        unit: ground
        level: department
        parent: airline
        owner: Head of ground
        kpis:
          - {title: Bags left behind, at_most: 3 per 1000 bags}
        ---
        goalpost: 1
        unit: check-in
        level: team
        parent: ground
        owner: Counter lead
        kpis:
          - {title: Minutes in the queue, at_most: 12 min}
        """),
      .clean(
        "There are no departments to report to; the one of last year is gone.",
        """
        goalpost: 1
        unit: bike-shop
        owner: Founder
        cycle: 2026
        objectives:
          - title: Be the shop that mends what others replace
        ---
        goalpost: 1
        unit: sales
        level: department
        parent: bike-shop
        owner: Sales lead
        cycle: 2025
        objectives:
          - title: Be known in the next town
        ---
        goalpost: 1
        unit: workshop
        level: team
        parent: bike-shop
        owner: Head mechanic
        cycle: 2026-Q4
        objectives:
          - title: Return every bicycle on the day we said
        """),
    ])

  /// Asked about the plan above, so that the units between are looked for once.
  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    let links = context.project.links
    guard let unit = plan.unit.value, let below = links.plansBelow[unit] else { return [] }
    let levels = below.map { (plan: $0, level: context.level(ofPlan: $0)) }
    return below.compactMap { child in
      guard let parent = context.parent(ofPlan: child), parent.plan == context.path.plan,
        let level = context.level(ofPlan: child), parent.level.rank + 1 < level.rank
      else { return nil }
      let between = levels.first { other in
        guard let rank = other.level?.rank else { return false }
        return parent.level.rank < rank && rank < level.rank
          && context.project.plans[other.plan].sharesTime(with: context.project.plans[child])
      }
      guard let between, let skipped = between.level else { return nil }
      return finding(
        context.project.plans[child], past: context.project.plans[between.plan], skipped)
    }
  }

  private func finding(_ plan: Plan, past other: Plan, _ level: Level) -> Finding? {
    guard let parent = plan.parent.located, let between = other.unit.value,
      between != plan.unit.value
    else { return nil }
    return Finding(
      "\(plan.called) reports to `\(parent.value)`, past the \(level)s below it", at: parent.range,
      label: "past the \(level) between",
      help: "write `parent: \(between)` if that is the unit above, or set the `level` of this one",
      related: (other.unit.range).map { [Label(level.rawValue.withArticle, at: $0)] } ?? [],
      field: "parent")
  }
}
