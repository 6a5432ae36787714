import GoalpostReport
import GoalpostSource

/// What is different from the day that the report compares with.
extension ReportSchema {
  static var changeParts: [JSON.Member] {
    [.init("changes", changes), .init("move", move), .init("event", event)]
  }

  private static var changes: JSON {
    .record(
      "What is different from `compared_with`, over the plans that run.",
      [
        .always("sentence", .words("All of it in one sentence.")),
        .always("moved", .count("Key results whose progress is another.")),
        .always("rises", .count("Those that went up.")),
        .always("falls", .count("Those that went down.")),
        .always("highest_rises", .list("The furthest up, at most three.", ofShared: "move")),
        .always("deepest_falls", .list("The furthest down, at most three.", ofShared: "move")),
        .always("events", .list("What was reached, opened and amended.", ofShared: "event")),
      ])
  }

  private static var move: JSON {
    .record(
      "A key result that moved.",
      [
        .always("title", .words("Its title.")),
        .always("anchor", .words("Its anchor.")),
        .always("unit", .words("Its unit's name for people.")),
        .maybe("owner", .words("Who answers for it.")),
        .always("status", .shared("status", "How it stands.")),
        .always("change", .shared("change", "Of its progress, which is not clamped.")),
        .always("numbers", .words("The values of both days: `92.5% → 91.2%`.")),
        .always("is_amended", .flag("An amendment of these days had a part in it.")),
      ])
  }

  private static var event: JSON {
    .record(
      "Something that happened to a goal.",
      [
        .always("kind", .choice("What happened.", ReportWords.changeKinds)),
        .always("title", .words("The goal's title.")),
        .always("anchor", .words("The goal's anchor.")),
        .always("unit", .words("Its unit's name for people.")),
        .always("detail", .words("What exactly: `47% by 31 October 2026`, `behind → at risk`.")),
        .maybe("date", .isoDay("When, or by when.")),
      ])
  }
}
