import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct MissingFinalValueRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-final-value", group: .timing, severity: .warning,
    summary: "Fires when a cycle is over and a key result has no value from its last days.",
    rationale: """
      A quarter is graded by its last values. One that was seen 45 days before the end says how it \
      stood then: the grade stands, and nobody knows whether it is right. A value is a final one \
      when it is no older on the last day (on the due date, if that is earlier) than its cadence \
      allows: 9 days with weekly check-ins, 14 for a KPI that is measured weekly. It is asked for \
      during 30 days after the end; then the plan is an archive. A check-in that is written late \
      counts from its own date; a KPI's reading counts only inside the cycle. The days are \
      written once, under `silence` in `.goalpost.yaml`.
      """,
    sources: [.practice],
    dependsOnDay: true,
    examples: [
      .flagged(
        "The last word is from November, and of the third there never was one.",
        asOf: "2027-01-05",
        """
        goalpost: 1
        unit: ski-school
        owner: Head of lessons
        cycle: 2026-Q4
        objectives:
          - title: Be the school that parents book twice
            key_results:
              - title: Families who come back
                baseline: 20%
                target: 35%
                check_ins:
        #       ^^^^^^^^^ last seen 46 days before the end
                  - {date: 2026-10-20, value: 22%}
                  - {date: 2026-11-15, value: 29%}
              - title: Lessons that begin late
                at_most: 5%
                check_ins:
                  - {date: 2026-12-28, value: 4%}
              - id: praise
        #       ^^ no value at all
                title: Parents who praise the teacher
                baseline: 61%
                target: 75%
        """),
      .flagged(
        "The KPI that measures it was read weekly, and then no more.",
        asOf: "2027-01-05",
        """
        goalpost: 1
        unit: ski-school
        owner: Head of lessons
        cycle: 2026-Q4
        objectives:
          - title: Let nobody stand in the cold
            key_results:
              - title: A shorter queue
                kpi: queue
        #       ^^^ last seen 24 days before the end
                target: 10 min
        kpis:
          - id: queue
            title: Minutes in the queue
            cadence: weekly
            target: 15 min
            readings:
              - {date: 2026-09-28, value: 25 min}
              - {date: 2026-12-07, value: 14 min}
        """),
      .clean(
        "A value of the last days; one that was noted down late; one that was due in October.",
        asOf: "2027-01-12",
        """
        goalpost: 1
        unit: ski-school
        owner: Head of lessons
        cycle: 2026-Q4
        objectives:
          - title: Be the school that parents book twice
            key_results:
              - title: Families who come back
                baseline: 20%
                target: 35%
                check_ins: [{date: 2026-12-22, value: 31%}]
              - title: Lessons that begin late
                at_most: 5%
                check_ins: [{date: 2027-01-08, value: 4%}]
              - title: Teachers with a first-aid course
                baseline: 2
                target: 9
                due: 2026-10-31
                check_ins: [{date: 2026-10-30, value: 9}]
        """),
      .clean(
        "Over for more than 30 days; and a `current` has no date.",
        asOf: "2027-01-31",
        """
        goalpost: 1
        unit: ski-school
        owner: Head of lessons
        cycle: 2026-Q4
        objectives:
          - title: Be the school that parents book twice
            key_results:
              - title: Families who come back
                baseline: 20%
                target: 35%
                check_ins: [{date: 2026-11-15, value: 29%}]
        ---
        goalpost: 1
        unit: ice-rink
        owner: Ice master
        cycle: {id: winter, start: 2026-10-01, end: 2027-01-15}
        objectives:
          - title: Ice that skaters praise
            key_results:
              - {title: Days without a crack, baseline: 10, target: 60, current: 48}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard case .keyResult(let path) = context.path, let end = context.plan.cycle.value?.end,
      1...context.project.silence.finalValueDays ~= end.days(until: context.asOf),
      case let silence = context.scoreboard.silence(of: path),
      case .noFinalValue(let lastDay, _, _) = silence,
      !context.scoreboard.hasValueAhead(path, through: context.latestDay)
    else { return [] }
    let kpi = context.project.links.measuredBy[path].map { context.project[$0] }
    return [
      Finding(
        "\(keyResult.called) has no final value",
        at: keyResult.kpi.key ?? keyResult.checkIns.key ?? keyResult.landmark,
        label: silence.gradeNote ?? "no value at all",
        help: "add its value of the last day: " + keyResult.entry(on: lastDay, measuredBy: kpi),
        field: "check_ins")
    ]
  }
}
