import GoalpostReport
import GoalpostSource

/// What became of the goals, fields and values of a plan.
extension JSONDiffEmitter {
  static func change(_ change: GoalChange) -> JSON {
    .object([
      "kind": .text(change.kind.rawValue),
      "goal": goal(change.goal),
      "from": .text(change.from),
      "to": .text(change.to),
      "score": .score(change.score),
      "is_unexplained": .bool(change.isUnexplained),
      "amendment": amendment(change.amendment),
    ])
  }

  static func field(_ field: FieldChange) -> JSON {
    .object([
      "goal": goal(field.goal),
      "field": .text(field.field),
      "from": .text(field.from),
      "to": .text(field.to),
      "effect": .text(field.effect.rawValue),
      "scores": scores(field.scores),
      "score_of": .text(field.scoreOf),
      "is_unexplained": .bool(field.isUnexplained),
      "amendment": amendment(field.amendment),
    ])
  }

  static func values(_ values: ValueChange) -> JSON {
    .object([
      "goal": goal(values.goal),
      "noun": .text(values.noun),
      "text": .text(values.text),
      "new": .entries(values.new),
      "rewritten": .array(values.rewritten.map(rewritten)),
      "current_from": .amount(values.currentFrom),
      "current_to": .amount(values.currentTo),
      "scores": scores(values.scores),
    ])
  }

  private static func rewritten(_ entry: ValueChange.Rewritten) -> JSON {
    .object([
      "date": .day(entry.day),
      "from": .amount(entry.from),
      "to": .amount(entry.to),
      "is_unexplained": .bool(entry.isUnexplained),
      "amendment": amendment(entry.amendment),
    ])
  }
}
