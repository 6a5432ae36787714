import GoalpostReport

/// Who serves whom, as a tree.
enum CascadeSection {
  /// Deeper rows stand no further in: browsers bound how deep elements may nest.
  private static let deepest = 24
  /// A longer tree stands behind a click.
  private static let mostOpen = 60

  static func html(_ rows: [CascadeRow]) -> HTML {
    guard !rows.isEmpty else { return "" }
    let tree = self.tree(rows)
    let content =
      rows.count > mostOpen ? HTML.details("\(rows.count) objectives", tree) : tree
    return """
      <section class="cascade" aria-labelledby="_cascade">
      <h2 id="_cascade">Cascade <span>who serves whom</span></h2>
      \(content)</section>

      """
  }

  private static func tree(_ rows: [CascadeRow]) -> HTML {
    var lists: [HTML] = []
    var depth = -1
    for row in rows {
      let next = min(row.depth, deepest, depth + 1)
      if next > depth {
        lists.append(depth < 0 ? "<ul class=\"tree\">\n" : "\n<ul>\n")
      } else {
        lists.append("</li>\n")
        for _ in next..<depth { lists.append("</ul></li>\n") }
      }
      depth = next
      lists.append(item(row))
    }
    lists.append("</li>\n")
    for _ in 0..<depth { lists.append("</ul></li>\n") }
    lists.append("</ul>\n")
    return "\(lists)"
  }

  private static func item(_ row: CascadeRow) -> HTML {
    let through: HTML? = row.through.map { ", through “\(HTML.name($0))”" }
    let repeated: HTML = row.isRepeated ? ", as above" : ""
    return """
      <li><div class="branch"><span>\(HTML.jump(to: row.anchor, row.title)) \
      <span class="soft">\(HTML.name(row.plan))\(through)\(repeated)</span></span> \
      <span class="standing"><span class="score">\(row.scoreText)</span> \
      \(StatusMark.html(row.status))</span></div>
      """
  }
}
