import GoalpostReport

/// An objective with its key results and the work for them.
enum ObjectiveArticle {
  static func html(_ objective: ObjectiveReport) -> HTML {
    let why: HTML? = objective.why.map { "<p class=\"soft\">\(HTML.prose($0))</p>\n" }
    return """
      <article class="card" id="\(objective.anchor)">
      <div class="head"><div><p class="eyebrow">\(facts(of: objective))</p>
      <h3>\(objective.title)</h3></div>
      <p>\(StatusMark.html(objective.standing.status)) \
      <span class="big">\(objective.standing.score?.text ?? "–")</span></p></div>
      \(why)\(bar(of: objective))\(coverage(of: objective))\(links(of: objective))\
      <ul class="key-results">
      \(objective.keyResults.map(KeyResultItem.html))</ul>
      \(initiatives(objective.initiatives))</article>

      """
  }

  private static func facts(of objective: ObjectiveReport) -> HTML {
    var facts: [HTML] = ["\(objective.ambition)"]
    if let owner = objective.owner { facts.append("\(owner)") }
    if objective.weight != "1" { facts.append("weight \(objective.weight)") }
    if objective.visibility != "public" { facts.append("\(objective.visibility)") }
    return facts.joined(separator: " · ")
  }

  private static func bar(of objective: ObjectiveReport) -> HTML {
    let standing = objective.standing
    guard let score = standing.score else { return "" }
    return LoadingBar(
      title: objective.title, progress: score, expected: standing.expected
    ).html
  }

  private static func coverage(of objective: ObjectiveReport) -> HTML {
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
    return """
      \(HTML.line("Supports", .goals(objective.supports)))\
      \(HTML.line("Answers", .goals(objective.answers)))\
      \(HTML.line("Depends on", .goals(objective.dependsOn)))\(HTML.line("Served by", goals))
      """
  }

  private static func initiatives(_ initiatives: [InitiativeReport]) -> HTML {
    let rows = initiatives.map { initiative -> [HTML] in
      [
        initiative.link.map { .link(initiative.title, to: $0) } ?? "\(initiative.title)",
        .optional(initiative.owner), .goals(initiative.moves),
        initiative.kpi.map { .goal($0) } ?? "", .optional(initiative.due?.spelledOut),
        .optional(initiative.done?.spelledOut),
      ]
    }
    return HTMLTable.html(
      caption: "Initiatives", head: ["initiative", "owner", "moves", "KPI", "due", "done"],
      rows: rows)
  }
}
