import GoalpostReport

/// A table with a caption for those who cannot see where it stands, a head and row heads.
enum HTMLTable {
  /// The first cell of each row is its head. Empty where there are no rows.
  static func html(caption: HTML, head: [HTML], rows: [[HTML]]) -> HTML {
    guard !rows.isEmpty else { return "" }
    let heads = head.map { "<th scope=\"col\">\($0)</th>" as HTML }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
      <table>
      <caption>\(caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.map(row))</tbody>
      </table>
      </div>

      """
  }

  private static func row(_ cells: [HTML]) -> HTML {
    let first: HTML = cells.first.map { "<th scope=\"row\">\($0)</th>" } ?? ""
    let rest = cells.dropFirst().map { "<td>\($0)</td>" as HTML }
    return "<tr>\(first)\(rest)</tr>\n"
  }
}

/// Pieces that every section uses.
extension HTML {
  static func optional(_ text: String?) -> HTML { text.map { .prose($0) } ?? "" }

  static func goal(_ link: GoalLink) -> HTML {
    guard let anchor = link.anchor else { return "\(link.text)" }
    return "<a href=\"#\(anchor)\">\(link.text)</a>"
  }

  static func goals(_ links: [GoalLink]) -> HTML {
    links.map { goal($0) }.joined(separator: "; ")
  }

  /// Label and content on one line; nothing without content.
  static func line(_ label: HTML, _ content: HTML) -> HTML {
    content.isEmpty ? "" : "<p><span class=\"soft\">\(label)</span> \(content)</p>\n"
  }
}
