import GoalpostReport

/// How something stands: a shape and a word, and a colour on top.
enum StatusMark {
  static func html(_ status: Status) -> HTML {
    """
    <span class="state \(status.tone.rawValue)"><span aria-hidden="true">\(status.shape)</span> \
    \(status.word)</span>
    """
  }

  static func html(_ status: Status?) -> HTML { status.map { html($0) } ?? "–" }
}
