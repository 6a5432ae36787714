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
