import GoalpostReport

/// A KPI: its light, its value against target and threshold, its line, and what stands behind it.
enum KPICard {
  static func html(_ kpi: KPIReport) -> HTML {
    """
    <article class="card kpi" id="\(kpi.anchor)" \
    \(kpi.status.filterAttribute)\(kpi.owner.filterAttribute)>
    <p class="light">\(StatusMark.html(kpi.status)) \(trend(of: kpi))</p>
    <h4>\(HTML.name(kpi.title)) \(HTML.permalink(kpi.anchor))</h4>
    <p class="big">\(HTML.name(kpi.nowText))</p>
    <p class="lines">\(lines(of: kpi))</p>
    \(kpi.charted.map { ValueChart(title: kpi.title, chart: $0.chart).html })\
    <p class="soft">\(facts(of: kpi))</p>
    \(HTML.paragraph(kpi.note.map { "“\($0)”" }, class: "note"))\(details(of: kpi))</article>

    """
  }

  private static func trend(of kpi: KPIReport) -> HTML {
    let arrow: HTML? =
      switch kpi.trend {
      case "better": "↗"
      case "worse": "↘"
      case "flat": "→"
      default: nil
      }
    guard let arrow, let trend = kpi.trend else { return "" }
    return "<span class=\"soft\"><span aria-hidden=\"true\">\(arrow)</span> \(trend)</span>"
  }

  private static func lines(of kpi: KPIReport) -> HTML {
    var lines: [HTML] = []
    if let target = kpi.targetText { lines.append("target \(HTML.name(target))") }
    if let threshold = kpi.thresholdText { lines.append("line \(HTML.name(threshold))") }
    if let inferred = kpi.inferredBetter { lines.append("\(inferred)") }
    if let benchmark = kpi.benchmarkText { lines.append("others \(HTML.name(benchmark))") }
    return lines.joined(separator: " · ")
  }

  private static func facts(of kpi: KPIReport) -> HTML {
    let age = kpi.currentDay.map {
      ValueAge.html($0, kpi.currentAge, isOld: kpi.ageNote != nil)
    }
    let visibility = kpi.visibility == "public" ? nil : kpi.visibility
    return [name(kpi.owner), name(kpi.cadenceText), age, name(visibility)]
      .compactMap { $0 }.joined(separator: " · ")
  }

  private static func name(_ text: String?) -> HTML? {
    text.flatMap { $0.isEmpty ? nil : .name($0) }
  }

  private static func details(of kpi: KPIReport) -> HTML {
    let formula: HTML =
      kpi.derivation.isEmpty ? "" : "<p class=\"formula\">\(kpi.derivation)</p>\n"
    return HTML.details(
      "What, why and how",
      """
      \(HTML.line("Question", .optional(kpi.question)))\(HTML.line("Why", .optional(kpi.why)))\
      \(HTML.line("How", .optional(kpi.how)))\
      \(HTML.line("Counted as", .optional(kpi.definition)))\
      \(HTML.line("Source", kpi.link.map { .link($0, to: $0) } ?? ""))\
      \(HTML.line("Kind", .optional(kpi.category)))\
      \(HTML.line("Tied to", .goals(kpi.objectives)))\(formula)\
      \(ValueTable.html(kpi.entries, caption: "Readings", of: kpi.title))
      """)
  }
}
