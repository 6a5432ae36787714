import GoalpostModel
import GoalpostScoring

/// Places values on a chart of 1000 by 1000.
private struct ChartScale {
  let first: CalendarDay
  let last: CalendarDay
  let low: Rational
  let high: Rational

  init?(first: CalendarDay, last: CalendarDay, amounts: [Rational]) {
    guard let low = amounts.min(), let high = amounts.max() else { return nil }
    self.first = first
    self.last = last
    self.low = low
    self.high = high
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

extension ReportBuilder {
  /// From the first day of the cycle to `due`; nil without dated values.
  func chart(of score: KeyResultScore?, _ amounts: AmountText) -> Chart? {
    guard let score, let start = score.start, let due = score.due,
      let latest = score.values.last, let first = score.values.first
    else { return nil }
    let targets = [score.target, score.atLeast, score.atMost].compactMap { $0 }
    let projection = projectedAmount(score)
    let all = score.values.map(\.amount) + targets + [score.baseline, projection].compactMap { $0 }
    guard
      let scale = ChartScale(
        first: min(start, first.date), last: max(due, latest.date), amounts: all)
    else { return nil }
    return chart(
      score.values, on: scale, amounts: amounts, targets: targets, threshold: nil,
      projection: projection)
  }

  /// From the first reading to the latest; nil without readings.
  func chart(of score: KPIScore?, _ amounts: AmountText) -> Chart? {
    guard let score, let first = score.values.first, let last = score.values.last
    else { return nil }
    let bounds = [score.atLeast, score.atMost].compactMap { $0 }
    let targets = bounds.isEmpty ? [score.target].compactMap { $0 } : bounds
    let all = score.values.map(\.amount) + targets + [score.threshold].compactMap { $0 }
    guard let scale = ChartScale(first: first.date, last: last.date, amounts: all)
    else { return nil }
    return chart(
      score.values, on: scale, amounts: amounts, targets: targets,
      threshold: score.threshold, projection: nil)
  }

  private func projectedAmount(_ score: KeyResultScore) -> Rational? {
    guard let projection = score.projection, let baseline = score.baseline,
      let target = score.target
    else { return nil }
    return baseline + projection * (target - baseline)
  }

  private func chart(
    _ values: [DatedAmount], on scale: ChartScale, amounts: AmountText, targets: [Rational],
    threshold: Rational?, projection: Rational?
  ) -> Chart {
    let points = values.map { value in
      Chart.Point(
        x: scale.x(value.date), y: scale.y(value.amount), day: ReportDay(value.date),
        text: amounts.text(value.amount))
    }
    return Chart(
      start: ReportDay(scale.first), end: ReportDay(scale.last), points: points,
      targets: targets.map { scale.y($0) },
      threshold: threshold.map { scale.y($0) },
      projection: projection.map { scale.y($0) }, summary: Self.summary(of: points))
  }

  private static func summary(of points: [Chart.Point]) -> String {
    guard let first = points.first, let last = points.last else { return "" }
    let end = "\(last.text) on \(last.day.spelledOut)"
    guard points.count > 1 else { return end }
    return "\(points.count) values from \(first.text) on \(first.day.spelledOut) to \(end)"
  }
}
