import GoalpostModel
import GoalpostSource

struct StaleKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "stale-kpi", group: .kpis, severity: .warning,
    summary: "Fires when a KPI's latest reading is older than its cadence allows.",
    rationale: """
      A number that nobody measures any more looks as good as it did on the last day that \
      somebody looked. One missed reading may be a holiday, so it takes two of its cadence: \
      4 days for a daily number, 14 for a weekly, 62 for a monthly one.
      """,
    sources: [.article(.devOKR, words: "Continuous tracking")],
    options: [RuleOption("periods", 2, "times its cadence that a reading may be old")],
    isDated: true,
    examples: [
      .flagged(
        "Weekly, and nothing for three weeks.",
        """
        goalpost: 1
        unit: reservoir
        owner: Water master
        kpis:
          - title: Nitrate
            cadence: weekly
            at_most: 50 mg
            readings:
        #   ^^^^^^^^ 22 days old
              - {date: 2026-09-21, value: 31 mg}
              - {date: 2026-09-28, value: 30 mg}
        """),
      .flagged(
        "Daily, and five days without one.",
        """
        goalpost: 1
        unit: reservoir
        owner: Water master
        kpis:
          - title: Turbidity
            cadence: {measured: daily, reviewed: monthly}
            at_most: 1 NTU
            readings:
        #   ^^^^^^^^ 5 days old
              - {date: 2026-10-15, value: 0.3 NTU}
        """),
      .clean(
        "Fresh enough for its cadence.",
        """
        goalpost: 1
        unit: reservoir
        owner: Water master
        kpis:
          - title: Turbidity
            cadence: daily
            at_most: 1 NTU
            readings: [{date: 2026-10-16, value: 0.3 NTU}]
          - title: Nitrate
            cadence: weekly
            at_most: 50 mg
            readings: [{date: 2026-10-06, value: 30 mg}]
          - title: Level
            cadence: monthly
            at_least: 60%
            readings: [{date: 2026-08-31, value: 71%}]
        """),
      .clean(
        "Nobody said how often; an undated value; a quarter that is over.",
        """
        goalpost: 1
        unit: reservoir
        owner: Water master
        kpis:
          - title: Nitrate
            at_most: 50 mg
            readings: [{date: 2025-10-06, value: 30 mg}]
          - {title: Level, cadence: monthly, at_least: 60%, current: 71%}
        ---
        goalpost: 1
        unit: reservoir
        owner: Water master
        cycle: 2026-Q1
        objectives:
          - title: Lose less water than ever
        kpis:
          - title: Leaks
            cadence: weekly
            at_most: 3 leaks
            readings: [{date: 2026-03-23, value: 2 leaks}]
        """),
    ])

  /// Weekends are no gap.
  private static let shortestDays = 4

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard let measured = kpi.cadence.value?.measured.located, let place = kpi.readings.key,
      !kpi.readings.isPartial, let latest = latestDate(of: kpi, by: context.asOf)
    else { return [] }
    let (days, overflow) = measured.value.days.multipliedReportingOverflow(
      by: context.option("periods"))
    let age = latest.value.days(until: context.asOf)
    guard !overflow, age > max(days, Self.shortestDays) else { return [] }
    return [
      Finding(
        "\(kpi.called) is measured \(measured.value), and its latest reading is of \(latest.value)",
        at: place, label: "\(age) days old",
        help: "add the readings since, or say under `cadence` how often it is measured",
        related: [
          Label("the latest reading", at: latest.range), Label("its cadence", at: measured.range),
        ],
        field: "readings")
    ]
  }

  /// Nil also where a date cannot be read, which may be the latest.
  private func latestDate(of kpi: KPI, by day: CalendarDay) -> Located<CalendarDay>? {
    let readings = kpi.readings.items
    var latest: Located<CalendarDay>?
    for index in readings.indices {
      guard let date = readings.span[index].date.located else { return nil }
      guard date.value <= day, latest.map({ $0.value < date.value }) ?? true else { continue }
      latest = date
    }
    return latest
  }
}
