import GoalpostReport
import GoalpostSource

/// What the members of a report are made of.
extension ReportSchema {
  static var values: [JSON.Member] {
    [
      .init(
        "amount",
        .printed(
          "A value in its goal's unit.", value: "Bare, in the unit that `measured_in` names.",
          from: nil, to: nil)),
      .init(
        "score",
        .printed(
          "A score, a progress, an attainment or a confidence.",
          value: "On 0 to 1, whatever the plan's scale.", from: 0, to: 1)),
      .init(
        "open-score",
        .printed(
          "Progress that may lie below 0 or above 1.",
          value: "1 is the target, 0 the baseline, whatever the plan's scale.", from: nil, to: nil)
      ),
      .init(
        "change",
        .printed(
          "How a score moved: `up 0.06`, `down 0.02`, `unchanged`.",
          value: "Signed, on -1 to 1.", from: -1, to: 1)),
      .init("goal-status", status("How a goal stands.", states: ReportWords.goalStates)),
      .init("kpi-status", status("How a KPI or metric stands.", states: ReportWords.kpiStates)),
      .init("status", status("How something stands.", states: ReportWords.states)),
      .init("goal-link", goalLink),
      .init("entry", entry),
      .init("place", place),
    ]
  }

  /// Those that a diff is made of too.
  static var diffValues: [JSON.Member] {
    let names = ["amount", "score", "open-score", "goal-link", "entry", "place", "amendment"]
    return (values + history).filter { names.contains($0.name) }
  }

  private static func status(_ summary: String, states: [String]) -> JSON {
    let tones: [Status.Tone] = [.good, .middling, .bad, .neutral]
    return .record(
      summary,
      [
        .always("state", .choice("The word for it.", states)),
        .always("tone", .choice("For a colour; never without the word.", tones.map(\.rawValue))),
        .always("shape", .words("One character that tells it without colour.")),
      ])
  }

  private static var goalLink: JSON {
    .record(
      "A reference to a goal.",
      [
        .always("ref", .words("As written, or the goal's full name.")),
        .maybe("title", .words("Of the goal; left out where it is in another repository.")),
        .maybe("anchor", .words("Of the goal; left out where this report does not hold it.")),
      ])
  }

  private static var entry: JSON {
    .record(
      "A check-in or a reading.",
      [
        .always("date", .isoDay("The day it is about.")),
        .maybe("value", .shared("amount", "What was measured.")),
        .maybe("confidence", .shared("score", "How sure the owner was of the target.")),
        .maybe("note", .words("What was said.")),
        .maybe("by", .words("Who said it.")),
      ])
  }

  private static var place: JSON {
    .record(
      "Where it is written.",
      [
        .always("path", .words("The file, relative to the project root.")),
        .always("line", .count("From 1.", from: 1)),
      ])
  }
}
