import GoalpostReport
import GoalpostSource

/// The same goals by unit, from cycle to cycle, and by owner.
extension ReportSchema {
  static var rollUps: [JSON.Member] {
    [
      .init("roll-ups", all),
      .init("unit-row", unit),
      .init("unit-trend", trend),
      .init("trend-cycle", cycle),
      .init("owner-row", owner),
      .init("owner-item", item),
      .init("state-count", stateCount),
    ]
  }

  private static var all: JSON {
    .record(
      "The same goals seen from further away.",
      [
        .always("sentence", .words("`9 units: 5 on track, 3 behind; median score 0.52`")),
        .always("units", .list("A row a unit, from the company down.", ofShared: "unit-row")),
        .always(
          "trends", .list("Units with several cycles of one length.", ofShared: "unit-trend")),
        .always(
          "owners",
          .list(
            "Of the plans that run, by name; what nobody answers for last.",
            ofShared: "owner-row")),
      ])
  }

  private static var unit: JSON {
    .record(
      "A unit by its foremost plan: the running one, else the last that ended, else the next.",
      [
        .always("unit", .words("Its id.")),
        .always("name", .words("Its name for people.")),
        .always("anchor", .words("Of that plan.")),
        .always("level", .choice("Its rank.", ReportWords.levels)),
        .maybe("parent", .words("The name of the unit above.")),
        .maybe("cycle", .words("Of that plan; left out where it lasts.")),
        .maybe("status", .shared("goal-status", "How it stands.")),
        .maybe("score", .shared("score", "The mean of what is measured, by weight.")),
        .maybe("expected", .shared("score", "What would be on time today.")),
        .always("measured", .count("Key results that have progress.")),
        .always("of", .count("All key results.")),
        isPartlyRead,
        .always(
          "objectives", .list("How its objectives stand, good ones first.", ofShared: "state-count")
        ),
        .always("breaches_open", .count("KPIs beyond their threshold.")),
        .always("breaches_unanswered", .count("Those that no objective answers.")),
        .always(
          "cascade_depth",
          .count("Objectives below one another under its own; 0 where nobody serves them.")),
      ])
  }

  private static var trend: JSON {
    .record(
      "A unit from one cycle to the next of the same length.",
      [
        .always("unit", .words("Its id.")),
        .always("name", .words("Its name for people.")),
        .always("weeks", .count("The length of the cycles: 13 for quarters.", from: 1)),
        .maybe("text", .words("`4 cycles from 0.61 in 2026-Q1 to 0.52 in 2026-Q4 so far`")),
        .always("cycles", .list("Oldest first.", ofShared: "trend-cycle")),
      ])
  }

  private static var cycle: JSON {
    .record(
      "What a unit reached in one cycle.",
      [
        .always("anchor", .words("Of the plan.")),
        .always("id", .words("Of the cycle.")),
        .always("start", .isoDay("The first day.")),
        .always("end", .isoDay("The last day, included.")),
        .always("phase", .choice("Where the day of the report lies.", ["running", "ended"])),
        .maybe("status", .shared("goal-status", "How it stands; its band where it has ended.")),
        .maybe("score", .shared("score", "The plan's.")),
        .always("measured", .count("Key results that have progress.")),
        .always("of", .count("All key results.")),
        isPartlyRead,
        .always(
          "objectives", .list("How its objectives stand, good ones first.", ofShared: "state-count")
        ),
      ])
  }

  private static var owner: JSON {
    let counts = { (summary: String) in JSON.list(summary, ofShared: "state-count") }
    return .record(
      "What one owner answers for.",
      [
        .maybe("name", .words("As written; left out for what nobody answers for.")),
        .always("silent", .count("Key results and KPIs that are silent.")),
        .always("objectives", counts("How the objectives stand.")),
        .always("key_results", counts("How the key results stand.")),
        .always("kpis", counts("How the KPIs stand.")),
        .always("items", .list("All of them, in the order of the plans.", ofShared: "owner-item")),
      ])
  }

  private static var item: JSON {
    .record(
      "A goal or KPI that somebody answers for.",
      [
        .always(
          "kind", .choice("What it is.", OwnerReport.Kind.allCases.map(\.rawValue))),
        .always("title", .words("Its title.")),
        .always("anchor", .words("Its anchor.")),
        .maybe("state", .choice("How it stands.", ReportWords.states)),
        .always("is_silent", .flag("It is silent, by the days of its cadence.")),
      ])
  }

  private static var stateCount: JSON {
    .record(
      "How many stand in one way.",
      [
        .maybe("state", .choice("Left out for those without one.", ReportWords.states)),
        .always("count", .count("How many.", from: 1)),
        .always("text", .words("`3 on track`")),
      ])
  }
}
