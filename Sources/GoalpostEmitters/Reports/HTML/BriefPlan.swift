import GoalpostReport

/// A plan of a report too large to show every chart and check-in: one row a goal, then what was
/// amended, waived and learned. The cells isolate the direction of their text by the page's style,
/// and the filter reads owner and state from them: what is said fifteen thousand times is short.
enum BriefPlan {
  static func html(_ plan: PlanReport) -> HTML {
    """
    \(goals(of: plan))\(numbers(of: plan))\(HistorySections.decisions(of: plan))
    """
  }

  private static func goals(of plan: PlanReport) -> HTML {
    let rows = plan.objectives.flatMap { [row($0)] + $0.keyResults.map(row) }
    return table(
      "Goals of \(plan.heading)",
      ["goal", "values", "score", "expected", "state", "owner", "how it was made"], rows)
  }

  private static func row(_ objective: ObjectiveReport) -> HTML {
    let standing = objective.standing
    let state: HTML = standing.status.map { cell(of: $0) } ?? "<td>–</td>"
    return """
      <tr class="objective-row" id="\(objective.anchor)"><th>\(objective.title)</th><td></td><td>\(standing.text)</td>\
      <td>\(standing.expected?.text ?? "")</td>\(state)<td>\(objective.owner ?? "")</td>\
      <td>\(standing.derivation)</td></tr>

      """
  }

  private static func row(_ keyResult: KeyResultReport) -> HTML {
    """
    <tr id="\(keyResult.anchor)"><th>\(keyResult.title)</th><td>\(keyResult.numbersWithAge)</td>\
    <td>\(keyResult.progressText)</td><td>\(keyResult.expected?.text ?? "")</td>\
    \(cell(of: keyResult.status))<td>\(keyResult.owner ?? "")</td>\
    <td>\(keyResult.derivation)</td></tr>

    """
  }

  private static func numbers(of plan: PlanReport) -> HTML {
    table(
      "KPIs of \(plan.heading)",
      ["KPI", "now", "target", "threshold", "light", "owner", "how it was made"],
      (plan.kpis + plan.metrics).map(row))
  }

  private static func row(_ kpi: KPIReport) -> HTML {
    """
    <tr id="\(kpi.anchor)"><th>\(kpi.title)</th><td>\(kpi.nowWithAge)</td>\
    <td>\(kpi.targetText ?? "")</td><td>\(kpi.thresholdText ?? "")</td>\
    \(cell(of: kpi.status))<td>\(kpi.owner ?? "")</td><td>\(kpi.derivation)</td></tr>

    """
  }

  private static func cell(of status: Status) -> HTML {
    "<td class=\"\(status.tone.rawValue)\">\(status.shape) \(status.word)</td>"
  }

  private static func table(_ caption: HTML, _ heads: [HTML], _ rows: [HTML]) -> HTML {
    guard !rows.isEmpty else { return "" }
    let head = heads.map { "<th scope=\"col\">\($0)</th>" as HTML }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
      <table class="brief"><thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      </div>

      """
  }
}
