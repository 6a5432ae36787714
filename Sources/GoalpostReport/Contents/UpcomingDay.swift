/// A day of the next two weeks on which something should be reached or done.
package struct UpcomingDay: Hashable, Sendable {
  package enum Kind: String, Sendable { case checkpoint, due, work }

  package var kind: Kind
  package var day: ReportDay
  /// 0 is the day of the report.
  package var inDays: Int
  package var title: String
  /// What should be there by then, and whether it is: `54% (Winter survey), reached already`.
  package var text: String
  package var owner: String?
  /// The plan's heading.
  package var plan: String
}
