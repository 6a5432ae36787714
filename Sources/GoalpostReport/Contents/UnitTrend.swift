/// How a unit did from one cycle to the next of the same length.
package struct UnitTrend: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    /// Of the plan.
    package var anchor: String
    package var cycle: CycleReport
    package var standing: Standing
    package var objectives: [StateCount] = []
  }

  package var unit: String
  package var name: String
  /// The length of the cycles in weeks, rounded: 13 for quarters.
  package var weeks: Int
  /// Oldest first; at least two.
  package var points: [Point]
  /// The scores, on a line from 0 to 1; nil where fewer than two cycles have one.
  package var chart: Chart?
}
