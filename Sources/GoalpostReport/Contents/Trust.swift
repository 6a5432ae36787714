/// Can we trust it: how much of the running plans is measured, heard of, and left alone.
package struct Trust: Hashable, Sendable {
  /// Running plans, those that last included; where none runs, those that lead the report.
  package var plans = 0
  /// Key results that have progress, of all of them.
  package var measured = 0
  package var of = 0
  /// Key results of which nothing was heard for three weeks.
  package var silent = 0
  /// Amendments that made a target easier to reach.
  package var loosened = 0
  package var breachesOpen = 0
  package var breachesUnanswered = 0
  package var waivers = 0
  /// `11 of 14 key results measured, 2 silent for three weeks, 1 target loosened`
  package var sentence = ""
}
