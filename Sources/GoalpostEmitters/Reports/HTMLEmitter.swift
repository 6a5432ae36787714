import GoalpostReport
import GoalpostSource

/// For a screen, a projector or paper: one file that asks nobody for anything.
package enum HTMLEmitter: Emitter {
  package static let name = "html"
  package static let fileExtension = "html"
  package static let summary = "one self-contained page for screen and print"

  package static func emit(_ report: Report, by workers: Workers) -> String {
    let scale = PageScale(report)
    let page: HTML = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PagePolicy.content)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="goalpost \(report.version)">
      <title>\(report.title)</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body\(scale.isWhole ? "" : " class=\"large\"" as HTML)>
      <a class="skip" href="#_plans">Skip to the plans</a>
      <main>
      \(UnreadNotes.html(report))\(PublicPartNote.html(report))\
      \(summary(of: report))\(ContentsNav.html(report, scale))\
      \(UnitSection.html(report.rollUps))\(TrendSection.html(report.rollUps.trends))\
      \(plans(of: report, scale, workers))\
      \(appendices(of: report, scale))</main>
      \(PageFoot.html(report, scale))<script>\(PageScript.source)</script>
      \(HTML.embedded(data(of: report, scale), id: "_report"))</body>
      </html>

      """
    return page.text
  }

  private static func summary(of report: Report) -> HTML {
    """
    \(HeadSection.html(report))<div class="overview">
    \(AttentionSection.html(report))\(ChangeSection.html(report))</div>

    """
  }

  private static func plans(
    of report: Report, _ scale: PageScale, _ workers: Workers
  ) -> HTML {
    let plans = workers.write(Array(zip(report.plans, scale.details))) { plan, detail in
      PlanSection.html(plan, detail)
    }
    return """
      <div class="plans" id="_plans">
      \(MarkLegend.html)\(FilterBar.html)\(scale.notice)\(plans)</div>

      """
  }

  private static func appendices(of report: Report, _ scale: PageScale) -> HTML {
    let shown = scale.plans(of: report, shown: [.open, .folded])
    return """
      \(CascadeSection.html(report.cascade))\(BreachSection.html(report.breaches))\
      \(OwnerSection.html(report.rollUps.owners, scale))\
      \(DerivationSection.html(shown))\(FaultSection.html(report.faults))
      """
  }

  /// The whole JSON report, or what comes before its plans where it would make the page too large.
  private static func data(of report: Report, _ scale: PageScale) -> JSON {
    guard !scale.isWhole else { return JSONEmitter.document(report) }
    var summary = report
    summary.plans = report.plans.map { plan in
      var plan = plan
      (plan.objectives, plan.kpis, plan.metrics, plan.notes) = ([], [], [], [])
      return plan
    }
    summary.cascade = []
    (summary.rollUps.units, summary.rollUps.owners) = ([], [])
    summary.faults.faults = []
    return JSONEmitter.document(summary)
  }
}
