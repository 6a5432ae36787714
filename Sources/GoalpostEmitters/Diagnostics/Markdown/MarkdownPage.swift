/// A Markdown document that stays below a length: a table is cut between two rows, and says how
/// many are missing.
struct MarkdownPage {
  private(set) var text = ""
  private let maximum: Int
  private var isCut = false

  /// - Parameter maximum: in UTF-8 bytes.
  init(maximum: Int) { self.maximum = maximum }

  /// Nothing where it does not fit, or something before it was cut.
  mutating func add(_ part: Markdown) {
    guard !isCut, part.text.utf8.count <= room else { return }
    text += part.text
  }

  /// Nothing follows a table that had to be cut.
  mutating func add(_ table: MarkdownTable) {
    guard !isCut, !table.rows.isEmpty else { return }
    let rows = table.rowsThatFit(in: room)
    if rows > 0 { text += table.text(ofRows: rows) }
    let more = table.rows.count - rows
    guard more > 0 else { return }
    isCut = true
    text += "\n\(more) more did not fit; `goalpost check` lists them all.\n"
  }

  /// A table that a reader opens.
  mutating func add(_ table: MarkdownTable, foldedAs title: Markdown) {
    guard !isCut, !table.rows.isEmpty else { return }
    text += "\n<details><summary>\(title.text)</summary>\n\n"
    add(table)
    text += "\n</details>\n"
  }

  private var room: Int { maximum - Self.reserve - text.utf8.count }

  /// For what stands around a table and says how many rows are missing.
  private static let reserve = 500
}
