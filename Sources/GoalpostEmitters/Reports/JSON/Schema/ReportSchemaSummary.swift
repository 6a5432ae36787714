import GoalpostReport
import GoalpostSource

/// What stands in front of the plans, and behind them.
extension ReportSchema {
  static var summaries: [JSON.Member] {
    [
      .init("headline", headline),
      .init("trust", trust),
      .init("exception", exception),
      .init("cycle", cycle),
      .init("standing", standing),
      .init("cascade-row", cascadeRow),
      .init("faults", faults),
      .init("made-by", madeBy),
    ]
  }

  private static var headline: JSON {
    .record(
      "How are we doing, in one sentence about the plan that leads the report.",
      [
        .always("sentence", .words("`Week 7 of 13: 0.52, expected 0.54; 2 of 3 objectives …`")),
        .maybe("unit", .words("The leading unit's name; left out where no single plan leads.")),
        .maybe("anchor", .words("Of the leading plan.")),
        .maybe("cycle", .shared("cycle", "Of the leading plan.")),
        .maybe("standing", .shared("standing", "Of the leading plan.")),
        .always("on_track", .count("Objectives that are on track, done or achieved.")),
        .always("objectives", .count("All objectives that were counted for it.")),
      ])
  }

  /// Of whatever has counts or a score.
  static var isPartlyRead: SchemaPart {
    .maybe(
      "is_partly_read",
      .flag(
        "True where some of it could not be read, so that all this is of a part; else left out."))
  }

  static var unreadFile: JSON {
    .record(
      "A file that could not be read to its end.",
      [
        .always("path", .words("Relative to the project root.")),
        .always("line", .count("The first line that could not be read.", from: 1)),
        .always("text", .words("`goals/ward.goals.yaml` cannot be read from line 25 on.")),
      ])
  }

  private static var trust: JSON {
    .record(
      "How much of the running plans is measured, heard of, and left alone.",
      [
        .always("sentence", .words("All of it in one sentence.")),
        .always("plans", .count("The plans that are counted.")),
        .always("measured", .count("Key results that have progress.")),
        .always("of", .count("All key results.")),
        isPartlyRead,
        .always("silent", .count("Key results that are silent, by the days of their cadence.")),
        .always("silent_kpis", .count("KPIs that are silent, by the days of their cadence.")),
        .always(
          "without_final_value",
          .count("Key results of a cycle that is over without a value of its last days.")),
        .always("loosened", .count("Amendments that made a goal easier to reach.")),
        .always("breaches_open", .count("KPIs beyond their threshold.")),
        .always("breaches_unanswered", .count("Those that no objective answers.")),
        .always("waivers", .count("Exceptions to rules that are in force.")),
      ])
  }

  private static var exception: JSON {
    .record(
      "A key result or KPI that needs somebody.",
      [
        .always("status", .shared("status", "How it stands.")),
        .always("title", .words("Its title.")),
        .always("anchor", .words("Its anchor.")),
        .always("unit", .words("Its unit's name for people.")),
        .maybe("owner", .words("Who answers for it.")),
        .always("numbers", .words("From, now and to: `30% → 31% → 50%`.")),
        .always("ask", .words("What it would take, or what is missing.")),
        .maybe("note", .words("The latest that anybody said about it.")),
      ])
  }

  private static var cycle: JSON {
    .record(
      "The days that goals are for, seen from the day of the report.",
      [
        .always("id", .words("`2026-Q4`, or the name of a cycle of your own.")),
        .always("text", .words("`Week 8 of 13`, `2026-Q4 ended 12 days ago`.")),
        .always("start", .isoDay("The first day.")),
        .always("end", .isoDay("The last day, included.")),
        .always(
          "phase", .choice("Where the day of the report lies.", ["planned", "running", "ended"])),
        .maybe("week", .count("From 1; left out when it is not running.", from: 1)),
        .always("weeks", .count("Whole weeks: 13 in a quarter.", from: 1)),
        .always("days", .count("Until the first day, until the last day, or since it.")),
      ])
  }

  private static var standing: JSON {
    .record(
      "What an objective or a plan amounts to.",
      [
        .maybe("status", .shared("goal-status", "Left out for a plan without objectives.")),
        .always("text", .words("The score, with what is missing beside it; `–` without one.")),
        .maybe("score", .shared("score", "The mean of what is measured, by weight.")),
        .maybe("floor", .shared("score", "The score if what is missing stayed at zero.")),
        .always("measured", .count("Key results that have progress.")),
        .always("of", .count("All key results.")),
        isPartlyRead,
        .maybe("coverage", .words("What is missing, where anything is.")),
        .maybe("expected", .shared("score", "What would be on time today.")),
        .maybe("change", .shared("change", "Since `compared_with`.")),
        .maybe("band", .choice("What was reached, after the last day.", ReportWords.goalBands)),
        .always("was_probably_too_easy", .flag("Above 0.90 at the end, without a commitment.")),
        .maybe("derivation", .words("How the score came about.")),
      ])
  }

  private static var cascadeRow: JSON {
    .record(
      "An objective, below the one that it serves.",
      [
        .always("depth", .count("0 for objectives that serve none.")),
        .always("title", .words("Its title.")),
        .always("anchor", .words("Its anchor.")),
        .always("plan", .words("Its plan's heading.")),
        .maybe("status", .shared("goal-status", "How it stands.")),
        .always("score_text", .words("Its score, ready to print.")),
        .maybe("through", .words("The key result through which it serves the one above.")),
        .always("is_repeated", .flag("It serves several; what serves it stands at the first.")),
      ])
  }

  private static var faults: JSON {
    let severities = Severity.allCases.reversed().map(\.rawValue)
    let fault = JSON.record(
      "A finding.",
      [
        .always("severity", .choice("How bad it is.", severities)),
        .always("rule", .words("The rule's name.")),
        .always("message", .words("What is wrong, in one clause.")),
        .always("place", .shared("place", "Where.")),
        .maybe("subject", .words("`unit@cycle/objective/key-result`")),
      ])
    return .record(
      "What `goalpost check` says of the files.",
      [
        .always("text", .words("`3 errors, 1 warning (2 waived)`")),
        .always("errors", .count("Errors that no waiver covers.")),
        .always("warnings", .count("Warnings that no waiver covers.")),
        .always("notes", .count("Notes that no waiver covers.")),
        .always("waived", .count("Findings that a waiver covers.")),
        .always("list", .list("Those that no waiver covers, in the order of files.", of: fault)),
      ])
  }

  private static var madeBy: JSON {
    let digest = JSON.record(
      "Two reports of the same files show the same.",
      [
        .always("name", .choice("How it was made.", [InputFiles.digestName])),
        .always(
          "value",
          .object([
            "description": .string("Over all paths and bytes."), "type": .string("string"),
            "pattern": .string("^[0-9a-f]{16}$"),
          ])),
      ])
    return .record(
      "What made the report, and from what.",
      [
        .always("name", .choice("The program.", ["goalpost"])),
        .always("version", .words("The program's version.")),
        .always(
          "files",
          .list("Read files, relative to the root.", of: .object(["type": .string("string")]))),
        .maybe("digest", digest),
      ])
  }
}
