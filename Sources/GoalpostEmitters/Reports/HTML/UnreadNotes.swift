import GoalpostReport

/// Files that could not be read to their ends, above every score.
enum UnreadNotes {
  static func html(_ report: Report) -> HTML {
    guard !report.unreadNotes.isEmpty else { return "" }
    let notes = report.unreadNotes.map { note -> HTML in
      """
      <p class="headline"><strong class="state bad"><span aria-hidden="true">■</span> \
      \(note).</strong></p>

      """
    }
    return "<div id=\"_unread\" role=\"note\">\n\(notes)</div>\n"
  }
}
