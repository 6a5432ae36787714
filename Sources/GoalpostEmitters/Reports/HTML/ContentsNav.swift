import GoalpostReport

/// The way through the page: its sections, and the plans from the company down, those that are over
/// behind the others.
enum ContentsNav {
  /// The others stand behind a click.
  private static let mostPlans = 40

  static func html(_ report: Report, _ scale: PageScale) -> HTML {
    let isOver = { (plan: PlanReport) in plan.cycle?.phase == .ended }
    let plans = (report.plans.filter { !isOver($0) } + report.plans.filter(isOver)).map(item)
    return """
      <nav class="contents" id="_contents" aria-label="Contents">
      <p class="eyebrow">Overview</p>
      <ul>
      \(sections(of: report, scale))</ul>
      <p class="eyebrow">Plans</p>
      <ul>
      \(Array(plans.prefix(mostPlans)))</ul>
      \(rest(Array(plans.dropFirst(mostPlans))))</nav>

      """
  }

  private static func sections(of report: Report, _ scale: PageScale) -> [HTML] {
    let hasDerivations = scale.plans(of: report, shown: [.open, .folded])
      .contains { !$0.derivations.isEmpty }
    let sections: [(name: HTML, title: HTML, isThere: Bool)] = [
      ("_attention", "Needs you", true),
      ("_changes", "What changed", !report.changes.sentence.isEmpty),
      ("_units", "By unit", report.rollUps.units.count > 1),
      ("_trends", "From cycle to cycle", !report.rollUps.trends.isEmpty),
      ("_owners", "By owner", report.rollUps.owners.count > 1),
      ("_cascade", "Cascade", !report.cascade.isEmpty),
      ("_breaches", "Breach ledger", !report.breaches.isEmpty),
      ("_derivations", "How scores were made", hasDerivations),
      ("_findings", "Findings", !report.faults.isEmpty),
    ]
    return sections.filter(\.isThere).map { section in
      "<li><a href=\"#\(section.name)\">\(section.title)</a></li>\n"
    }
  }

  private static func rest(_ items: [HTML]) -> HTML {
    guard !items.isEmpty else { return "" }
    return "<details><summary>\(items.count) more plans</summary>\n<ul>\n\(items)</ul></details>\n"
  }

  private static func item(_ plan: PlanReport) -> HTML {
    let status: HTML? = plan.standing.status.map { status in
      """
      <span class="\(status.tone.rawValue)" aria-hidden="true">\(status.shape)</span>\
      <span class="hidden">\(status.word)</span>
      """
    }
    let cycle: HTML? = plan.cycle.map { " <span class=\"soft\">\(HTML.name($0.id))</span>" }
    let score: HTML? = plan.standing.score.map { _ in
      "<span class=\"score\">\(plan.standing.figure)</span>"
    }
    return """
      <li class="\(HTML(plan.level))">\(status) <a href="#\(plan.anchor)">\(HTML.name(plan.name))\
      \(cycle)</a> \(score)</li>

      """
  }
}
