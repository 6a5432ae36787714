import GoalpostSource

/// The cells of a CSV file, each with its place. Every row has as many cells as the header.
package struct CSVTable: Sendable {
  package let source: SourceFile
  /// The names of the columns.
  package let header: [Located<String>]
  package let rows: [[Located<String>]]
  /// Rows that were reported and left out, so that what is here is not all that was written.
  package let droppedRows: Int
  /// The byte from which the file could not be read to its end; nil where every row was seen.
  package let unreadFrom: Int?

  /// The columns of a name; several where the header says it twice.
  func columns(named name: String) -> [Int] {
    header.indices.filter { header[$0].value == name }
  }
}
