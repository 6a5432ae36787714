import GoalpostModel
import GoalpostScoring

/// What the chart of a goal shows. It is placed when somebody draws it: of a thousand plans a page
/// draws the first ones only.
package struct ChartedValues: Hashable, Sendable {
  /// The days at its left and its right edge.
  let start: CalendarDay
  let end: CalendarDay
  /// Oldest first; at least one.
  let values: [DatedAmount]
  /// A pair of bounds gives two.
  let targets: [Rational]
  /// Has room on it and is not drawn.
  var baseline: Rational?
  var threshold: Rational?
  /// At the right edge.
  var projection: Rational?
  let amounts: AmountText

  package var chart: Chart {
    let scale = ChartScale(self)
    let points = values.map { value in
      Chart.Point(
        x: scale.x(value.date), y: scale.y(value.amount), day: ReportDay(value.date),
        text: amounts.text(value.amount))
    }
    return Chart(
      start: ReportDay(start), end: ReportDay(end), points: points,
      targets: targets.map { scale.y($0) }, threshold: threshold.map { scale.y($0) },
      projection: projection.map { scale.y($0) }, summary: Self.summary(of: points))
  }

  private static func summary(of points: [Chart.Point]) -> String {
    guard let first = points.first, let last = points.last else { return "" }
    let end = "\(last.text) on \(last.day.spelledOut)"
    guard points.count > 1 else { return end }
    return "\(points.count) values from \(first.text) on \(first.day.spelledOut) to \(end)"
  }
}

/// Places values on a chart of 1000 by 1000.
private struct ChartScale {
  private let first: CalendarDay
  private let last: CalendarDay
  private let low: Rational
  private let high: Rational

  init(_ charted: ChartedValues) {
    let lines = [charted.baseline, charted.threshold, charted.projection].compactMap { $0 }
    let all = charted.values.map(\.amount) + charted.targets + lines
    first = charted.start
    last = charted.end
    low = all.min() ?? 0
    high = all.max() ?? 0
  }

  func x(_ day: CalendarDay) -> Int {
    let span = first.days(until: last)
    guard span > 0 else { return 500 }
    return Rational(first.days(until: day), over: span).permille
  }

  /// In the middle where all amounts are one.
  func y(_ amount: Rational) -> Int {
    ((amount - low).divided(by: high - low) ?? Rational(1, over: 2)).permille
  }
}
