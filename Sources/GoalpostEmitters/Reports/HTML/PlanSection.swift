import GoalpostReport

/// A plan: its standing, its goals, its numbers and its history.
enum PlanSection {
  static func html(_ plan: PlanReport, _ detail: PageScale.Detail) -> HTML {
    let name: HTML = "_\(plan.anchor)"
    let head: HTML = """
      <h2 id="\(name)">\(HTML.name(plan.heading)) \(score(of: plan))</h2>
      """
    let facts: HTML = "<p class=\"eyebrow\">\(facts(of: plan))</p>\n"
    let content: HTML =
      switch detail {
      case .open:
        "<header>\n\(head) \(HTML.permalink(plan.anchor))\n\(facts)</header>\n\(body(plan))"
      case .folded: folded(head, "\(facts)\(body(plan))")
      case .brief: folded(head, "\(facts)\(BriefPlan.html(plan))")
      }
    return """
      <section class="plan" id="\(plan.anchor)" aria-labelledby="\(name)" data-unit="\(plan.name)">
      \(content)<p class="back"><a href="#_contents">Back to the contents</a></p>
      </section>

      """
  }

  private static func folded(_ head: HTML, _ content: HTML) -> HTML {
    "<details class=\"body\"><summary>\(head)</summary>\n\(content)</details>\n"
  }

  private static func body(_ plan: PlanReport) -> HTML {
    """
    \(HTML.paragraph(plan.why, class: "why"))\
    \(plan.objectives.map(ObjectiveArticle.html))\(GoalTable.html(plan))\
    \(KPISection.html(plan))\(HistorySections.html(plan))
    """
  }

  private static func score(of plan: PlanReport) -> HTML {
    guard let status = plan.standing.status else { return "" }
    let score: HTML? = plan.standing.score.map { _ in
      "<span class=\"score\">\(plan.standing.figure)</span> "
    }
    return "<span class=\"standing\">\(score)\(StatusMark.html(status))</span>"
  }

  private static func facts(of plan: PlanReport) -> HTML {
    var facts: [HTML] = ["\(plan.level)"]
    if let owner = plan.owner { facts.append(.name(owner)) }
    if let cycle = plan.cycle { facts.append(.name(cycle.text)) }
    if let coverage = plan.standing.coverage { facts.append("\(coverage)") }
    if let expected = plan.standing.expected { facts.append("expected \(expected.text)") }
    if let change = plan.standing.change { facts.append("\(change.text) since last week") }
    if let locked = plan.locked { facts.append("locked on \(locked.spelledOut)") }
    if plan.visibility != "public" { facts.append("\(plan.visibility)") }
    return facts.joined(separator: " · ")
  }
}
