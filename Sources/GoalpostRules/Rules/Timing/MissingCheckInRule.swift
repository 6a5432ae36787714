import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct MissingCheckInRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-check-in", group: .timing, severity: .warning,
    summary: "Fires when a running key result has been silent for longer than its cadence allows.",
    rationale: """
      A key result that nobody looks at is found missed on the last day, when it is too late. A \
      check-in takes a minute, and a note without a number is one too. The plan's \
      `check_in_cadence` says how often: after a weekly one 9 days are in order, after a \
      fortnightly one 16, after a monthly one 35. A key result that a KPI measures follows how \
      often that KPI is measured. Nothing is asked once the target is reached or the due date has \
      passed. The days are written once, under `silence` in `.goalpost.yaml`: documents and \
      `status` follow them too.
      """,
    sources: [.article(.peopleStretch, words: "conducting weekly check-ins")],
    retired: [
      RetiredOption("daily") { "silence: {readings: {daily: \($0)}}" },
      RetiredOption("weekly") { "silence: {check_ins: {weekly: \($0)}}" },
      RetiredOption("fortnightly") { "silence: {check_ins: {fortnightly: \($0)}}" },
      RetiredOption("monthly") { "silence: {check_ins: {monthly: \($0)}}" },
      RetiredOption("quarterly") { "silence: {readings: {quarterly: \($0)}}" },
      RetiredOption("yearly") { "silence: {readings: {yearly: \($0)}}" },
    ],
    isDated: true,
    examples: [
      .flagged(
        "Nobody has looked since the quarter began, or since its second week.",
        asOf: "2026-11-03",
        """
        goalpost: 1
        unit: vineyard
        owner: Cellar master
        cycle: 2026-Q4
        objectives:
          - title: Make a wine that people ask for by name
            key_results:
              - id: pours
        #       ^^ silent for 33 days
                title: Restaurants that pour it
                baseline: 4
                target: 12
              - title: Bottles that come back
                at_most: 2%
                check_ins:
        #       ^^^^^^^^^ silent for 22 days
                  - {date: 2026-10-05, value: 1%}
                  - {date: 2026-10-12, value: 1%}
        """),
      .flagged(
        "The KPI that measures it is measured weekly.",
        """
        goalpost: 1
        unit: emergency-room
        owner: Head physician
        cycle: 2026-Q4
        objectives:
          - title: Be the ward where nobody sits and wonders
            key_results:
              - title: Patients wait less
                kpi: waiting
        #       ^^^ silent for 17 days
                target: 20 min
        kpis:
          - id: waiting
            title: Waiting time
            cadence: weekly
            target: 25 min
            readings:
              - {date: 2026-09-27, value: 52 min}
              - {date: 2026-10-03, value: 50 min}
        """),
      .clean(
        "A note is a check-in; what is reached or past its day needs none.",
        asOf: "2026-11-03",
        """
        goalpost: 1
        unit: vineyard
        owner: Cellar master
        cycle: 2026-Q4
        objectives:
          - title: Make a wine that people ask for by name
            key_results:
              - title: Restaurants that pour it
                baseline: 4
                target: 12
                check_ins:
                  - {date: 2026-10-05, value: 5}
                  - {date: 2026-10-28, note: Tastings are booked but nobody has signed}
              - title: Bottles that come back
                baseline: 6%
                target: 2%
                check_ins:
                  - {date: 2026-10-12, value: 2%}
              - title: Stands at the harvest fair
                baseline: 1
                target: 3
                due: 2026-10-18
                check_ins:
                  - {date: 2026-10-12, value: 2}
        """),
      .flagged(
        "The project asks for more patience with monthly plans.",
        asOf: "2026-11-11",
        configuration: """
          goalpost: 1
          silence: {check_ins: {monthly: 40}}
          """,
        """
        goalpost: 1
        unit: choir
        owner: Choirmaster
        cycle: 2026-Q4
        check_in_cadence: monthly
        objectives:
          - title: Fill the church at Christmas
            key_results:
              - title: Seats that are sold
                baseline: 120
                target: 400
                check_ins:
        #       ^^^^^^^^^ silent for 41 days
                  - {date: 2026-10-01, value: 120}
        """),
      .clean(
        "Fortnightly, and a KPI that is measured monthly.",
        """
        goalpost: 1
        unit: emergency-room
        owner: Head physician
        cycle: 2026-Q4
        check_in_cadence: fortnightly
        objectives:
          - title: Be the ward where nobody sits and wonders
            key_results:
              - title: Patients who leave unseen
                baseline: 4%
                target: 1%
                check_ins:
                  - {date: 2026-10-05, value: 4%}
              - title: Patients wait less
                kpi: waiting
                target: 20 min
        kpis:
          - id: waiting
            title: Waiting time
            cadence: monthly
            target: 25 min
            readings:
              - {date: 2026-09-27, value: 52 min}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard case .keyResult(let path) = context.path,
      case .silent(let last, let days) = context.scoreboard.silence(of: path),
      !context.scoreboard.hasValueAhead(path, through: context.latestDay)
    else { return [] }
    let kpi = context.project.links.measuredBy[path].map { context.project[$0] }
    let since = last.map { "since \($0)" } ?? "since its cycle began"
    let what = kpi == nil ? "check-in" : "reading or check-in"
    return [
      Finding(
        "\(keyResult.called) has had no \(what) \(since)",
        at: keyResult.kpi.key ?? keyResult.checkIns.key ?? keyResult.landmark,
        label: "silent for \(days) days",
        help: "add " + keyResult.entry(on: context.entryDay, measuredBy: kpi), field: "check_ins")
    ]
  }
}

extension KeyResult {
  /// A value to write down, and where: `` `- {date: 2026-12-01, value: …%}` below its `check_ins:` ``
  func entry(on day: CalendarDay, measuredBy kpi: KPI?) -> String {
    if let kpi { return "\(kpi.entry(on: day)) of \(kpi.called)" }
    let line = EntryLine(on: day, in: unit, of: checkIns)
    return "`\(line.text)` \(line.location(in: "check_ins"))"
  }
}

extension KPI {
  /// A reading to write down, and where.
  func entry(on day: CalendarDay) -> String {
    if hasReadingsInTable { return "a row of `\(day)` to the CSV file" }
    let line = EntryLine(on: day, in: unit, of: readings)
    return "`\(line.text)` \(line.location(in: "readings", owner: "the"))"
  }
}
