import GoalpostModel
import GoalpostSource
import GoalpostYAML

/// The rows of a CSV table on both sides of a merge conflict, each with its day: what stands in the
/// only column that holds nothing but days there.
struct ConflictingRows {
  private let file: SourceFile
  private let lines: LineIndex

  init(_ file: SourceFile) {
    self.file = file
    lines = LineIndex(file.bytes)
  }

  /// Nil where a row does not fit the header, or nobody can say which column holds the days.
  func entries(
    of sides: MergeConflict.Sides
  ) -> (
    first: [MergeConflictFix.Entry], base: [MergeConflictFix.Entry],
    second: [MergeConflictFix.Entry]
  )? {
    guard let first = rows(in: sides.first), let second = rows(in: sides.second),
      let base = sides.base.map({ rows(in: $0) }) ?? [],
      let column = dayColumn(of: first + base + second)
    else { return nil }
    let entries = { (rows: [Row]) in rows.compactMap { entry($0, dayIn: column) } }
    return (entries(first), entries(base), entries(second))
  }

  private struct Row {
    let cells: [String]
    let text: String
  }

  private func rows(in range: Range<Int>) -> [Row]? {
    guard !range.isEmpty else { return [] }
    let header = file.bytes[..<min(range.lowerBound, lines.starts.dropFirst().first ?? 0)]
    let part = SourceFile(id: file.id, path: file.path, bytes: Array(header) + file.bytes[range])
    let (table, faults) = CSV.parse(part)
    guard !header.isEmpty, faults.isEmpty, let table, table.droppedRows == 0 else { return nil }
    // A row begins where the line of its first cell does; lines without a row belong to the next.
    let ends = table.rows.dropFirst().compactMap { $0.first?.range.start } + [part.bytes.count]
    var start = header.count
    let partLines = LineIndex(part.bytes)
    return zip(table.rows, ends).map { row, next in
      let end =
        next == part.bytes.count ? next : partLines.starts[partLines.line(holding: next)]
      defer { start = end }
      return Row(cells: row.map(\.value), text: part.text(of: part.range(start..<end)))
    }
  }

  private func dayColumn(of rows: [Row]) -> Int? {
    guard let width = rows.first?.cells.count else { return nil }
    let columns = (0..<width).filter { column in
      rows.allSatisfy { CalendarDay($0.cells[column]) != nil }
    }
    return columns.count == 1 ? columns[0] : nil
  }

  private func entry(_ row: Row, dayIn column: Int) -> MergeConflictFix.Entry? {
    CalendarDay(row.cells[column]).map {
      .init(day: $0, content: .list(row.cells.map { .text($0) }), lines: row.text)
    }
  }
}
