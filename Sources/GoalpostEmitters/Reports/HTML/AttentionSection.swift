import GoalpostReport

/// What needs somebody, worst first.
enum AttentionSection {
  static func html(_ report: Report) -> HTML {
    let list: HTML =
      report.exceptions.isEmpty
      ? "<p>\(report.calmText).</p>\n" : "<ol>\n\(report.exceptions.map(item))</ol>\n"
    return """
      <section class="attention" aria-labelledby="_attention">
      <h2 id="_attention">Needs you</h2>
      \(list)</section>

      """
  }

  private static func item(_ exception: ReportException) -> HTML {
    let owner: HTML = exception.owner.map { "\(HTML.name($0))" } ?? "nobody named"
    let note: HTML? = exception.note.map { "<q dir=\"auto\">\(HTML.prose($0))</q>" }
    return """
      <li>\(StatusMark.html(exception.status))
      <div><a href="#\(exception.anchor)">\(HTML.name(exception.title))</a>
      <p><b>\(HTML.name(exception.numbers))</b> · \(owner), \(HTML.name(exception.unit))</p>
      <p class="soft">\(HTML.name(exception.ask))</p>
      \(note)</div></li>

      """
  }
}
