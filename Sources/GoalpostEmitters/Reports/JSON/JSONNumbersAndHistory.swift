import GoalpostReport
import GoalpostSource

/// KPIs and metrics, and what was said and changed along the way.
extension JSONEmitter {
  static func kpi(_ kpi: KPIReport) -> JSON {
    .object(identityMembers(kpi) + numberMembers(kpi))
  }

  private static func identityMembers(_ kpi: KPIReport) -> [JSON.Member] {
    members([
      "kind": .text(kpi.kind.rawValue),
      "anchor": .text(kpi.anchor),
      "id": .text(kpi.id),
      "title": .text(kpi.title),
      "question": .text(kpi.question),
      "why": .text(kpi.why),
      "how": .text(kpi.how),
      "owner": .text(kpi.owner),
      "category": .text(kpi.category),
      "cadence": .object([
        "measured": .text(kpi.measuredEvery), "reviewed": .text(kpi.reviewedEvery),
      ]),
      "objectives": .links(kpi.objectives),
      "definition": .text(kpi.definition),
      "link": .text(kpi.link),
      "visibility": .text(kpi.visibility),
      "place": .place(kpi.place),
    ])
  }

  private static func numberMembers(_ kpi: KPIReport) -> [JSON.Member] {
    members([
      "measured_in": .text(kpi.measuredIn),
      "better": .text(kpi.better),
      "better_from": .text(kpi.betterFrom),
      "baseline": .amount(kpi.baseline),
      "target": .amount(kpi.target),
      "at_least": .amount(kpi.atLeast),
      "at_most": .amount(kpi.atMost),
      "threshold": .amount(kpi.threshold),
      "threshold_text": .text(kpi.thresholdText),
      "benchmark": kpi.benchmark.map { benchmark in
        .object([
          "value": .number(benchmark.decimal), "text": .text(benchmark.text),
          "source": .text(kpi.benchmarkSource),
        ])
      },
      "current": .amount(kpi.current),
      "current_date": .day(kpi.currentDay),
      "current_age": kpi.currentAge.map { .integer($0) },
      "age_note": .text(kpi.ageNote),
      "is_partly_read": kpi.isPartlyRead ? .bool(true) : nil,
      "trend": .text(kpi.trend),
      "status": .status(kpi.status),
      "attainment": .score(kpi.attainment),
      "band": .text(kpi.band),
      "note": .text(kpi.note),
      "readings": .entries(kpi.entries),
      "derivation": .text(kpi.derivation.isEmpty ? nil : kpi.derivation),
    ])
  }

  static func breach(_ breach: BreachEntry) -> JSON {
    .object([
      "title": .text(breach.title),
      "anchor": .text(breach.anchor),
      "unit": .text(breach.unit),
      "owner": .text(breach.owner),
      "text": .text(breach.text),
      "opened": .day(breach.opened),
      "answered": .day(breach.answered),
      "answered_by": .links(breach.answeredBy),
      "closed": .day(breach.closed),
      "readings": .integer(breach.readings),
    ])
  }

  static func note(_ note: NoteEntry) -> JSON {
    .object([
      "title": .text(note.title),
      "anchor": .text(note.anchor),
      "entry": .entry(note.entry),
    ])
  }

  static func amendment(_ amendment: AmendmentReport) -> JSON {
    .object([
      "date": .day(amendment.day),
      "goal": .link(amendment.goal),
      "field": .text(amendment.field),
      "on": .day(amendment.on),
      "from": .text(amendment.from),
      "to": .text(amendment.to),
      "effect": .text(amendment.effect),
      "reason": .text(amendment.reason),
      "because": .text(amendment.because),
      "approved_by": .text(amendment.approvedBy),
    ])
  }

  static func waiver(_ waiver: WaiverReport) -> JSON {
    .object([
      "rule": .text(waiver.rule),
      "because": .text(waiver.because),
      "until": .day(waiver.until),
      "is_expired": .bool(waiver.isExpired),
      "title": .text(waiver.title),
      "anchor": .text(waiver.anchor),
    ])
  }

  static func retrospective(_ retrospective: RetrospectiveReport) -> JSON {
    .object([
      "date": .day(retrospective.day),
      "celebrated": .strings(retrospective.celebrated),
      "missed": .strings(retrospective.missed),
      "learned": .strings(retrospective.learned),
      "decisions": .array(
        retrospective.decisions.map { decision in
          .object([
            "goal": .link(decision.goal),
            "decision": .text(decision.decision),
            "cause": .text(decision.cause),
          ])
        }),
    ])
  }
}
