import GoalpostReport

/// The terminal view: what needs somebody first, then how everything stands.
package enum StatusRenderer {
  package static func render(_ report: Report, style: StatusStyle = StatusStyle()) -> String {
    let page = StatusPage(style, of: report)
    let sections =
      [page.head, page.needs] + page.plans + [
        page.legend, page.ahead, page.foot,
      ]
    return sections.filter { !$0.isEmpty }
      .map { lines in lines.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }
}
