import GoalpostReport
import GoalpostSource

/// Plans, objectives and key results.
extension ReportSchema {
  static var goals: [JSON.Member] {
    [
      .init("plan", plan),
      .init("objective", objective),
      .init("initiative", initiative),
      .init("key-result", .record("A key result.", identity + amounts + scores)),
      .init("checkpoint", checkpoint),
    ]
  }

  private static var plan: JSON {
    .record(
      "The goals of one unit for one cycle, or its lasting numbers.",
      [
        .always("anchor", .words("`northwind@2026-Q4`")),
        .always("unit", .words("The unit's id.")),
        .always("name", .words("The unit's name for people.")),
        .always("heading", .words("The name, with the cycle: `Northwind Cycles, 2026-Q4`.")),
        .always("level", .choice("Where it stands in the organisation.", ReportWords.levels)),
        .maybe("parent", .words("The id of the unit above.")),
        .maybe("owner", .words("Who answers for it.")),
        .maybe("cycle", .shared("cycle", "Left out for a plan that lasts.")),
        .maybe("locked", .isoDay("The day from which changes need an amendment.")),
        .always(
          "check_in_cadence", .choice("How often values are noted.", ReportWords.checkInCadences)),
        .always("scale", .choice("How its scores are printed.", ReportWords.scales)),
        .maybe("why", .words("The story behind the plan.")),
        .always("visibility", visibility),
        .always("standing", .shared("standing", "What it amounts to.")),
        .always("objectives", .list("In the order of the file.", ofShared: "objective")),
        .always("kpis", .list("In the order of the file.", ofShared: "kpi")),
        .always("metrics", .list("In the order of the file.", ofShared: "kpi")),
        .always("notes_since", .isoDay("The first day of `notes`: one check-in cadence back.")),
        .always("notes", .list("Check-ins and readings, the latest first.", ofShared: "note")),
        .always("amendments", .list("Changes of locked goals.", ofShared: "amendment")),
        .always("waivers", .list("Exceptions to rules.", ofShared: "waiver")),
        .maybe("retrospective", .shared("retrospective", "What was learned, once it was held.")),
        .always("place", .shared("place", "Where it is written.")),
      ])
  }

  private static var objective: JSON {
    let servedBy = JSON.record(
      "Who supports it; shown beside its score, never mixed into it.",
      [
        .always("text", .words("`3 objectives, mean 0.63`; empty where nobody does.")),
        .always("goals", .list("The objectives.", ofShared: "goal-link")),
        .maybe("mean", .shared("score", "The mean of the scores they have.")),
      ])
    return .record(
      "An objective with all that hangs on it.",
      [
        .always("anchor", .words("`northwind@2026-Q4/recommended`")),
        .always("id", .words("Its name in references.")),
        .always("title", .words("Where the unit wants to be.")),
        .maybe("why", .words("The story behind it.")),
        .maybe("owner", .words("Who answers for it.")),
        .always("ambition", .choice("What counts as success.", ReportWords.ambitions)),
        .always("weight", weight),
        .always("visibility", visibility),
        .always("standing", .shared("standing", "What it amounts to.")),
        .always("supports", .list("The goals above that it serves.", ofShared: "goal-link")),
        .always("answers", .list("The KPIs whose breach it should mend.", ofShared: "goal-link")),
        .always("depends_on", .list("Whose work it waits for.", ofShared: "goal-link")),
        .always("served_by", servedBy),
        .always("key_results", .list("In the order of the file.", ofShared: "key-result")),
        .always("initiatives", .list("In the order of the file.", ofShared: "initiative")),
        .always("place", .shared("place", "Where it is written.")),
      ])
  }

  private static var initiative: JSON {
    .record(
      "Work that should move key results; never scored.",
      [
        .always("title", .words("What is done.")),
        .maybe("owner", .words("Who does it.")),
        .always("moves", .list("The key results that it should move.", ofShared: "goal-link")),
        .maybe("kpi", .shared("goal-link", "The KPI that it should move.")),
        .maybe("due", .isoDay("The day by which it should be done.")),
        .maybe("done", .isoDay("The day on which it was.")),
        .maybe("link", .words("As written: check its scheme before you make it a link.")),
      ])
  }

