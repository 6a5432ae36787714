import GoalpostReport

/// An objective with its key results and the work for them.
enum ObjectiveArticle {
  static func html(_ objective: ObjectiveReport) -> HTML {
    """
    <article class="card objective" id="\(objective.anchor)">
    <header class="head">
    <div>
    <p class="eyebrow">\(facts(of: objective))</p>
    <h3>\(HTML.name(objective.title)) \(HTML.permalink(objective.anchor))</h3>
    \(HTML.paragraph(objective.why, class: "why"))\(standing(of: objective))</div>
    <p class="verdict">\(ScoreRing(title: objective.title, standing: objective.standing).html)\
    \(StatusMark.html(objective.standing.status))</p>
    </header>
    \(links(of: objective))\(keyResults(of: objective))\
    \(initiatives(of: objective))</article>

    """
  }

  private static func facts(of objective: ObjectiveReport) -> HTML {
    var facts: [HTML] = ["Objective", "\(objective.ambition)"]
    if let owner = objective.owner { facts.append(.name(owner)) }
    if objective.weight.decimal != "1" { facts.append("weight \(objective.weight.text)") }
    if objective.visibility != "public" { facts.append("\(objective.visibility)") }
    return facts.joined(separator: " · ")
  }

  private static func standing(of objective: ObjectiveReport) -> HTML {
    let standing = objective.standing
    var facts: [HTML] = []
    if let coverage = standing.coverage { facts.append("\(coverage)") }
    if let expected = standing.expected { facts.append("expected \(expected.text)") }
    if let change = standing.change { facts.append("\(change.text) since last week") }
    if standing.wasProbablyTooEasy { facts.append("was probably too easy") }
    return facts.isEmpty ? "" : "<p class=\"soft\">\(facts.joined(separator: " · "))</p>\n"
  }

  private static func links(of objective: ObjectiveReport) -> HTML {
    let served = objective.servedBy
    let goals: HTML =
      served.goals.isEmpty ? "" : "\(served.text): \(HTML.goals(served.goals))"
    let lines: HTML = """
      \(HTML.line("Supports", .goals(objective.supports)))\
      \(HTML.line("Answers", .goals(objective.answers)))\
      \(HTML.line("Depends on", .goals(objective.dependsOn)))\(HTML.line("Served by", goals))
      """
    return lines.isEmpty ? "" : "<div class=\"ties\">\n\(lines)</div>\n"
  }

  private static func keyResults(of objective: ObjectiveReport) -> HTML {
    objective.keyResults.isEmpty
      ? ""
      : "<ul class=\"key-results\">\n\(objective.keyResults.map(KeyResultItem.html))</ul>\n"
  }

  private static func initiatives(of objective: ObjectiveReport) -> HTML {
    let initiatives = objective.initiatives
    let rows = initiatives.map { initiative -> [HTML] in
      [
        initiative.link.map { .link(initiative.title, to: $0) } ?? .name(initiative.title),
        .optional(initiative.owner), .goals(initiative.moves),
        initiative.kpi.map { .goal($0) } ?? "", .optional(initiative.due?.spelledOut),
        .optional(initiative.done?.spelledOut),
      ]
    }
    let count: HTML = initiatives.count == 1 ? "1 initiative" : "\(initiatives.count) initiatives"
    return HTML.details(
      "\(count), \(initiatives.count { $0.done != nil }) done",
      HTMLTable.html(
        caption: "Initiatives", of: objective.title,
        head: ["initiative", "owner", "moves", "KPI", "due", "done"],
        rows: rows))
  }
}
