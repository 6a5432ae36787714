import GoalpostReport
import GoalpostSource

/// What a plan's changes are made of.
extension DiffSchema {
  static var changes: [JSON.Member] {
    [
      .init("plan", plan), .init("goal-change", goalChange), .init("field-change", fieldChange),
      .init("value-change", valueChange), .init("rewritten", rewritten),
    ]
  }

  private static var plan: JSON {
    .record(
      "What changed in one plan.",
      [
        .always("kind", .choice("What became of it.", ["added", "removed", "changed"])),
        .always("subject", .words("`marketing@2026-Q4`")),
        .always("heading", .words("`Content marketing, 2026-Q4`")),
        .always("place", .shared("place", "In the head; of a vanished plan in the base.")),
        .maybe("locked_since", .isoDay("From this day on changes need an amendment.")),
        .maybe("scores", .shared("scores", "The plan's.")),
        .maybe(
          "under_old_targets",
          .shared("open-score", "The score now, had no goalpost moved; where that differs.")),
        .always("goals", .list("Goals that came, went or moved.", ofShared: "goal-change")),
        .always("fields", .list("What defines a goal.", ofShared: "field-change")),
        .always("values", .list("Check-ins and readings.", ofShared: "value-change")),
        .always("amendments", .list("New amendments.", ofShared: "explanation")),
      ])
  }

  private static var goalChange: JSON {
    .record(
      "A goal that came, went, or is another's, elsewhere, or called otherwise.",
      [
        .always(
          "kind",
          .choice("What became of it.", ["added", "removed", "moved", "re-owned", "renamed"])),
        .always("goal", .shared("goal", "The goal.")),
        .maybe("from", .words("The old file, objective, owner, title or id.")),
        .maybe("to", .words("The new one.")),
        .maybe("score", .shared("open-score", "Now; of a removed goal at the base.")),
      ] + amendment)
  }

  private static var fieldChange: JSON {
    .record(
      "A field that defines a goal and says something else.",
      [
        .always("goal", .shared("goal", "The goal.")),
        .always("field", .words("As the goal file names it.")),
        .maybe("from", .words("As written; left out where it was absent.")),
        .maybe("to", .words("As written; left out where it is absent.")),
        .always(
          "effect",
          .choice("What it does to the goal.", FieldChange.Effect.allCases.map(\.rawValue))
        ),
        .maybe("scores", .shared("scores", "With the old field, and with the new one.")),
        .always("score_of", .words("Whose they are: `plan`, or the kind of the goal.")),
      ] + amendment)
  }

  private static var valueChange: JSON {
    .record(
      "What became of one goal's check-ins or readings.",
      [
        .always("goal", .shared("goal", "The goal.")),
        .always("noun", .choice("What they are called.", ["check-in", "reading"])),
        .always("text", .words("`1 new check-in, latest 2.6% on 2026-11-16`")),
        .always("new", .list("New ones, oldest first.", ofShared: "entry")),
        .always("rewritten", .list("Those that say something else.", ofShared: "rewritten")),
        .maybe("current_from", .shared("amount", "An undated `current`, before.")),
        .maybe("current_to", .shared("amount", "An undated `current`, after.")),
        .maybe("scores", .shared("scores", "With the old values, and with the new ones.")),
      ])
  }

  private static var rewritten: JSON {
    .record(
      "A check-in or reading whose value is another, or gone.",
      [
        .always("date", .isoDay("The day it is about.")),
        .maybe("from", .shared("amount", "At the base.")),
        .maybe("to", .shared("amount", "Now; left out where it is gone.")),
      ] + amendment)
  }

  private static var amendment: [SchemaPart] {
    [
      .always("is_unexplained", .flag("It needs an amendment and there is none.")),
      .maybe("amendment", .shared("explanation", "The latest that explains it.")),
    ]
  }
}
