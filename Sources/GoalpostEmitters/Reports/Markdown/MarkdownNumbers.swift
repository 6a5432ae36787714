import GoalpostReport
import GoalpostSource

/// KPIs with their lights, metrics, and the ledger of breaches.
extension MarkdownEmitter {
  static func numbers(of plan: PlanReport) -> Markdown {
    let kpis = plan.kpis.map { kpi -> [Markdown] in
      [
        status(kpi.status), "\(kpi.title)", "\(kpi.nowWithAge)", optional(kpi.targetText),
        optional(kpi.thresholdText), optional(kpi.trend), "\(kpi.attainment?.text ?? "–")",
        optional(kpi.benchmarkText), optional(kpi.cadenceText), optional(kpi.owner),
      ]
    }
    let metrics = plan.metrics.map { metric -> [Markdown] in
      [
        "\(metric.title)", "\(metric.nowWithAge)", optional(metric.currentDay?.spelledOut),
        optional(metric.trend), optional(metric.owner),
      ]
    }
    let kpiHead: [Markdown] = [
      "light", "KPI", "now", "target", "threshold", "trend", "attainment", "benchmark",
      "cadence", "owner",
    ]
    let kpiPart: Markdown =
      kpis.isEmpty
      ? "" : "### KPIs\n\n\(Markdown.table(kpiHead, kpis))\(plan.kpis.compactMap(details))\n"
    let metricPart: Markdown =
      metrics.isEmpty
      ? "" : "### Metrics\n\n\(Markdown.table(["metric", "now", "on", "trend", "owner"], metrics))"
    return "\(kpiPart)\(metricPart)"
  }

  private static func details(_ kpi: KPIReport) -> Markdown? {
    var parts: [Markdown] = []
    if let question = kpi.question { parts.append("\(question)") }
    if let why = kpi.why { parts.append("\(why)") }
    if let how = kpi.how { parts.append("how: \(how)") }
    if let definition = kpi.definition { parts.append("counted as: \(definition)") }
    if let category = kpi.category { parts.append("\(category)") }
    if !kpi.objectives.isEmpty {
      let titles = kpi.objectives.map { "\($0.text)" as Markdown }
      parts.append("tied to \(titles.joined(separator: "; "))")
    }
    if let inferred = kpi.inferredBetter { parts.append("\(inferred)") }
    if let link = kpi.link { parts.append(.link("source", to: link)) }
    if kpi.visibility != "public" { parts.append("\(kpi.visibility)") }
    guard !parts.isEmpty else { return nil }
    return "- \(kpi.title): \(parts.joined(separator: "; "))\n"
  }

  static func breaches(_ breaches: [BreachEntry]) -> Markdown {
    guard !breaches.isEmpty else { return "" }
    let rows = breaches.map { breach -> [Markdown] in
      let answers = breach.answeredBy.map { "\($0.text)" as Markdown }
      return [
        "\(breach.text)", "\(breach.title)", "\(breach.unit)", optional(breach.owner),
        "\(breach.opened.spelledOut)", optional(breach.answered?.spelledOut),
        answers.joined(separator: "; "), optional(breach.closed?.spelledOut),
        "\(breach.readings)",
      ]
    }
    let head: [Markdown] = [
      "breach", "KPI", "unit", "owner", "opened", "answered", "by", "closed", "readings beyond",
    ]
    return "## Breach ledger\n\n\(Markdown.table(head, rows))"
  }

  /// Deeper rows stand no further in.
  private static var deepest: Int { 12 }

  static func cascade(_ rows: [CascadeRow]) -> Markdown {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { row -> Markdown in
      let indent = Markdown(trusting: String(repeating: "  ", count: min(row.depth, deepest)))
      let through: Markdown? = row.through.map { ", through “\($0)”" }
      let repeated: Markdown = row.isRepeated ? " (as above)" : ""
      return """
        \(indent)- \(status(row.status)) **\(row.title)** \(row.scoreText) \
        (\(row.plan)\(through))\(repeated)

        """
    }
    return "## Cascade\n\n\(lines)\n"
  }

  static func derivations(of plans: [PlanReport], by workers: Workers) -> Markdown {
    let rows = workers.write(plans) { plan in
      plan.derivations.map { derivation in
        Markdown.row([
          "\(plan.heading)", "\(derivation.title)", "\(derivation.score?.text ?? "–")",
          "\(derivation.text)",
        ])
      }
    }.flatMap(\.self)
    guard !rows.isEmpty else { return "" }
    let table = Markdown.table(["plan", "of", "score", "how it was made"], written: rows)
    return "## How the scores were made\n\n\(table)"
  }
}
