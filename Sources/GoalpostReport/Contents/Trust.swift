/// Can we trust it: how much of the running plans is measured, heard of, and left alone.
package struct Trust: Hashable, Sendable {
  /// Running plans, those that last included; where none runs, those that lead the report.
  package var plans = 0
  /// Key results that have progress, of all of them.
  package var measured = 0
  package var of = 0
  /// A file could not be read to its end, so that these are not all.
  package var isPartlyRead = false
  /// Key results of which nothing was heard for longer than their cadence allows.
  package var silent = 0
  /// KPIs whose latest reading is older than their cadence allows.
  package var silentKPIs = 0
  /// Key results of a cycle that is over whose last value is too old for its last day.
  package var withoutFinalValue = 0
  /// Amendments that made a target easier to reach.
  package var loosened = 0
  package var breachesOpen = 0
  package var breachesUnanswered = 0
  package var waivers = 0
  /// `11 of 14`, and that there may be more where a file could not be read to its end.
  package var measuredText: String {
    "\(measured) of \(of)" + (isPartlyRead ? ", the rest cannot be read" : "")
  }

  /// `11 of 14 key results measured, 2 silent, 1 KPI silent, 1 target loosened`
  package var sentence = ""
}
