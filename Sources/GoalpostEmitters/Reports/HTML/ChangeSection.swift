import GoalpostReport

/// What is different from the day that the report compares with.
enum ChangeSection {
  /// The others stand behind a click.
  private static let mostEvents = 5

  static func html(_ report: Report) -> HTML {
    let changes = report.changes
    guard !changes.sentence.isEmpty else { return "" }
    let moves =
      changes.highestRises.map { item($0, "↑") } + changes.deepestFalls.map { item($0, "↓") }
    let events = changes.events.map(item)
    return """
      <section class="changes" aria-labelledby="_changes">
      <h2 id="_changes">Changed since \(report.comparedWith.spelledOut)</h2>
      <p class="soft">\(changes.sentence).</p>
      \(list(Array(events.prefix(mostEvents))))\(rest(Array(events.dropFirst(mostEvents))))\
      \(list(moves))</section>

      """
  }

  private static func list(_ items: [HTML]) -> HTML {
    items.isEmpty ? "" : "<ul>\n\(items)</ul>\n"
  }

  private static func rest(_ items: [HTML]) -> HTML {
    items.isEmpty
      ? "" : "<details><summary>\(items.count) more</summary>\n\(list(items))</details>\n"
  }

  private static func item(_ move: GoalMove, _ arrow: HTML) -> HTML {
    let amended: HTML = move.isAmended ? ", amended meanwhile" : ""
    return """
      <li><span class="state"><span aria-hidden="true">\(arrow)</span> \(move.change.text)</span>
      <a href="#\(move.anchor)">\(HTML.name(move.title))</a>
      <span class="soft">\(move.numbers)\(amended) · \(HTML.name(move.unit))</span></li>

      """
  }

  private static func item(_ event: ChangeEvent) -> HTML {
    """
    <li>\(StatusMark.html(event.status))
    <a href="#\(event.anchor)">\(HTML.name(event.title))</a>
    <span class="soft">\(HTML.name(event.detail)) · \(HTML.name(event.unit))</span></li>

    """
  }
}
