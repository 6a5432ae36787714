import GoalpostReport
import GoalpostSource

/// One row an item, for spreadsheets and data frames.
package enum CSVEmitter: Emitter {
  package static let name = "csv"
  package static let fileExtension = "csv"
  package static let summary = "one row an item, for spreadsheets and data frames"
  package static let isForPrograms = true

  /// RFC 4180: UTF-8 without byte order mark, CRLF at the end of each line, the last one too.
  package static func emit(_ report: Report, by workers: Workers) -> String {
    let head = line(CSVRow.columns.map(\.name))
    let plans = workers.write(report.plans) { plan in
      CSVRow.rows(of: plan, asOf: report.asOf)
        .map { row in line(CSVRow.columns.map { $0.cell(row).field }) }.joined()
    }
    return head + plans.joined()
  }

  private static func line(_ fields: [String]) -> String {
    fields.joined(separator: ",") + "\r\n"
  }
}
