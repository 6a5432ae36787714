import GoalpostReport

/// A plan: its standing, its goals, its numbers and its history.
enum PlanSection {
  static func html(_ plan: PlanReport) -> HTML {
    let name: HTML = "_\(plan.anchor)"
    let why: HTML? = plan.why.map { "<p>\(HTML.prose($0))</p>\n" }
    return """
      <section class="plan" id="\(plan.anchor)" aria-labelledby="\(name)">
      <h2 id="\(name)">\(plan.heading) <span class="soft">\(score(of: plan))</span></h2>
      <p class="eyebrow">\(facts(of: plan))</p>
      \(why)\(plan.objectives.map(ObjectiveArticle.html))\(GoalTable.html(plan))\
      \(KPISection.html(plan))\(HistorySections.html(plan))</section>

      """
  }

  private static func score(of plan: PlanReport) -> HTML {
    plan.standing.status == nil ? "" : "\(plan.standing.text)"
  }

  private static func facts(of plan: PlanReport) -> HTML {
    var facts: [HTML] = []
    if let status = plan.standing.status { facts.append(StatusMark.html(status)) }
    if let expected = plan.standing.expected { facts.append("expected \(expected.text)") }
    if let change = plan.standing.change { facts.append("\(change.text) since last week") }
    if let cycle = plan.cycle { facts.append("\(cycle.text)") }
    facts.append("\(plan.level)")
    if let owner = plan.owner { facts.append("\(owner)") }
    if let locked = plan.locked { facts.append("locked on \(locked.spelledOut)") }
    if plan.visibility != "public" { facts.append("\(plan.visibility)") }
    return facts.joined(separator: " · ")
  }
}
