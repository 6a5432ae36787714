import GoalpostModel

extension KeyResult {
  /// Nil where a faulty field hides it. As said; else `step` where it is a count or a bare number
  /// that goes from 0 to 1, for which there is no half way, else `line`.
  func effectivePace(over distance: Distance) -> Pace? {
    if pace.isPresent { return pace.value }
    let isOneStep = distance.baseline.isZero && distance.target == 1 && unit.isCount
    return isOneStep ? .step : .line
  }
}

extension UnitOfMeasure {
  /// Counted things or a number alone, and no rate.
  fileprivate var isCount: Bool {
    switch kind {
    case .none, .counted: !isRate
    case .share, .shareDifference, .currency, .scale, .times, .duration, .dataSize: false
    }
  }
}
