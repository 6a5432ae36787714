/// A line through dated values, ready to draw: all places are 0…1000 from the left and the bottom.
package struct Chart: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var day: ReportDay
    package var text: String
  }

  /// The days at its left and its right edge.
  package var start: ReportDay
  package var end: ReportDay
  /// Oldest first; at least one.
  package var points: [Point]
  /// Where the target lies; a pair of bounds gives two.
  package var targets: [Int] = []
  package var threshold: Int?
  /// What the straight line through the latest value would reach at the right edge.
  package var projection: Int?
  /// `7 values from 41% on 5 October 2026 to 55% on 16 November 2026`
  package var summary: String
}
