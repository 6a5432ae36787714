/// A table whose rows are ready, so that some of them can be left out.
struct MarkdownTable {
  let rows: [Markdown]
  private let head: Markdown

  init(_ head: [Markdown], _ rows: [[Markdown]]) {
    self.head = "\(Markdown.row(head))\(Markdown.row(head.map { _ in "---" }))"
    self.rows = rows.map(Markdown.row)
  }

  /// The table with its first rows only.
  func text(ofRows count: Int) -> String { head.text + rows[..<count].map(\.text).joined() }

  /// How many of its rows, with the head, take no more than some UTF-8 bytes.
  func rowsThatFit(in room: Int) -> Int {
    var left = room - head.text.utf8.count
    return rows.prefix { row in
      left -= row.text.utf8.count
      return left >= 0
    }.count
  }
}
