import GoalpostReport
import GoalpostSource

/// Plans, objectives and key results.
extension JSONEmitter {
  static func plan(_ plan: PlanReport) -> JSON {
    .object([
      "anchor": .text(plan.anchor),
      "unit": .text(plan.unit),
      "name": .text(plan.name),
      "heading": .text(plan.heading),
      "level": .text(plan.level),
      "parent": .text(plan.parent),
      "owner": .text(plan.owner),
      "cycle": plan.cycle.map(cycle),
      "locked": .day(plan.locked),
      "check_in_cadence": .text(plan.checkInCadence),
      "scale": .text(plan.scale),
      "why": .text(plan.why),
      "visibility": .text(plan.visibility),
      "standing": standing(plan.standing),
      "objectives": .array(plan.objectives.map(objective)),
      "kpis": .array(plan.kpis.map(kpi)),
      "metrics": .array(plan.metrics.map(kpi)),
      "notes_since": .day(plan.notesSince),
      "notes": .array(plan.notes.map(note)),
      "amendments": .array(plan.amendments.map(amendment)),
      "waivers": .array(plan.waivers.map(waiver)),
      "retrospective": plan.retrospective.map(retrospective),
      "place": .place(plan.place),
    ])
  }

  private static func objective(_ objective: ObjectiveReport) -> JSON {
    .object([
      "anchor": .text(objective.anchor),
      "id": .text(objective.id),
      "title": .text(objective.title),
      "why": .text(objective.why),
      "owner": .text(objective.owner),
      "ambition": .text(objective.ambition),
      "weight": .number(objective.weight.decimal),
      "visibility": .text(objective.visibility),
      "standing": standing(objective.standing),
      "supports": .links(objective.supports),
      "answers": .links(objective.answers),
      "depends_on": .links(objective.dependsOn),
      "served_by": .object([
        "text": .text(objective.servedBy.text),
        "goals": .links(objective.servedBy.goals),
        "mean": .score(objective.servedBy.mean),
      ]),
      "key_results": .array(objective.keyResults.map(keyResult)),
      "initiatives": .array(objective.initiatives.map(initiative)),
      "place": .place(objective.place),
    ])
  }

  private static func initiative(_ initiative: InitiativeReport) -> JSON {
    .object([
      "title": .text(initiative.title),
      "owner": .text(initiative.owner),
      "moves": .links(initiative.moves),
      "kpi": .link(initiative.kpi),
      "due": .day(initiative.due),
      "done": .day(initiative.done),
      "link": .text(initiative.link),
    ])
  }

  private static func keyResult(_ keyResult: KeyResultReport) -> JSON {
    .object(goalMembers(keyResult) + valueMembers(keyResult) + scoreMembers(keyResult))
  }

  private static func goalMembers(_ keyResult: KeyResultReport) -> [JSON.Member] {
    members([
      "anchor": .text(keyResult.anchor),
      "id": .text(keyResult.id),
      "title": .text(keyResult.title),
      "why": .text(keyResult.why),
      "owner": .text(keyResult.owner),
      "kind": .text(keyResult.kind.rawValue),
      "weight": .number(keyResult.weight.decimal),
      "visibility": .text(keyResult.visibility),
      "definition": .text(keyResult.definition),
      "link": .text(keyResult.link),
      "kpi": .link(keyResult.kpi),
      "place": .place(keyResult.place),
    ])
  }

  private static func valueMembers(_ keyResult: KeyResultReport) -> [JSON.Member] {
    members([
      "measured_in": .text(keyResult.measuredIn),
      "baseline": .amount(keyResult.baseline),
      "is_baseline_assumed": .bool(keyResult.isBaselineAssumed),
      "target": .amount(keyResult.target),
      "at_least": .amount(keyResult.atLeast),
      "at_most": .amount(keyResult.atMost),
      "current": .amount(keyResult.current),
      "current_date": .day(keyResult.currentDay),
      "current_age": keyResult.currentAge.map { .integer($0) },
      "numbers": .text(keyResult.numbers),
      "due": .day(keyResult.due),
      "days_left": keyResult.daysLeft.map { .integer($0) },
      "confidence": .score(keyResult.confidence),
      "previous_confidence": .score(keyResult.previousConfidence),
      "note": .text(keyResult.note),
      "checkpoints": .array(keyResult.marks.map(mark)),
      "check_ins": .entries(keyResult.entries),
    ])
  }

  private static func scoreMembers(_ keyResult: KeyResultReport) -> [JSON.Member] {
    members([
      "status": .status(keyResult.status),
      "band": .text(keyResult.band),
      "progress": .score(keyResult.progress),
      "raw_progress": .score(keyResult.raw),
      "expected": .score(keyResult.expected),
      "projection": .score(keyResult.projection),
      "change": .change(keyResult.change),
      "needed_per_week": .amount(keyResult.neededPerWeek),
      "recent_per_week": .amount(keyResult.recentPerWeek),
      "pace": .text(keyResult.paceText),
      "was_probably_too_easy": .bool(keyResult.wasProbablyTooEasy),
      "is_silent": .bool(keyResult.isSilent),
      "has_no_final_value": .bool(keyResult.hasNoFinalValue),
      "age_note": .text(keyResult.ageNote),
      "is_partly_read": keyResult.isPartlyRead ? .bool(true) : nil,
      "reason": .text(keyResult.reason),
      "derivation": .text(keyResult.derivation.isEmpty ? nil : keyResult.derivation),
    ])
  }

  private static func mark(_ mark: CheckpointMark) -> JSON {
    .object([
      "date": .day(mark.day),
      "value": .amount(mark.amount),
      "permille": .integer(mark.permille),
      "title": .text(mark.title),
      "is_passed": .bool(mark.isPassed),
      "is_reached": .bool(mark.isReached),
    ])
  }

  static func members(_ members: KeyValuePairs<String, JSON?>) -> [JSON.Member] {
    members.compactMap { name, value in value.map { JSON.Member(name, $0) } }
  }
}
