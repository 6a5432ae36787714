import GoalpostReport
import GoalpostSource

/// Rows of cells below each other in a terminal.
struct AlignedRows {
  struct Cell {
    let text: String
    let tone: Status.Tone?

    init(_ text: String, _ tone: Status.Tone? = nil) {
      self.text = text.withVisibleControls
      self.tone = tone
    }
  }

  private var rows: [[Cell]] = []

  /// A cell that is wider pushes its own row only.
  private static let widest = 56

  var isEmpty: Bool { rows.isEmpty }

  mutating func append(_ row: [Cell]) { rows.append(row) }

  /// One line a row, indented, two cells apart.
  func text(_ paint: Paint) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.compactMap { $0.count > column ? $0[column].text.terminalWidth : nil }
        .filter { $0 <= Self.widest }.max() ?? 0
    }
    return rows.map { row in
      let last = row.lastIndex { !$0.text.isEmpty } ?? 0
      // A column in which nobody says anything is none.
      let shown = row.indices.prefix(last + 1).filter { widths[$0] > 0 || !row[$0].text.isEmpty }
      let cells = shown.map { index in
        let missing = max(0, widths[index] - row[index].text.terminalWidth)
        let padding = index == last ? "" : String(repeating: " ", count: missing)
        return (row[index].tone.map { paint.tone(row[index].text, $0) } ?? row[index].text)
          + padding
      }
      return "  " + cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
