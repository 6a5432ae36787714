import GoalpostModel

/// What a key result is measured against on a day.
enum Measure: Sendable {
  case moving(Distance)
  case holding(HoldingLine)
  /// It cannot be computed; the reason is a clause.
  case impossible(reason: String)

  /// - Parameter values: what is seen on the day; without a baseline the first of them tells
  ///   whether the direction is in doubt.
  init(of keyResult: KeyResult, isMeasuredByKPI: Bool, values: SeenValues) {
    if let field = keyResult.faultyField {
      self = .impossible(reason: "its `\(field)` cannot be used")
    } else if keyResult.kpi.isPresent, !isMeasuredByKPI {
      self = .impossible(reason: "its KPI is not in the project")
    } else if keyResult.isHolding {
      self = .holding(
        HoldingLine(
          atLeast: keyResult.atLeast.value?.amount, atMost: keyResult.atMost.value?.amount))
    } else {
      self = Self.moving(keyResult, values)
    }
  }

  private static func moving(_ keyResult: KeyResult, _ values: SeenValues) -> Measure {
    if let baseline = keyResult.baselineAmount {
      guard let target = keyResult.targetAmount else { return withoutTarget(keyResult) }
      let distance = Distance(from: baseline, to: target)
      return distance.map { .moving($0) }
        ?? .impossible(reason: "its baseline and its target are the same")
    }
    if keyResult.change.isPresent {
      return .impossible(reason: "a change without a baseline leads nowhere")
    }
    guard let target = keyResult.targetAmount else { return withoutTarget(keyResult) }
    guard target > 0, let distance = Distance(from: 0, to: target, isBaselineAssumed: true) else {
      return .impossible(reason: "without a baseline its target must be above 0")
    }
    if let first = values.first, first >= target {
      return .impossible(
        reason: "without a baseline its direction is in doubt: its first value is at the target "
          + "or beyond")
    }
    return .moving(distance)
  }

  private static func withoutTarget(_ keyResult: KeyResult) -> Measure {
    .impossible(
      reason: keyResult.kpi.isPresent
        ? "neither it nor its KPI has a target"
        : "it has no target, change or line")
  }

  /// Moving key results only.
  var distance: Distance? {
    if case .moving(let distance) = self { distance } else { nil }
  }

  /// Holding key results only.
  var line: HoldingLine? {
    if case .holding(let line) = self { line } else { nil }
  }

  var reason: String? {
    if case .impossible(let reason) = self { reason } else { nil }
  }
}

extension KeyResult {
  var isHolding: Bool { atLeast.isPresent || atMost.isPresent }

  /// The first of the fields that progress is made of which is there and cannot be used.
  fileprivate var faultyField: String? {
    if baseline.isFaulty { return "baseline" }
    if target.isFaulty { return "target" }
    if change.isFaulty { return "change" }
    if atLeast.isFaulty { return "at_least" }
    if atMost.isFaulty { return "at_most" }
    if measuredIn.isFaulty { return "measured_in" }
    if kpi.isFaulty { return "kpi" }
    if checkIns.isFaulty { return "check_ins" }
    return current.isFaulty ? "current" : nil
  }
}
