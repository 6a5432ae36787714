import GoalpostReport
import GoalpostSource

/// KPIs and metrics, and what was said and changed along the way.
extension ReportSchema {
  static var numbers: [JSON.Member] {
    [
      .init("kpi", .record("A KPI or a metric.", numberIdentity + figures)),
      .init("breach", breach),
    ]
  }

  static var history: [JSON.Member] {
    [
      .init("note", note),
      .init("amendment", amendment),
      .init("waiver", waiver),
      .init("retrospective", retrospective),
    ]
  }

  private static var numberIdentity: [SchemaPart] {
    let cadence = JSON.record(
      "How often it is looked at.",
      [
        .maybe("measured", .choice("How often it is measured.", ReportWords.rhythms)),
        .maybe("reviewed", .choice("How often it is talked about.", ReportWords.rhythms)),
      ])
    return [
      .always("kind", .choice("A metric has no target to be judged by.", ["kpi", "metric"])),
      .always("anchor", .words("`northwind/returns`")),
      .always("id", .words("Its name in references.")),
      .always("title", .words("Its title.")),
      .maybe("question", .words("What it answers.")),
      .maybe("why", .words("Why it matters.")),
      .maybe("how", .words("What is done about it.")),
      .maybe("owner", .words("Who answers for it.")),
      .maybe("category", .choice("What it tracks.", ReportWords.categories)),
      .always("cadence", cadence),
      .always("objectives", .list("The objectives it is tied to.", ofShared: "goal-link")),
      .maybe("definition", .words("What exactly is measured.")),
      .maybe("link", .words("As written: check its scheme before you make it a link.")),
      .always("visibility", visibility),
      .always("place", .shared("place", "Where it is written.")),
    ]
  }

  private static var figures: [SchemaPart] {
    let benchmark = JSON.record(
      "What others reach.",
      [
        .always("value", .object(["type": .string("number")])),
        .always("text", .words("What to print.")),
        .maybe("source", .words("Who says so.")),
      ])
    return [
      .always("measured_in", .words("The unit of all its amounts.")),
      .maybe("better", .choice("Which way it should go.", ["higher", "lower", "between"])),
      .maybe(
        "better_from",
        .choice("What that was taken from.", ["better", "bound", "target", "threshold"])),
      .maybe("baseline", .shared("amount", "Where it began.")),
      .maybe("target", .shared("amount", "Where it should be; left out where bounds say it.")),
      .maybe("at_least", .shared("amount", "The lower bound.")),
      .maybe("at_most", .shared("amount", "The upper bound.")),
      .maybe("threshold", .shared("amount", "Beyond this it is breached.")),
      .maybe("threshold_text", .words("`2%`, or `average of 4 readings: 3.2%`.")),
      .maybe("benchmark", benchmark),
      .maybe("current", .shared("amount", "The latest reading.")),
      .maybe("current_date", .isoDay("The day of the latest reading.")),
      .maybe("current_age", .count("Days from there to the day of the report.")),
      .maybe("age_note", .words("Where it is silent: `as of 8 Oct, 53 days ago`.")),
      isPartlyRead,
      .maybe("trend", .choice("The latest reading against the one before.", ReportWords.trends)),
      .always("status", .shared("kpi-status", "How it stands.")),
      .maybe("attainment", .shared("score", "How much of the target it attains.")),
      .maybe(
        "band",
        .choice("What attainment alone says; left out where it is silent.", ReportWords.kpiBands)),
      .maybe("note", .words("The latest that was said about it.")),
      .always("readings", .list("Oldest first.", ofShared: "entry")),
      .maybe("derivation", .words("How its attainment came about.")),
    ]
  }

  private static var breach: JSON {
    .record(
      "A time beyond a KPI's threshold.",
      [
        .always("title", .words("The KPI's title.")),
        .always("anchor", .words("The KPI's anchor.")),
        .always("unit", .words("The unit's name for people.")),
        .maybe("owner", .words("Who answers for the KPI.")),
        .always(
          "text", .choice("How far it is.", ["open, unanswered", "open, answered", "closed"])),
        .always("opened", .isoDay("The first reading beyond it.")),
        .maybe("answered", .isoDay("The day from which an objective answers it.")),
        .always("answered_by", .list("The objectives.", ofShared: "goal-link")),
        .maybe("closed", .isoDay("The first reading that was back.")),
        .always("readings", .count("Readings beyond it.", from: 1)),
      ])
  }

  private static var note: JSON {
    .record(
      "A check-in or reading of the period.",
      [
        .always("title", .words("Of the goal that it is about.")),
        .always("anchor", .words("Of the goal that it is about.")),
        .always("entry", .shared("entry", "What was said.")),
      ])
  }

  private static var amendment: JSON {
    .record(
      "A change of a locked goal.",
      [
        .maybe("date", .isoDay("The day of the change.")),
        .always("goal", .shared("goal-link", "What was changed.")),
        .always("field", .words("Which of its fields.")),
        .maybe("on", .isoDay("The day of the changed check-in.")),
        .maybe("from", .words("What stood there, as written.")),
        .maybe("to", .words("What stands there now, as written.")),
        .maybe("effect", .choice("Left out where it cannot be told.", ReportWords.effects)),
        .maybe("reason", .choice("The kind of reason.", ReportWords.amendmentReasons)),
        .maybe("because", .words("The reason itself.")),
        .maybe("approved_by", .words("Who agreed.")),
      ])
  }

  private static var waiver: JSON {
    .record(
      "An exception to a rule.",
      [
        .always("rule", .words("The rule's name.")),
        .always("because", .words("Why this case is different.")),
        .maybe("until", .isoDay("The last day on which it holds; left out for good.")),
        .always("is_expired", .flag("That day is over.")),
        .always("title", .words("Of the item that it stands on.")),
        .always("anchor", .words("Of the item that it stands on.")),
      ])
  }

  private static var retrospective: JSON {
    let decision = JSON.record(
      "What becomes of a goal.",
      [
        .always("goal", .shared("goal-link", "The goal.")),
        .always(
          "decision",
          .choice("`?` where the file does not tell.", ReportWords.decisions + ["?"])),
        .maybe("cause", .words("Why.")),
      ])
    let texts = JSON.object(["type": .string("string")])
    return .record(
      "What a unit learned from a cycle.",
      [
        .maybe("date", .isoDay("The day it was held.")),
        .always("celebrated", .list("What went well.", of: texts)),
        .always("missed", .list("What did not.", of: texts)),
        .always("learned", .list("What to do differently.", of: texts)),
        .always("decisions", .list("What becomes of the goals.", of: decision)),
      ])
  }
}
