import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct UnansweredBreachRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unanswered-breach", group: .kpis, severity: .warning,
    summary: "Fires when a KPI's readings have been beyond its threshold for some time, and no "
      + "objective answers it.",
    rationale: """
      A KPI shows a problem and an objective mends it: a red light that no plan mentions will be \
      red next quarter too. One reading may be chance, so it takes two in a row. An objective \
      answers a KPI by naming it under `answers`, or by a key result that the KPI measures. A \
      breach stays open where the readings stop; that they did is `stale-kpi`.
      """,
    sources: [
      .article(.peopleStretch, words: "a KPI can help you highlight a problem")
    ],
    options: [RuleOption("readings", 2, "readings in a row beyond the threshold")],
    isDated: true, needsWholeProject: true,
    examples: [
      .flagged(
        "Twice below the line, and nobody plans to do anything.",
        """
        goalpost: 1
        unit: newsletter
        owner: Editor
        kpis:
          - id: ctr
            title: Click-through rate
            target: 3%
            threshold: 2%
        #   ^^^^^^^^^ crossed since 2026-10-05
            readings:
              - {date: 2026-09-28, value: 2.4%}
              - {date: 2026-10-05, value: 1.9%}
              - {date: 2026-10-12, value: 1.8%}
        """),
      .flagged(
        "The objectives speak of something else.",
        """
        goalpost: 1
        unit: emergency-room
        owner: Head physician
        cycle: 2026-Q4
        objectives:
          - title: Be the ward where nurses want to work
        kpis:
          - title: Waiting time
            target: 20 min
            threshold: 45 min
        #   ^^^^^^^^^ crossed since 2026-10-04
            readings:
              - {date: 2026-10-04, value: 50 min}
              - {date: 2026-10-11, value: 58 min}
              - {date: 2026-10-18, value: 1 h}
        """),
      .clean(
        "An objective answers it.",
        """
        goalpost: 1
        unit: newsletter
        owner: Editor
        cycle: 2026-Q4
        objectives:
          - title: Write what readers cannot leave unread
            answers: ctr
        kpis:
          - id: ctr
            title: Click-through rate
            target: 3%
            threshold: 2%
            readings:
              - {date: 2026-10-05, value: 1.9%}
              - {date: 2026-10-12, value: 1.8%}
        """),
      .clean(
        "Back inside the line; and a first bad reading may be chance.",
        """
        goalpost: 1
        unit: emergency-room
        owner: Head physician
        kpis:
          - title: Waiting time
            target: 20 min
            threshold: 45 min
            readings:
              - {date: 2026-10-04, value: 50 min}
              - {date: 2026-10-11, value: 58 min}
              - {date: 2026-10-18, value: 38 min}
          - title: Patients who leave unseen
            target: 1%
            threshold: 4%
            readings:
              - {date: 2026-10-11, value: 2%}
              - {date: 2026-10-18, value: 5%}
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard case .kpi(let path) = context.path, let place = kpi.threshold.key,
      let score = context.scoreboard[path], let breach = score.openBreach,
      breach.answeredBy.isEmpty, breach.readings >= context.option("readings"),
      !context.hasLooseTies(inPlan: path.plan)
    else { return [] }
    let name = kpi.identifier ?? "…"
    return [
      Finding(
        "\(kpi.called) has crossed its threshold for \(breach.readings.counted("reading")), "
          + "and no objective answers it",
        at: place, label: "crossed since \(breach.opened)",
        help: "add `answers: \(name)` to the objective that will mend it, or plan one",
        related: latestReading(of: kpi, by: context.asOf), field: "threshold")
    ]
  }

  private func latestReading(of kpi: KPI, by day: CalendarDay) -> [Label] {
    let seen = kpi.readings.items.compactMap { reading -> (CalendarDay, SourceRange)? in
      guard let date = reading.date.value, let range = reading.value.range, date <= day else {
        return nil
      }
      return (date, range)
    }
    return seen.max { $0.0 < $1.0 }.map { [Label("the latest reading", at: $0.1)] } ?? []
  }
}
