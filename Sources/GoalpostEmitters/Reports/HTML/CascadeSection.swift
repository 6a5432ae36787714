import GoalpostReport

/// Who serves whom, as a tree.
enum CascadeSection {
  /// Deeper rows stand no further in: browsers bound how deep elements may nest.
  private static let deepest = 24

  static func html(_ rows: [CascadeRow]) -> HTML {
    guard !rows.isEmpty else { return "" }
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
    return """
      <section aria-labelledby="_cascade">
      <h2 id="_cascade">Cascade</h2>
      \(lists)</section>

      """
  }

  private static func item(_ row: CascadeRow) -> HTML {
    let through: HTML? = row.through.map { ", through “\($0)”" }
    let repeated: HTML = row.isRepeated ? ", as above" : ""
    return """
      <li>\(StatusMark.html(row.status)) <a href="#\(row.anchor)">\(row.title)</a> \
      \(row.scoreText) <span class="soft">\(row.plan)\(through)\(repeated)</span>
      """
  }
}
