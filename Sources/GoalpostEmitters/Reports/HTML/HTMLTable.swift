import GoalpostReport

/// A table with a caption for those who cannot see where it stands, a head and row heads.
enum HTMLTable {
  /// The first cell of each row is its head. A column in which no row has anything is left out;
  /// empty where there are no rows.
  ///
  /// - Parameter title: of what it is a table, where the page has several with this caption.
  static func html(
    caption: HTML, of title: String? = nil, head: [HTML], rows: [[HTML]]
  ) -> HTML {
    guard !rows.isEmpty else { return "" }
    let shown = head.indices.filter { column in
      column == 0 || rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    let heads = shown.map { "<th scope=\"col\">\(head[$0])</th>" as HTML }
    let label: HTML = title.map { "\(caption): \($0)" } ?? caption
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(label)">
      <table>
      <caption>\(caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.map { row($0, shown) })</tbody>
      </table>
      </div>

      """
  }

  private static func row(_ cells: [HTML], _ columns: [Int]) -> HTML {
    let first: HTML = cells.first.map { "<th scope=\"row\">\($0)</th>" } ?? ""
    let rest = columns.dropFirst().map { "<td>\(cells[$0])</td>" as HTML }
    return "<tr>\(first)\(rest)</tr>\n"
  }
}