  private static var identity: [SchemaPart] {
    [
      .always("anchor", .words("`northwind@2026-Q4/recommended/claims`")),
      .always("id", .words("Its name in references.")),
      .always("title", .words("Its title.")),
      .maybe("why", .words("The story behind it.")),
      .maybe("owner", .words("Who answers for it.")),
      .always(
        "kind",
        .choice(
          "From a baseline to a target, on one side of a line, or without a number.",
          ["moving", "holding", "unquantified"])),
      .always("weight", weight),
      .always("visibility", visibility),
      .maybe("definition", .words("What exactly is measured.")),
      .maybe("link", .words("As written: check its scheme before you make it a link.")),
      .maybe("kpi", .shared("goal-link", "The KPI whose readings are its values.")),
      .always("place", .shared("place", "Where it is written.")),
    ]
  }

  private static var amounts: [SchemaPart] {
    [
      .always("measured_in", .words("The unit of all its amounts.")),
      .maybe("baseline", .shared("amount", "Where it began.")),
      .always("is_baseline_assumed", .flag("No baseline is written, so 0 was taken.")),
      .maybe("target", .shared("amount", "Where it should end.")),
      .maybe("at_least", .shared("amount", "The line not to fall below.")),
      .maybe("at_most", .shared("amount", "The line not to rise above.")),
      .maybe("current", .shared("amount", "The latest value.")),
      .maybe("current_date", .isoDay("The day of the latest value.")),
      .maybe("current_age", .count("Days from there to the day of the report.")),
      .always("numbers", .words("`30% → 31% → 50%`, or the value and its line.")),
      .maybe("due", .isoDay("The day by which it should be there.")),
      .maybe(
        "days_left",
        .object([
          "description": .string("Until `due`; below 0 once it has passed."),
          "type": .string("integer"),
        ])),
      .maybe("confidence", .shared("score", "How sure the owner is of the target.")),
      .maybe("previous_confidence", .shared("score", "The one before.")),
      .maybe("note", .words("The latest that was said about it.")),
      .always("checkpoints", .list("Values on the way, by date.", ofShared: "checkpoint")),
      .always("check_ins", .list("Oldest first.", ofShared: "entry")),
    ]
  }

  private static var scores: [SchemaPart] {
    [
      .always("status", .shared("goal-status", "How it stands.")),
      .maybe("band", .choice("What was reached, after the last day.", ReportWords.goalBands)),
      .maybe("progress", .shared("score", "How much of the way is done.")),
      .maybe("raw_progress", .shared("open-score", "The same, not cut off at 0 and 1.")),
      .maybe("expected", .shared("score", "What would be on time today.")),
      .maybe("projection", .shared("open-score", "Where the recent pace leads by `due`.")),
      .maybe("change", .shared("change", "Since `compared_with`.")),
      .maybe("needed_per_week", .shared("amount", "The step that would still reach the target.")),
      .maybe("recent_per_week", .shared("amount", "The step it has been making.")),
      .maybe("pace", .words("Both steps in a clause.")),
      .always("was_probably_too_easy", .flag("Above 0.90 at the end, without a commitment.")),
      .always("is_silent", .flag("It is silent, by the days of its cadence.")),
      .always(
        "has_no_final_value", .flag("The cycle is over, and no value is of its last days.")),
      .maybe(
        "age_note",
        .words("Where its value is too old: `as of 12 Oct, 45 days ago`, or what its grade lacks.")),
      isPartlyRead,
      .maybe("reason", .words("Why it is not scored, in a clause.")),
      .maybe("derivation", .words("`(44% − 30%) / (50% − 30%) = 0.70`")),
    ]
  }

  private static var checkpoint: JSON {
    .record(
      "A value on the way to the target.",
      [
        .always("date", .isoDay("The day by which it should be reached.")),
        .always("value", .shared("amount", "What should be reached.")),
        .always("permille", .count("Where it lies along a bar.", to: 1000)),
        .maybe("title", .words("Its title.")),
        .always("is_passed", .flag("Its day is not later than the report's.")),
        .always("is_reached", .flag("The latest value is at or beyond it.")),
      ])
  }

  static var visibility: JSON { .choice("Who may see it.", ReportWords.visibilities) }

  private static var weight: JSON {
    .object([
      "description": .string("How much it counts among its neighbours; 1 by default."),
      "type": .string("number"), "minimum": .integer(0),
    ])
  }
}
