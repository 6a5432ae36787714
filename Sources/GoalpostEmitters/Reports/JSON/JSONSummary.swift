import GoalpostReport
import GoalpostSource

/// The members in front of the plans: what a summary for a board is made of.
extension JSONEmitter {
  static func headline(_ headline: Headline) -> JSON {
    .object([
      "sentence": .text(headline.sentence),
      "unit": .text(headline.unit),
      "anchor": .text(headline.anchor),
      "cycle": headline.cycle.map(cycle),
      "standing": headline.standing.map(standing),
      "on_track": .integer(headline.onTrack),
      "objectives": .integer(headline.objectives),
    ])
  }

  static func trust(_ trust: Trust) -> JSON {
    .object([
      "sentence": .text(trust.sentence),
      "plans": .integer(trust.plans),
      "measured": .integer(trust.measured),
      "of": .integer(trust.of),
      "is_partly_read": trust.isPartlyRead ? .bool(true) : nil,
      "silent": .integer(trust.silent),
      "silent_kpis": .integer(trust.silentKPIs),
      "without_final_value": .integer(trust.withoutFinalValue),
      "loosened": .integer(trust.loosened),
      "breaches_open": .integer(trust.breachesOpen),
      "breaches_unanswered": .integer(trust.breachesUnanswered),
      "waivers": .integer(trust.waivers),
    ])
  }

  static func unread(_ file: UnreadFile) -> JSON {
    .object(["path": .text(file.path), "line": .integer(file.line), "text": .text(file.text)])
  }

  static func exception(_ exception: ReportException) -> JSON {
    .object([
      "status": .status(exception.status),
      "title": .text(exception.title),
      "anchor": .text(exception.anchor),
      "unit": .text(exception.unit),
      "owner": .text(exception.owner),
      "numbers": .text(exception.numbers),
      "ask": .text(exception.ask),
      "note": .text(exception.note),
    ])
  }

  static func cycle(_ cycle: CycleReport) -> JSON {
    .object([
      "id": .text(cycle.id),
      "text": .text(cycle.text),
      "start": .day(cycle.start),
      "end": .day(cycle.end),
      "phase": .text(cycle.phase.rawValue),
      "week": cycle.week.map { .integer($0) },
      "weeks": .integer(cycle.weeks),
      "days": .integer(cycle.days),
    ])
  }

  static func standing(_ standing: Standing) -> JSON {
    .object([
      "status": .status(standing.status),
      "text": .text(standing.text),
      "score": .score(standing.score),
      "floor": .score(standing.floor),
      "measured": .integer(standing.measured),
      "of": .integer(standing.of),
      "is_partly_read": standing.isPartlyRead ? .bool(true) : nil,
      "coverage": .text(standing.coverage),
      "expected": .score(standing.expected),
      "change": .change(standing.change),
      "band": .text(standing.band),
      "was_probably_too_easy": .bool(standing.wasProbablyTooEasy),
      "derivation": .text(standing.derivation.isEmpty ? nil : standing.derivation),
    ])
  }

  static func cascadeRow(_ row: CascadeRow) -> JSON {
    .object([
      "depth": .integer(row.depth),
      "title": .text(row.title),
      "anchor": .text(row.anchor),
      "plan": .text(row.plan),
      "status": .status(row.status),
      "score_text": .text(row.scoreText),
      "through": .text(row.through),
      "is_repeated": .bool(row.isRepeated),
    ])
  }

  static func faults(_ list: FaultList) -> JSON {
    .object([
      "text": .text(list.text),
      "errors": .integer(list.errors),
      "warnings": .integer(list.warnings),
      "notes": .integer(list.notes),
      "waived": .integer(list.waived),
      "list": .array(
        list.faults.map { fault in
          .object([
            "severity": .text(fault.severity),
            "rule": .text(fault.rule),
            "message": .text(fault.message),
            "place": .place(fault.place),
            "subject": .text(fault.subject.isEmpty ? nil : fault.subject),
          ])
        }),
    ])
  }
}
