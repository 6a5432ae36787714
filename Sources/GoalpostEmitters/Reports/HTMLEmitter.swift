import GoalpostReport

/// For a screen, a projector or paper: one file that asks nobody for anything.
package enum HTMLEmitter: Emitter {
  package static let name = "html"
  package static let fileExtension = "html"
  package static let summary = "one self-contained page for screen and print, without scripts"

  package static func emit(_ report: Report) -> String {
    let page: HTML = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageStyle.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="goalpost \(report.version)">
      <title>\(report.title)</title>
      <style>\(PageStyle.css)</style>
      </head>
      <body>
      <main>
      \(PublicPartNote.html(report))\(HeadSection.html(report))\
      \(AttentionSection.html(report.exceptions))\
      \(UnitSection.html(report.rollUps))\(TrendSection.html(report.rollUps.trends))\
      \(report.plans.map(PlanSection.html))\(CascadeSection.html(report.cascade))\
      \(BreachSection.html(report.breaches))\(OwnerSection.html(report.rollUps.owners))\
      \(DerivationSection.html(report.plans))\(FaultSection.html(report.faults))</main>
      \(PageFoot.html(report))\(HTML.embedded(JSONEmitter.document(report), id: "_report"))</body>
      </html>

      """
    return page.text
  }
}
