import GoalpostReport

/// How are we doing, and can we trust it.
enum HeadSection {
  static func html(_ report: Report) -> HTML {
    """
    <header class="masthead">
    <p class="eyebrow">\(eyebrow(report))</p>
    <h1>\(HTML.name(report.title))</h1>
    <div class="hero">\(ring(report))<p class="headline">\(report.headline.sentence).</p></div>
    \(trust(report))</header>

    """
  }

  private static func eyebrow(_ report: Report) -> HTML {
    let cycle: HTML? = report.headline.cycle.map { "\($0.id) · " }
    return "Review · \(cycle)as of \(report.asOf.spelledOut)"
  }

  private static func ring(_ report: Report) -> HTML {
    guard let standing = report.headline.standing, standing.score != nil else { return "" }
    return """
      <p class="verdict">\(ScoreRing(title: report.title, standing: standing).html)\
      \(StatusMark.html(standing.status))</p>

      """
  }

  private static func trust(_ report: Report) -> HTML {
    let trust = report.trust
    var facts: [HTML] = []
    if trust.of > 0 || trust.isPartlyRead {
      facts.append(fact("key results measured", "\(trust.measuredText)"))
      facts.append(fact("silent", "\(trust.silent)"))
      if trust.withoutFinalValue > 0 {
        facts.append(fact("without a final value", "\(trust.withoutFinalValue)"))
      }
      facts.append(fact("targets loosened", "\(trust.loosened)"))
    }
    if trust.silentKPIs > 0 { facts.append(fact("KPIs silent", "\(trust.silentKPIs)")) }
    facts.append(fact("breaches open", breaches(trust, hasLedger: !report.breaches.isEmpty)))
    if trust.waivers > 0 { facts.append(fact("rules waived", "\(trust.waivers)")) }
    let findings: HTML =
      report.faults.isEmpty ? "none" : "<a href=\"#_findings\">\(report.faults.text)</a>"
    facts.append(fact("findings in the files", findings))
    let scope: HTML = trust.plans > 1 ? " <span>over \(trust.plans) running plans</span>" : ""
    return """
      <section class="trust" aria-labelledby="_trust">
      <h2 id="_trust">Can we trust it?\(scope)</h2>
      <dl>\(facts)</dl>
      </section>

      """
  }

  private static func breaches(_ trust: Trust, hasLedger: Bool) -> HTML {
    guard trust.breachesOpen > 0 else { return "0" }
    let unanswered = trust.breachesUnanswered
    let verdict: HTML =
      unanswered == 0
      ? "answered"
      : unanswered == trust.breachesOpen ? "unanswered" : "\(unanswered) unanswered"
    let text: HTML = "\(trust.breachesOpen), \(verdict)"
    return hasLedger ? "<a href=\"#_breaches\">\(text)</a>" : text
  }

  private static func fact(_ name: HTML, _ value: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
  }
}
