import GoalpostReport

/// The numbers that must not break, and those only worth watching.
enum KPISection {
  static func html(_ plan: PlanReport) -> HTML {
    let cards: HTML =
      plan.kpis.isEmpty
      ? ""
      : "<h3>KPIs</h3>\n<div class=\"grid\">\n\(plan.kpis.map(KPICard.html))</div>\n\(table(of: plan))"
    let metrics: HTML =
      plan.metrics.isEmpty ? "" : "<h3>Metrics</h3>\n\(table(ofMetricsOf: plan))"
    return "\(cards)\(metrics)"
  }

  private static func table(of plan: PlanReport) -> HTML {
    let rows = plan.kpis.map { kpi -> [HTML] in
      [
        .jump(to: kpi.anchor, kpi.title), StatusMark.html(kpi.status), .name(kpi.nowWithAge),
        .optional(kpi.currentDay?.spelledOut), .optional(kpi.targetText),
        .optional(kpi.thresholdText), .optional(kpi.trend), "\(kpi.attainment?.text ?? "–")",
        .optional(kpi.benchmarkText), .optional(kpi.cadenceText), .optional(kpi.owner),
      ]
    }
    let table = HTMLTable.html(
      caption: "KPIs", of: plan.heading,
      head: [
        "KPI", "light", "now", "on", "target", "threshold", "trend", "attainment", "benchmark",
        "cadence", "owner",
      ],
      rows: rows)
    return HTML.repeated("All KPIs as a table", table)
  }

  private static func table(ofMetricsOf plan: PlanReport) -> HTML {
    let rows = plan.metrics.map { metric -> [HTML] in
      [
        "<span id=\"\(metric.anchor)\">\(HTML.name(metric.title))</span>", .name(metric.nowWithAge),
        .optional(metric.currentDay?.spelledOut), .optional(metric.trend),
        .optional(metric.owner),
      ]
    }
    return HTMLTable.html(
      caption: "Metrics", of: plan.heading, head: ["metric", "now", "on", "trend", "owner"],
      rows: rows)
  }
}
