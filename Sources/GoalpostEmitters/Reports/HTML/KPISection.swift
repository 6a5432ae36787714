import GoalpostReport

/// The numbers that must not break, and those only worth watching.
enum KPISection {
  static func html(_ plan: PlanReport) -> HTML {
    let cards: HTML =
      plan.kpis.isEmpty
      ? ""
      : "<h3>KPIs</h3>\n<div class=\"grid\">\n\(plan.kpis.map(card))</div>\n\(table(plan.kpis))"
    let metrics: HTML =
      plan.metrics.isEmpty ? "" : "<h3>Metrics</h3>\n\(table(ofMetrics: plan.metrics))"
    return "\(cards)\(metrics)"
  }

  private static func card(_ kpi: KPIReport) -> HTML {
    let note: HTML? = kpi.note.map { "<p>“\(HTML.prose($0))”</p>\n" }
    return """
      <article class="card" id="\(kpi.anchor)">
      <p>\(StatusMark.html(kpi.status))</p>
      <h4>\(kpi.title)</h4>
      <p class="big">\(kpi.nowText)</p>
      <p class="soft">\(lines(of: kpi))</p>
      \(kpi.chart.map { ValueChart(title: kpi.title, chart: $0).html })\
      <p class="soft">\(facts(of: kpi))</p>
      \(note)\(details(of: kpi))</article>

      """
  }

  private static func lines(of kpi: KPIReport) -> HTML {
    var lines: [HTML] = []
    if let target = kpi.targetText { lines.append("target \(target)") }
    if let threshold = kpi.thresholdText { lines.append("line \(threshold)") }
    if let benchmark = kpi.benchmarkText { lines.append("others \(benchmark)") }
    return lines.joined(separator: ", ")
  }

  private static func facts(of kpi: KPIReport) -> HTML {
    [kpi.owner, kpi.cadenceText, kpi.trend, kpi.visibility == "public" ? nil : kpi.visibility]
      .compactMap { $0 }.filter { !$0.isEmpty }
      .map { HTML($0) }.joined(separator: " · ")
  }

  private static func details(of kpi: KPIReport) -> HTML {
    let formula: HTML =
      kpi.derivation.isEmpty ? "" : "<p class=\"formula\">\(kpi.derivation)</p>\n"
    return """
      <details><summary>What, why and how</summary>
      \(HTML.line("Question", .optional(kpi.question)))\(HTML.line("Why", .optional(kpi.why)))\
      \(HTML.line("How", .optional(kpi.how)))\
      \(HTML.line("Counted as", .optional(kpi.definition)))\
      \(HTML.line("Source", kpi.link.map { .link($0, to: $0) } ?? ""))\
      \(HTML.line("Kind", .optional(kpi.category)))\
      \(HTML.line("Tied to", .goals(kpi.objectives)))\(formula)\
      \(ValueTable.html(kpi.entries, caption: "Readings"))</details>

      """
  }

  private static func table(_ kpis: [KPIReport]) -> HTML {
    let rows = kpis.map { kpi -> [HTML] in
      [
        "<a href=\"#\(kpi.anchor)\">\(kpi.title)</a>", StatusMark.html(kpi.status),
        "\(kpi.nowText)", .optional(kpi.currentDay?.spelledOut), .optional(kpi.targetText),
        .optional(kpi.thresholdText), .optional(kpi.trend), "\(kpi.attainment?.text ?? "–")",
        .optional(kpi.benchmarkText), .optional(kpi.cadenceText), .optional(kpi.owner),
      ]
    }
    let table = HTMLTable.html(
      caption: "KPIs",
      head: [
        "KPI", "light", "now", "on", "target", "threshold", "trend", "attainment", "benchmark",
        "cadence", "owner",
      ],
      rows: rows)
    return "<details><summary>All KPIs as a table</summary>\n\(table)</details>\n"
  }

  private static func table(ofMetrics metrics: [KPIReport]) -> HTML {
    let rows = metrics.map { metric -> [HTML] in
      [
        "<span id=\"\(metric.anchor)\">\(metric.title)</span>", "\(metric.nowText)",
        .optional(metric.currentDay?.spelledOut), .optional(metric.trend),
        .optional(metric.owner),
      ]
    }
    return HTMLTable.html(
      caption: "Metrics", head: ["metric", "now", "on", "trend", "owner"], rows: rows)
  }
}
