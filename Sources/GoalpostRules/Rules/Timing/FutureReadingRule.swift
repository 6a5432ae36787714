import GoalpostModel
import GoalpostSource

struct FutureReadingRule: Rule {
  static let declaration = RuleDeclaration(
    name: "future-reading", group: .timing,
    summary: "Fires when a check-in or a reading is dated after the latest day on Earth.",
    rationale: """
      Nobody can have seen it yet: mostly it is last month's line with a month or a year mistyped. \
      Scores leave it out until its day comes, so a number that was measured stays unseen. Where \
      it is already tomorrow, as in the morning of Auckland or Tokyo, people write tomorrow's \
      date: the rule speaks of days that have not begun anywhere (UTC+14). With `--as-of` or \
      `SOURCE_DATE_EPOCH` it is silent, because then the files may well know more than the day \
      that is looked at.
      """,
    sources: [.practice],
    dependsOnDay: true, needsWholePlan: false,
    examples: [
      .flagged(
        "Typed in October for October, almost.",
        today: "2026-10-20",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q4
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children with a badge
                baseline: 80
                target: 140
                check_ins:
                  - {date: 2026-10-12, value: 84}
                  - {date: 2026-11-19, value: 91}
        #                  ^^^^^^^^^^ in 30 days
        """),
      .flagged(
        "Readings of a KPI, and of a metric.",
        today: "2026-10-20",
        """
        goalpost: 1
        unit: water-works
        owner: Network engineer
        kpis:
          - title: Water lost on the way
            at_most: 7%
            readings:
              - {date: 2026-10-19, value: 8%}
              - {date: 2027-10-19, value: 9%}
        #              ^^^^^^^^^^ in 364 days
        metrics:
          - title: Visitors of the tower
            readings:
              - {date: 2026-10-21, value: 31}
        #              ^^^^^^^^^^ in 1 day
        """),
      .clean(
        "Today is not the future.",
        today: "2026-10-20",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q4
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children with a badge
                baseline: 80
                target: 140
                check_ins:
                  - {date: 2026-10-20, value: 84}
        """),
      .clean(
        "Looked at as of an earlier day, files know what comes.",
        asOf: "2026-10-20",
        """
        goalpost: 1
        unit: water-works
        owner: Network engineer
        kpis:
          - title: Water lost on the way
            at_most: 7%
            readings:
              - {date: 2026-10-19, value: 8%}
              - {date: 2026-11-16, value: 6%}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    findings(
      keyResult.checkIns.items.map(\.date), of: "a check-in of \(keyResult.called)",
      field: "check_ins", in: context)
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    findings(
      kpi.readings.items.map(\.date), of: "a reading of \(kpi.called)", field: "readings",
      in: context)
  }

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    plan.metrics.items.flatMap { metric in
      let name = metric.identifier.map { "metric `\($0)`" } ?? "a metric of \(plan.called)"
      return findings(
        metric.readings.items.map(\.date), of: "a reading of \(name)", field: "readings",
        in: context)
    }
  }

  private func findings(
    _ dates: [FieldValue<CalendarDay>], of what: @autoclosure () -> String, field: String,
    in context: RuleContext
  ) -> [Finding] {
    guard let latest = context.today?.latest else { return [] }
    return dates.enumerated().compactMap { index, date in
      guard let date = date.located, latest < date.value else { return nil }
      let days = latest.days(until: date.value)
      return Finding(
        "\(what()) is dated after today", at: date.range,
        label: "in \(days.counted("day"))",
        help: "write the day on which it was seen; a plan for later is a checkpoint",
        field: "\(field).\(index + 1)")
    }
  }
}
