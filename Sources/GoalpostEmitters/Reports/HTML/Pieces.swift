import GoalpostReport

/// Pieces that every section uses.
extension HTML {
  /// Text of whoever wrote the goals, in the middle of ours: its direction is its own.
  static func name(_ text: String) -> HTML { "<bdi>\(text)</bdi>" }

  static func optional(_ text: String?) -> HTML {
    text.map { "<bdi>\(HTML.prose($0))</bdi>" } ?? ""
  }

  /// A paragraph of theirs, from the side that its language begins at.
  static func paragraph(_ text: String?, class name: HTML) -> HTML {
    text.map { "<p class=\"\(name)\" dir=\"auto\">\(HTML.prose($0))</p>\n" } ?? ""
  }

  /// A link to a goal of this page.
  static func jump(to anchor: String, _ title: String) -> HTML {
    "<a href=\"#\(anchor)\">\(name(title))</a>"
  }

  /// The address of a goal, to be copied.
  static func permalink(_ anchor: String) -> HTML {
    "<a class=\"permalink\" href=\"#\(anchor)\" aria-label=\"Link to this goal\">#</a>"
  }

  static func goal(_ link: GoalLink) -> HTML {
    guard let anchor = link.anchor else { return name(link.text) }
    return jump(to: anchor, link.text)
  }

  static func goals(_ links: [GoalLink]) -> HTML {
    links.map { goal($0) }.joined(separator: "; ")
  }

  /// Label and content on one line; nothing without content.
  static func line(_ label: HTML, _ content: HTML) -> HTML {
    content.isEmpty ? "" : "<p><span class=\"soft\">\(label)</span> \(content)</p>\n"
  }

  /// What opens on a click.
  static func details(_ summary: HTML, _ content: HTML) -> HTML {
    content.isEmpty ? "" : "<details><summary>\(summary)</summary>\n\(content)</details>\n"
  }

  /// A table of what is drawn above it; paper does without.
  static func repeated(_ summary: HTML, _ table: HTML) -> HTML {
    table.isEmpty ? "" : "<div class=\"repeated\">\(details(summary, table))</div>\n"
  }
}

extension Status {
  /// What the page's filter chooses by.
  var filterAttribute: HTML { "data-state=\"\(word)\"" }
}

extension String? {
  var filterAttribute: HTML { map { " data-owner=\"\($0)\"" } ?? "" }
}
