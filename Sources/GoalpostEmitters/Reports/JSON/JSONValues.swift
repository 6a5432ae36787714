import GoalpostReport
import GoalpostSource

/// How the plain values of a report stand in JSON; what has no value is left out.
extension JSON {
  static func text(_ text: String?) -> JSON? { text.map { .string($0) } }

  static func day(_ day: ReportDay?) -> JSON? { day.map { .string($0.iso) } }

  /// `{"value": 44, "text": "44%"}`
  static func amount(_ amount: Amount?) -> JSON? {
    amount.map { .object(["value": .number($0.decimal), "text": .text($0.text)]) }
  }

  /// `{"value": 0.7, "text": "0.70"}`; the value is on 0–1 whatever the plan's scale.
  static func score(_ score: ReportScore?) -> JSON? {
    score.map { .object(["value": .number($0.decimal), "text": .text($0.text)]) }
  }

  static func change(_ change: ScoreChange?) -> JSON? {
    change.map { .object(["value": .number($0.decimal), "text": .text($0.text)]) }
  }

  /// `{"state": "at risk", "tone": "bad", "shape": "▲"}`
  static func status(_ status: Status?) -> JSON? {
    status.map {
      .object([
        "state": .text($0.word), "tone": .text($0.tone.rawValue), "shape": .text($0.shape),
      ])
    }
  }

  static func link(_ link: GoalLink?) -> JSON? {
    link.map {
      .object([
        "ref": .text($0.reference), "title": .text($0.title), "anchor": .text($0.anchor),
      ])
    }
  }

  static func links(_ links: [GoalLink]) -> JSON? { .array(links.compactMap { link($0) }) }

  static func entries(_ entries: [ValueEntry]) -> JSON? { .array(entries.map(entry)) }

  static func entry(_ entry: ValueEntry) -> JSON {
    .object([
      "date": .day(entry.day),
      "value": .amount(entry.value),
      "confidence": .score(entry.confidence),
      "note": .text(entry.note),
      "by": .text(entry.by),
    ])
  }

  static func place(_ place: Place) -> JSON? {
    .object(["path": .text(place.path), "line": .integer(place.line)])
  }
}
