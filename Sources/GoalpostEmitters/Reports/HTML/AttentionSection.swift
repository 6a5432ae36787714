import GoalpostReport

/// What needs somebody, worst first.
enum AttentionSection {
  static func html(_ exceptions: [ReportException]) -> HTML {
    let list: HTML =
      exceptions.isEmpty
      ? "<p>Nothing is at risk, breached or without data.</p>\n"
      : "<ol>\n\(exceptions.map(item))</ol>\n"
    return """
      <section class="attention" aria-labelledby="_attention">
      <h2 id="_attention">Needs you</h2>
      \(list)</section>

      """
  }

  private static func item(_ exception: ReportException) -> HTML {
    let owner: HTML = exception.owner.map { "\($0), " } ?? ""
    let note: HTML? = exception.note.map { "<br>“\(HTML.prose($0))”" }
    return """
      <li>\(StatusMark.html(exception.status)) \
      <a href="#\(exception.anchor)">\(exception.title)</a> \
      <span class="soft">\(owner)\(exception.unit)</span> <span>\(exception.numbers)</span> \
      <span class="ask">\(exception.ask)\(note)</span></li>

      """
  }
}
