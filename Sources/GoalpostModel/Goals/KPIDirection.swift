extension KPI {
  /// Which way is better, as far as its fields tell.
  package enum Direction: Hashable, Sendable { case higher, lower, between }

  /// What the direction was taken from.
  package enum DirectionSource: String, Hashable, Sendable {
    case better, bound
    /// The way from baseline to target, or of the change.
    case target
    case threshold
  }

  /// Two bounds have two sides. Else as said; else from a bound, from baseline and target, or from
  /// the side of the target on which the threshold lies; a threshold below the average alone means
  /// that higher is better.
  package var direction: Direction? { directionAndSource?.direction }

  /// Nil where the direction is unknown.
  package var directionSource: DirectionSource? { directionAndSource?.source }

  private var directionAndSource: (direction: Direction, source: DirectionSource)? {
    if atLeast.value != nil, atMost.value != nil { return (.between, .bound) }
    if let better = better.value { return (better == .higher ? .higher : .lower, .better) }
    if atLeast.value != nil { return (.higher, .bound) }
    if atMost.value != nil { return (.lower, .bound) }
    if let direction = directionOfTarget { return (direction, .target) }
    return directionOfThreshold.map { ($0, .threshold) }
  }

  private var directionOfTarget: Direction? {
    if let start = baseline.value?.amount, let end = targetAmount, start != end {
      return start < end ? .higher : .lower
    }
    return change.value?.direction
  }

  private var directionOfThreshold: Direction? {
    switch threshold.value {
    case .belowAverage: return .higher
    case .line(let line):
      guard let target = targetAmount, line.amount != target else { return nil }
      return line.amount < target ? .higher : .lower
    case nil: return nil
    }
  }
}

extension Change {
  /// The way that a change goes; a multiple of an unknown baseline goes up from 1.
  package var direction: KPI.Direction? {
    let step =
      switch kind {
      case .relative(let share): share
      case .points(let points): points
      case .multiple(let factor): factor - 1
      case .absolute(let quantity): quantity.amount
      }
    return step.isZero ? nil : step.isNegative ? .lower : .higher
  }
}
