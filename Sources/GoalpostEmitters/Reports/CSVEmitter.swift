import GoalpostReport

/// One row an item, for spreadsheets and data frames.
package enum CSVEmitter: Emitter {
  package static let name = "csv"
  package static let fileExtension = "csv"
  package static let summary = "one row an item, for spreadsheets and data frames"

  /// RFC 4180: UTF-8 without byte order mark, CRLF at the end of each line, the last one too.
  package static func emit(_ report: Report) -> String {
    var text = CSVRow.columns.map(\.name).joined(separator: ",") + "\r\n"
    for plan in report.plans {
      for row in CSVRow.rows(of: plan, asOf: report.asOf) {
        text += CSVRow.columns.map { $0.cell(row).field }.joined(separator: ",") + "\r\n"
      }
    }
    return text
  }
}
