import GoalpostReport

/// For pull requests, wikis and repositories.
package enum MarkdownEmitter: Emitter {
  package static let name = "markdown"
  package static let fileExtension = "md"
  package static let summary = "a review that GitHub renders, complete, with text bars"

  package static func emit(_ report: Report) -> String {
    let document: Markdown = """
      \(head(of: report))\(attention(report))\(changes(report))\(units(report.rollUps))\
      \(trends(report.rollUps.trends))\(report.plans.map(plan))\
      \(cascade(report.cascade))\(breaches(report.breaches))\(owners(report.rollUps.owners))\
      \(derivations(of: report.plans))\(faults(report.faults))\
      \(foot(of: report))
      """
    return document.text
  }
}
