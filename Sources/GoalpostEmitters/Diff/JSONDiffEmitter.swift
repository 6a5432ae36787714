import GoalpostReport
import GoalpostSource

/// What changed, for other programs: everything, with the texts that people read. Later versions
/// may add members, and change `schema_version` when one changes its meaning.
package enum JSONDiffEmitter: DiffEmitter {
  package static let name = "json"
  package static let summary = "everything, for other programs"
  package static let isForPrograms = true
  static let schemaVersion = 1

  package static func emit(_ changes: ChangeReport, colour: RenderStyle.Colour) -> String {
    JSON.object([
      "schema_version": .integer(schemaVersion),
      "base": .text(changes.base),
      "head": .text(changes.head),
      "as_of": .day(changes.asOf),
      "uncompared": .array(changes.uncompared.map(uncompared)),
      "headline": .text(changes.headline),
      "counts": counts(changes.counts),
      "reached": .array(changes.reached.map(reached)),
      "plans": .array(changes.plans.map(plan)),
    ]).quietText
  }

  private static func uncompared(_ file: UncomparedFile) -> JSON {
    .object([
      "side": .text(file.side.rawValue),
      "path": .text(file.path),
      "line": .integer(file.line),
      "text": .text(file.text),
    ])
  }

  private static func counts(_ counts: ChangeCounts) -> JSON {
    .object([
      "looser": .integer(counts.looser),
      "tighter": .integer(counts.tighter),
      "neutral": .integer(counts.neutral),
      "cosmetic": .integer(counts.cosmetic),
      "added": .integer(counts.added),
      "removed": .integer(counts.removed),
      "moved": .integer(counts.moved),
      "re_owned": .integer(counts.reowned),
      "renamed": .integer(counts.renamed),
      "new_check_ins": .integer(counts.newCheckIns),
      "rewritten_check_ins": .integer(counts.rewrittenCheckIns),
      "unexplained": .integer(counts.unexplained),
      "amendments": .integer(counts.amendments),
    ])
  }

  private static func reached(_ entry: ReachedEntry) -> JSON {
    .object([
      "kind": .text(entry.kind.rawValue),
      "goal": goal(entry.goal),
      "is_setback": .bool(entry.isSetback),
      "text": .text(entry.text),
      "date": .day(entry.day),
      "scores": scores(entry.scores),
    ])
  }

  private static func plan(_ plan: PlanChange) -> JSON {
    .object([
      "kind": .text(plan.kind.rawValue),
      "subject": .text(plan.subject),
      "heading": .text(plan.heading),
      "place": .place(plan.place),
      "locked_since": .day(plan.lockedSince),
      "scores": scores(plan.scores),
      "under_old_targets": .score(plan.underOldTargets),
      "goals": .array(plan.goals.map(change)),
      "fields": .array(plan.fields.map(field)),
      "values": .array(plan.values.map(values)),
      "amendments": .array(plan.amendments.compactMap(amendment)),
    ])
  }

  static func goal(_ goal: ChangedGoal) -> JSON {
    .object([
      "kind": .text(goal.kind),
      "subject": .text(goal.subject),
      "ref": .text(goal.reference),
      "title": .text(goal.title),
      "owner": .text(goal.owner),
      "is_locked": .bool(goal.isLocked),
      "place": .place(goal.place),
    ])
  }

  /// Nothing where neither side has a score.
  static func scores(_ move: ScoreMove) -> JSON? {
    guard !move.isEmpty else { return nil }
    return .object(["from": .score(move.from), "to": .score(move.to), "text": .text(move.text)])
  }

  static func amendment(_ change: AmendmentChange?) -> JSON? {
    change.map {
      .object([
        "explains_a_change": .bool($0.explainsAChange),
        "amendment": JSONEmitter.amendment($0.entry),
      ])
    }
  }
}
