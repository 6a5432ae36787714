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
    return "<details><summary>All goals as a table</summary>\n\(table)</details>\n"
  }

  private static func rows(of objective: ObjectiveReport) -> [[HTML]] {
    let standing = objective.standing
    let head: [HTML] = [
      link(objective.title, objective.anchor), "", "", "", "\(standing.text)",
      "\(standing.expected?.text ?? "–")", "", StatusMark.html(standing.status), "",
      "\(objective.weight)", .optional(objective.owner),
    ]
    return [head] + objective.keyResults.map(row)
  }

  private static func row(of keyResult: KeyResultReport) -> [HTML] {
    [
      link(keyResult.title, keyResult.anchor), "\(keyResult.fromText)", "\(keyResult.nowText)",
      "\(keyResult.toText)", "\(keyResult.progressText)",
      "\(keyResult.expected?.text ?? "–")", "\(keyResult.projection?.text ?? "–")",
      StatusMark.html(keyResult.status), .optional(keyResult.due?.spelledOut),
      "\(keyResult.weight)", .optional(keyResult.owner),
    ]
  }

  private static func link(_ title: String, _ anchor: String) -> HTML {
    "<a href=\"#\(anchor)\">\(title)</a>"
  }
}
