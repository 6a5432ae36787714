import GoalpostModel

/// The line that a KPI's readings must not cross, and on which side of it they belong.
struct ThresholdLine: Sendable {
  private let threshold: Threshold
  private let isHigherBetter: Bool

  /// Nil without a threshold, where the direction is unknown, and between two bounds.
  init?(_ threshold: Threshold?, direction: KPI.Direction?) {
    guard let threshold else { return nil }
    switch direction {
    case .higher: isHigherBetter = true
    case .lower: isHigherBetter = false
    case .between, nil: return nil
    }
    self.threshold = threshold
  }

  /// The line for the last of these readings; of a moving one the mean of the readings before it,
  /// nil while there are too few.
  func amount(for readings: some RandomAccessCollection<Rational>) -> Rational? {
    switch threshold {
    case .line(let line): return line.amount
    case .belowAverage(let count):
      let before = readings.dropLast().suffix(count)
      guard count > 0, before.count == count else { return nil }
      return Rational.sum(of: Array(before)).divided(by: Rational(count))
    }
  }

  /// Whether the last of these readings is beyond the line; on it is not beyond.
  func isCrossed(by readings: some RandomAccessCollection<Rational>) -> Bool {
    guard let latest = readings.last, let line = amount(for: readings) else { return false }
    return isHigherBetter ? latest < line : latest > line
  }

  /// Whether one of them was beyond the line on its day.
  func isEverCrossed(by readings: [DatedAmount]) -> Bool {
    if case .line(let line) = threshold {
      return readings.contains {
        isHigherBetter ? $0.amount < line.amount : $0.amount > line.amount
      }
    }
    let amounts = readings.map(\.amount)
    return amounts.indices.contains { isCrossed(by: amounts[...$0]) }
  }
}
