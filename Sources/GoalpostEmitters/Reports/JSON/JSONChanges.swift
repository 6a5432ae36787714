import GoalpostReport
import GoalpostSource

/// What is different from the day that the report compares with.
extension JSONEmitter {
  static func changes(_ changes: RecentChanges) -> JSON {
    .object([
      "sentence": .text(changes.sentence),
      "moved": .integer(changes.moved),
      "rises": .integer(changes.rises),
      "falls": .integer(changes.falls),
      "highest_rises": .array(changes.highestRises.map(move)),
      "deepest_falls": .array(changes.deepestFalls.map(move)),
      "events": .array(changes.events.map(event)),
    ])
  }

  private static func move(_ move: GoalMove) -> JSON {
    .object([
      "title": .text(move.title),
      "anchor": .text(move.anchor),
      "unit": .text(move.unit),
      "owner": .text(move.owner),
      "status": .status(move.status),
      "change": .change(move.change),
      "numbers": .text(move.numbers),
      "is_amended": .bool(move.isAmended),
    ])
  }

  private static func event(_ event: ChangeEvent) -> JSON {
    .object([
      "kind": .text(event.kind.rawValue),
      "title": .text(event.title),
      "anchor": .text(event.anchor),
      "unit": .text(event.unit),
      "detail": .text(event.detail),
      "date": .day(event.day),
    ])
  }
}
