import GoalpostReport
import GoalpostSource

/// For pull requests, wikis and repositories.
package enum MarkdownEmitter: Emitter {
  package static let name = "markdown"
  package static let fileExtension = "md"
  package static let summary = "a review that GitHub renders, complete, with text bars"

  package static func emit(_ report: Report, by workers: Workers) -> String {
    let document: Markdown = """
      \(head(of: report))\(attention(report))\(changes(report))\(units(report.rollUps))\
      \(trends(report.rollUps.trends))\(workers.write(report.plans) { plan($0) })\
      \(cascade(report.cascade))\(breaches(report.breaches))\(owners(report.rollUps.owners))\
      \(derivations(of: report.plans, by: workers))\(faults(report.faults))\
      \(foot(of: report))
      """
    return document.text
  }
}
