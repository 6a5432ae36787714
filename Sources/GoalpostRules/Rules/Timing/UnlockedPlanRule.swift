import GoalpostModel
import GoalpostSource

struct UnlockedPlanRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unlocked-plan", group: .timing, severity: .note,
    summary: "Fires when a plan has been running for some time and its goals are not locked.",
    rationale: """
      The first two weeks of a cycle are for finding out that a baseline was wrong. After that a \
      target that moves is no target: `locked` says from which day on a change of a number needs \
      an amendment, with a reason and a name.
      """,
    sources: [.practice],
    options: [RuleOption("days", 14, "days that a plan may run before it is locked")],
    isDated: true,
    examples: [
      .flagged(
        "Three weeks in, and every number may still move.",
        """
        goalpost: 1
        unit: lighthouse
        owner: Keeper
        cycle: 2026-Q4
        #^^^^ runs since 2026-10-01
        objectives:
          - title: Never leave a ship in doubt
        """),
      .flagged(
        "To be locked when it is nearly over.",
        asOf: "2026-11-20",
        """
        goalpost: 1
        unit: school-kitchen
        owner: Cook
        cycle: 2026-Q4
        locked: 2026-12-15
        #       ^^^^^^^^^^ in 25 days
        objectives:
          - title: Cook what children finish
        """),
      .clean(
        "Locked after a week.",
        """
        goalpost: 1
        unit: lighthouse
        owner: Keeper
        cycle: 2026-Q4
        locked: 2026-10-08
        objectives:
          - title: Never leave a ship in doubt
        """),
      .clean(
        "There are some days to get the numbers right; next quarter's are nobody's business yet.",
        asOf: "2026-10-15",
        """
        goalpost: 1
        unit: school-kitchen
        owner: Cook
        cycle: 2026-Q4
        objectives:
          - title: Cook what children finish
        ---
        goalpost: 1
        unit: school-kitchen
        owner: Cook
        cycle: 2027-Q1
        objectives:
          - title: Cook what parents ask for
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard let cycle = plan.cycle.value, let key = plan.cycle.key, !plan.objectives.items.isEmpty,
      cycle.start.days(until: context.asOf) > context.option("days")
    else { return [] }
    let message = "\(plan.called) is running and its goals are not locked"
    if let locked = plan.locked.located {
      let days = context.latestDay.days(until: locked.value)
      guard days > 0 else { return [] }
      return [
        Finding(
          message, at: locked.range, label: "in \(days.counted("day"))",
          help: "lock it now: `locked: \(context.entryDay)`", field: "locked")
      ]
    }
    guard plan.locked.isAbsent else { return [] }
    return [
      Finding(
        message, at: key, label: "runs since \(cycle.start)",
        help: "add `locked: \(context.entryDay)` once the numbers are agreed", field: "locked")
    ]
  }
}
