import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct LingeringAnswerRule: Rule {
  static let declaration = RuleDeclaration(
    name: "lingering-answer", group: .kpis, severity: .note,
    summary: "Fires when a KPI has been back inside its threshold for some time, and a running "
      + "objective that answers it still has key results to reach.",
    rationale: """
      An objective that was planned to mend a number has done what it was for once the number is \
      mended. The rest of it may still be worth the work, but somebody should decide so. One good \
      reading may be chance, so it takes two. An objective whose key result is the KPI itself \
      goes on to its target and is left alone.
      """,
    sources: [.article(.peopleStretch, words: "a KPI can help you highlight a problem")],
    options: [RuleOption("readings", 2, "readings in a row back inside the threshold")],
    isDated: true,
    examples: [
      .flagged(
        "The queue is short again; the objective goes on.",
        """
        goalpost: 1
        unit: post-office
        owner: Postmaster
        cycle: 2026-Q4
        objectives:
          - title: Let nobody wait in the rain
            answers: queue
        #            ^^^^^ back inside since 2026-10-12
            key_results:
              - {title: Counters open at noon, baseline: 2 counters, target: 4 counters}
        kpis:
          - id: queue
            title: Time in the queue
            target: 5 min
            threshold: 10 min
            readings:
              - {date: 2026-10-05, value: 14 min}
              - {date: 2026-10-12, value: 9 min}
              - {date: 2026-10-19, value: 7 min}
        """),
      .flagged(
        "One of two answers is not needed any more.",
        """
        goalpost: 1
        unit: parcels
        owner: Parcel lead
        kpis:
          - id: lost
            title: Parcels lost
            at_most: 2 per week
            threshold: 5 per week
            readings:
              - {date: 2026-09-28, value: 7 per week}
              - {date: 2026-10-05, value: 4 per week}
              - {date: 2026-10-12, value: 3 per week}
          - id: late
            title: Parcels late
            at_most: 4%
            threshold: 6%
            readings:
              - {date: 2026-10-05, value: 7%}
              - {date: 2026-10-12, value: 8%}
        ---
        goalpost: 1
        unit: parcels
        owner: Parcel lead
        cycle: 2026-Q4
        objectives:
          - title: Know where every parcel is
            answers: [late, lost]
        #                   ^^^^ back inside since 2026-10-05
            key_results:
              - {title: Parcels scanned twice, baseline: 60%, target: 95%}
        """),
      .clean(
        "One good reading may be chance.",
        """
        goalpost: 1
        unit: post-office
        owner: Postmaster
        cycle: 2026-Q4
        objectives:
          - title: Let nobody wait in the rain
            answers: queue
            key_results:
              - {title: Counters open at noon, baseline: 2 counters, target: 4 counters}
        kpis:
          - id: queue
            title: Time in the queue
            target: 5 min
            threshold: 10 min
            readings:
              - {date: 2026-10-12, value: 14 min}
              - {date: 2026-10-19, value: 9 min}
        """),
      .clean(
        "The objective is done; or the KPI is its own key result.",
        """
        goalpost: 1
        unit: post-office
        owner: Postmaster
        cycle: 2026-Q4
        objectives:
          - title: Let nobody wait in the rain
            answers: queue
            key_results:
              - title: Counters open at noon
                baseline: 2 counters
                target: 4 counters
                check_ins: [{date: 2026-10-19, value: 4 counters}]
          - title: Be quicker than the railway
            answers: queue
            key_results:
              - {title: Time in the queue, kpi: queue}
        kpis:
          - id: queue
            title: Time in the queue
            target: 5 min
            threshold: 10 min
            readings:
              - {date: 2026-09-28, value: 11 min}
              - {date: 2026-10-05, value: 14 min}
              - {date: 2026-10-12, value: 9 min}
              - {date: 2026-10-19, value: 7 min}
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard case .objective(let path) = context.path,
      let answers = context.project.links.answers[path], !objective.answers.isPartial,
      answers.count == objective.answers.items.count, hasKeyResultsToReach(path, in: context)
    else { return [] }
    return zip(objective.answers.items, answers).compactMap { reference, kpi in
      guard let since = closing(of: kpi, answeredBy: path, in: context) else { return nil }
      return Finding(
        "\(objective.called) still answers `\(reference.value)`, which is inside its threshold "
          + "again",
        at: reference.range, label: "back inside since \(since)",
        help: "decide whether the rest is still worth the work: a waiver says why it is, or a "
          + "decision under `retrospective:` ends it",
        related: context.project[kpi].threshold.range.map { [Label("its threshold", at: $0)] }
          ?? [],
        field: "answers")
    }
  }

  private func hasKeyResultsToReach(_ path: ObjectivePath, in context: RuleContext) -> Bool {
    let states = context.project.keyResults(of: path).compactMap { context.scoreboard[$0] }
      .filter { $0.kind == .moving }.map(\.state)
    return states.contains { $0 != .done } && !states.contains(.notScored)
  }

  /// The day on which the last breach closed, where it was this objective's and enough readings
  /// have been inside since.
  private func closing(
    of kpi: KPIPath, answeredBy path: ObjectivePath, in context: RuleContext
  ) -> CalendarDay? {
    let isMeasured = (context.project.links.measures[kpi] ?? []).contains { $0.objective == path }
    guard !isMeasured, !context.project.plans[kpi.plan].isTruncated,
      !context.project[kpi].readings.isPartial, let score = context.scoreboard[kpi],
      let breach = score.breaches.last, let closed = breach.closed,
      breach.answeredBy.contains(path)
    else { return nil }
    let inside = score.values.count { $0.date >= closed }
    return inside >= context.option("readings") ? closed : nil
  }
}
