import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// From the first day of the cycle to `due`; nil without dated values.
  func charted(_ score: KeyResultScore?, _ amounts: AmountText) -> ChartedValues? {
    guard let score, let start = score.start, let due = score.due,
      let latest = score.values.last, let first = score.values.first
    else { return nil }
    return ChartedValues(
      start: min(start, first.date), end: max(due, latest.date), values: score.values,
      targets: [score.target, score.atLeast, score.atMost].compactMap { $0 },
      baseline: score.baseline, projection: projectedAmount(score), amounts: amounts)
  }

  /// From the first reading to the latest; nil without readings.
  func charted(_ score: KPIScore?, _ amounts: AmountText) -> ChartedValues? {
    guard let score, let first = score.values.first, let last = score.values.last
    else { return nil }
    let bounds = [score.atLeast, score.atMost].compactMap { $0 }
    return ChartedValues(
      start: first.date, end: last.date, values: score.values,
      targets: bounds.isEmpty ? [score.target].compactMap { $0 } : bounds,
      threshold: score.threshold, amounts: amounts)
  }

  private func projectedAmount(_ score: KeyResultScore) -> Rational? {
    guard let projection = score.projection, let baseline = score.baseline,
      let target = score.target
    else { return nil }
    return baseline + projection * (target - baseline)
  }
}
