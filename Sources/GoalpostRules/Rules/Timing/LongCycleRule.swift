import GoalpostModel
import GoalpostSource

struct LongCycleRule: Rule {
  static let declaration = RuleDeclaration(
    name: "long-cycle", group: .timing, severity: .warning,
    summary: "Fires when the cycle of a team or of one person is longer than a quarter.",
    rationale: """
      A team learns from a cycle when it ends: the shorter it is, the sooner a wrong goal is \
      dropped. A year suits the company and its departments, whose direction should not turn with \
      every quarter. Projects last as long as they last and are left alone.
      """,
    sources: [
      .article(.devOKR, words: "Usually limited to a quarterly period"),
      .article(.peopleStretch, words: "13-week"),
    ],
    options: [RuleOption("days", 98, "days that a cycle may have: fourteen weeks")],
    needsWholePlan: false,
    examples: [
      .flagged(
        "A team plans for a year.",
        """
        goalpost: 1
        unit: archive
        level: team
        owner: Archivist
        cycle: 2026
        #      ^^^^ 365 days
        objectives:
          - title: Let every student find what we keep
        """),
      .flagged(
        "Half a year for one person, and a team by its parent.",
        """
        goalpost: 1
        unit: night-nurse
        level: individual
        owner: Night nurse
        cycle: 2026-H2
        #      ^^^^^^^ 184 days
        objectives:
          - title: Hand over shifts that start well
        ---
        goalpost: 1
        unit: pharmacy
        parent: hospital
        owner: Pharmacist
        cycle: 2026-H2
        #      ^^^^^^^ 184 days
        objectives:
          - title: Have what the ward needs when it needs it
        """),
      .clean(
        "A company's year, and a department's half.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        cycle: 2026
        objectives:
          - title: Be the place where the city meets
        ---
        goalpost: 1
        unit: exhibitions
        level: department
        parent: museum
        owner: Curator
        cycle: 2026-H2
        objectives:
          - title: Show what nobody else shows
        """),
      .clean(
        "Fourteen weeks are a quarter too.",
        """
        goalpost: 1
        unit: archive
        level: team
        owner: Archivist
        cycle: {id: autumn, start: 2026-09-14, end: 2026-12-20}
        objectives:
          - title: Let every student find what we keep
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard let cycle = plan.cycle.located, !plan.level.isFaulty,
      [.team, .individual].contains(plan.effectiveLevel),
      cycle.value.dayCount > context.option("days")
    else { return [] }
    let level = plan.effectiveLevel
    let whose = level == .team ? "a team's" : "one person's"
    return [
      Finding(
        "the cycle of \(plan.called) is too long for \(level == .team ? "a team" : "one person")",
        at: cycle.range, label: "\(cycle.value.dayCount) days",
        help: "plan one quarter, like `\(Self.quarter(of: cycle.value.start))`; if it is not "
          + "\(whose) plan, say its `level`",
        field: "cycle")
    ]
  }

  private static func quarter(of day: CalendarDay) -> String {
    "\(day.year)-Q\((day.month + 2) / 3)"
  }
}
