import GoalpostReport

/// How are we doing, and can we trust it.
enum HeadSection {
  static func html(_ report: Report) -> HTML {
    """
    <header>
    <p class="eyebrow">\(eyebrow(report))</p>
    <h1>\(report.title)</h1>
    <p class="headline">\(report.headline.sentence).</p>
    \(trust(report.trust))</header>

    """
  }

  private static func eyebrow(_ report: Report) -> HTML {
    let cycle: HTML? = report.headline.cycle.map { "\($0.id) · " }
    return "Review · \(cycle)as of \(report.asOf.spelledOut)"
  }

  private static func trust(_ trust: Trust) -> HTML {
    var facts: [HTML] = []
    if trust.of > 0 {
      facts.append(fact("key results measured", "\(trust.measured) of \(trust.of)"))
      facts.append(fact("silent for three weeks", "\(trust.silent)"))
      facts.append(fact("targets loosened", "\(trust.loosened)"))
    }
    facts.append(fact("breaches open", breaches(trust)))
    if trust.waivers > 0 { facts.append(fact("rules waived", "\(trust.waivers)")) }
    return "<dl class=\"trust\">\(facts)</dl>\n"
  }

  private static func breaches(_ trust: Trust) -> HTML {
    guard trust.breachesOpen > 0 else { return "0" }
    let unanswered = trust.breachesUnanswered
    let verdict: HTML = unanswered == 0 ? "answered" : "\(unanswered) unanswered"
    return "\(trust.breachesOpen), \(verdict)"
  }

  private static func fact(_ name: HTML, _ value: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
  }
}
