import GoalpostReport

/// A plan's objectives and key results once more, as plain as possible: what the bars show, for
/// everybody who reads rows.
enum GoalTable {
  static func html(_ plan: PlanReport) -> HTML {
    guard !plan.objectives.isEmpty else { return "" }
    let table = HTMLTable.html(
      caption: "Goals of \(plan.heading)",
      head: [
        "goal", "from", "now", "to", "progress", "expected", "projection", "state", "due",
        "weight", "owner",
      ],
      rows: plan.objectives.flatMap(rows))
    return HTML.repeated("All goals as a table", table)
  }

  private static func rows(of objective: ObjectiveReport) -> [[HTML]] {
    let standing = objective.standing
    let head: [HTML] = [
      .jump(to: objective.anchor, objective.title), "", "", "", "\(standing.text)",
      "\(standing.expected?.text ?? "–")", "", StatusMark.html(standing.status), "",
      "\(objective.weight.text)", .optional(objective.owner),
    ]
    return [head] + objective.keyResults.map(row)
  }

  private static func row(of keyResult: KeyResultReport) -> [HTML] {
    [
      .jump(to: keyResult.anchor, keyResult.title), .name(keyResult.fromText),
      .name(keyResult.nowWithAge), .name(keyResult.toText), "\(keyResult.progressText)",
      "\(keyResult.expected?.text ?? "–")", "\(keyResult.projection?.text ?? "–")",
      StatusMark.html(keyResult.status), .optional(keyResult.due?.spelledOut),
      "\(keyResult.weight.text)", .optional(keyResult.owner),
    ]
  }
}
