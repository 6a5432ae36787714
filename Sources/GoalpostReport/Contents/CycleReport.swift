/// A plan's cycle, seen from the day of the report.
package struct CycleReport: Hashable, Sendable {
  package enum Phase: String, Sendable { case planned, running, ended }

  package var id: String
  package var start: ReportDay
  /// The last day, included.
  package var end: ReportDay
  package var phase: Phase
  /// Counted from 1; nil outside the cycle.
  package var week: Int?
  /// Whole weeks, rounded: 13 in a quarter.
  package var weeks: Int
  /// To the first day, from now to the last day, or since the last day, as the phase has it.
  package var days: Int

  /// `Week 8 of 13`, `2026-Q4 starts in 3 days`, `2026-Q4 ended 12 days ago`.
  package var text: String {
    let count = days == 1 ? "1 day" : "\(days) days"
    return switch phase {
    case .planned: "\(id) starts in \(count)"
    case .running: "Week \(week ?? 1) of \(weeks)"
    case .ended: "\(id) ended \(count) ago"
    }
  }

  /// `Week 8 of 13, 41 days left`; before and after the cycle, `text`.
  package var textWithDaysLeft: String {
    guard phase == .running else { return text }
    return days == 0 ? "\(text), the last day" : "\(text), \(days) day\(days == 1 ? "" : "s") left"
  }
}
