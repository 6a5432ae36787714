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
      `check_in_cadence` says how often; a key result that a KPI measures follows that KPI's \
      cadence. Nothing is asked once the target is reached or the due date has passed.
      """,
    sources: [.article(.peopleStretch, words: "conducting weekly check-ins")],
    options: [
      RuleOption("daily", 4, "days of silence where a KPI is measured daily: a long weekend"),
      RuleOption("weekly", 9, "days of silence with a weekly cadence"),
      RuleOption("fortnightly", 16, "days of silence with a fortnightly cadence"),
      RuleOption("monthly", 35, "days of silence with a monthly cadence"),
      RuleOption("quarterly", 98, "days of silence where a KPI is measured quarterly"),
      RuleOption("yearly", 373, "days of silence where a KPI is measured yearly"),
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
    guard case .keyResult(let path) = context.path, let start = context.start(of: path),
      Self.areReadable(keyResult.checkIns, { $0.date })
    else { return [] }
    let kpi = context.project.links.measuredBy[path].map { context.project[$0] }
    guard kpi.map({ Self.areReadable($0.readings, { $0.date }) }) ?? true,
      let cadence = Self.cadence(of: kpi, in: context.plan)
    else { return [] }
    let days = start...max(start, context.asOf)
    let last = Self.lastSeen(keyResult, measuredBy: kpi, in: days)
    let silence = (last ?? start).days(until: context.asOf)
    // Most are not silent, and of those no score is needed.
    guard silence > context.option(cadence), let score = context.scoreboard[path],
      score.state.awaitsCheckIns, let due = score.due, context.asOf <= due
    else { return [] }
    let since = last.map { "since \($0)" } ?? "since its cycle began"
    let what = kpi == nil ? "check-in" : "reading or check-in"
    return [
      Finding(
        "\(keyResult.called) has had no \(what) \(since)",
        at: keyResult.kpi.key ?? keyResult.checkIns.key ?? keyResult.landmark,
        label: "silent for \(silence) days",
        help: kpi == nil
          ? "add `{date: \(context.asOf), value: …, confidence: …}` to its `check_ins`"
          : "add a reading to its KPI, or `{date: \(context.asOf), note: …}` to its `check_ins`",
        field: "check_ins")
    ]
  }

  /// The option that holds its days; nil where it cannot be told.
  private static func cadence(of kpi: KPI?, in plan: Plan) -> String? {
    if let kpi, kpi.cadence.isPresent {
      return kpi.cadence.value.flatMap { $0.measured.value ?? $0.reviewed.value }?.rawValue
    }
    return plan.checkInCadence.isFaulty ? nil : plan.effectiveCheckInCadence.rawValue
  }

  /// The latest check-in or reading, of whatever it speaks.
  private static func lastSeen(
    _ keyResult: KeyResult, measuredBy kpi: KPI?, in days: ClosedRange<CalendarDay>
  ) -> CalendarDay? {
    var last: CalendarDay?
    func look(at date: CalendarDay?) {
      guard let date, days.contains(date), last.map({ $0 < date }) ?? true else { return }
      last = date
    }
    let checkIns = keyResult.checkIns.items
    for index in checkIns.indices { look(at: checkIns.span[index].date.value) }
    if let readings = kpi?.readings.items {
      for index in readings.indices { look(at: readings.span[index].date.value) }
    }
    return last
  }

  /// Whether all dates of a list are known; the one that is missing may be one that is not.
  private static func areReadable<Item>(
    _ list: FieldValue<[Item]>, _ date: (Item) -> FieldValue<CalendarDay>
  ) -> Bool {
    !list.isFaulty && !list.isPartial && list.items.allSatisfy { date($0).value != nil }
  }
}

extension RuleContext {
  /// The first day of the cycle of a key result, as its score sees it.
  fileprivate func start(of path: KeyResultPath) -> CalendarDay? {
    scoreboard.project.plans[path.objective.plan].cycle.value?.start
  }
}

extension GoalState {
  /// Running, and neither reached nor without a date.
  fileprivate var awaitsCheckIns: Bool {
    switch self {
    case .noData, .onTrack, .behind, .atRisk: true
    case .planned, .notScored, .achieved, .progressed, .missed, .done, .measured: false
    }
  }
}
