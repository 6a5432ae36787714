import GoalpostModel

extension KeyResultScoring {
  var isPlanned: Bool { cycle.map { asOf < $0.start } ?? false }
  var isOver: Bool { cycle.map { $0.end < asOf } ?? false }

  /// Why it cannot be computed, in a clause.
  var reason: String? {
    measure.reason ?? (isCycleFaulty ? "the `cycle` of its plan cannot be used" : nil)
  }

  /// Whether it has progress on the day: it has begun, can be computed, and has a value.
  private var isMeasured: Bool { !isPlanned && reason == nil && !values.isEmpty }

  var raw: Rational? {
    guard isMeasured, let latest = values.latest else { return nil }
    switch measure {
    case .moving(let distance): return distance.raw(at: latest)
    case .holding(let line):
      let all = values.all
      return Rational(all.count(where: line.contains)).divided(by: Rational(all.count))
    case .impossible: return nil
    }
  }

  /// The first that applies: what cannot be judged comes before what can.
  /// - Parameters:
  ///   - progress: `raw`, counted from 0 to 1.
  ///   - expected: what `expected` tells.
  func state(progress: Rational?, expected: Rational?) -> GoalState {
    if isPlanned { return .planned }
    if reason != nil { return .notScored }
    guard let progress else { return .noData }
    if isOver {
      let grade = band.grade(progress)
      return isOutsideItsLine && grade == .achieved ? .progressed : grade
    }
    if progress == 1, measure.distance != nil { return .done }
    guard values.undated == nil, let expected else { return .measured }
    let state = GoalState(progress: progress, expected: expected, band: band)
    return isOutsideItsLine && state == .onTrack ? .behind : state
  }

  /// A holding key result whose latest value does not hold: this outweighs how many did.
  private var isOutsideItsLine: Bool {
    guard let line = measure.line, let latest = values.latest else { return false }
    return !line.contains(latest)
  }
}

extension GoalState {
  /// How far progress lags behind what was expected; never worse than `onTrack` once it has
  /// reached what its band calls achieved.
  init(progress: Rational, expected: Rational, band: Band) {
    let gap = expected - progress
    if gap <= Rational(1, over: 10) || progress >= band.upper {
      self = .onTrack
    } else {
      self = gap <= Rational(1, over: 4) ? .behind : .atRisk
    }
  }
}
