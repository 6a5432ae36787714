import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct StaleKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "stale-kpi", group: .kpis, severity: .warning,
    summary: "Fires when a KPI's latest reading is older than its cadence allows.",
    rationale: """
      A number that nobody measures any more looks as good as it did on the last day that \
      somebody looked. One missed reading may be a holiday, so it takes two of its cadence: \
      4 days for a daily number, 14 for a weekly, 62 for a monthly, 184 for a quarterly and 732 \
      for a yearly one. Documents and `status` then show the KPI as `silent`, in grey. The days \
      are written once, under `silence` in `.goalpost.yaml`.
      """,
    sources: [.article(.devOKR, words: "Continuous tracking")],
    retired: [
      RetiredOption("periods") { periods in
        let days = Rhythm.allCases.map { rhythm in
          let (days, overflow) = rhythm.days.multipliedReportingOverflow(by: periods)
          return "\(rhythm.rawValue): \(overflow ? .max : max(4, days))"
        }
        return "silence: {readings: {\(days.joined(separator: ", "))}}"
      }
    ],
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

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard case .kpi(let path) = context.path, let place = kpi.readings.key,
      let measured = kpi.cadence.value?.measured.located, let score = context.scoreboard[path],
      score.state == .silent, let latest = score.currentDate,
      // The latest may be one that could not be read, which was reported.
      !kpi.readings.isPartial,
      kpi.readings.items.allSatisfy({ !$0.date.isFaulty && !$0.value.isFaulty }),
      !context.scoreboard.hasValueAhead(path, through: context.latestDay)
    else { return [] }
    let range = kpi.readings.items.last { $0.date.value == latest }?.date.range
    return [
      Finding(
        "\(kpi.called) is measured \(measured.value), and its latest reading is of \(latest)",
        at: place, label: "\(latest.days(until: context.asOf)) days old",
        help: "add \(kpi.entry(on: context.entryDay)), or say under `cadence` how often it is "
          + "measured",
        related: [range.map { Label("the latest reading", at: $0) }].compactMap { $0 } + [
          Label("its cadence", at: measured.range)
        ],
        field: "readings")
    ]
  }
}
