import GoalpostModel

/// The lines that a score is graded by. Each band holds its own line and ends below the next; a
/// score is compared before it is rounded.
package struct Band: Hashable, Sendable {
  /// From here on it is `achieved`, or `on target`.
  package let upper: Rational
  /// From here on it is `progressed`, or `near target`.
  package let middle: Rational

  /// "Generally 70-80% success is considered sufficient and ambitious" (002).
  package static let aspirational = Band(upper: Rational(7, over: 10), middle: Rational(2, over: 5))
  /// A commitment is met or it is not.
  package static let committed = Band(upper: 1, middle: Rational(7, over: 10))
  /// "Generally 90-100% success is targeted" (002): both count as successful, but near is not there.
  package static let kpi = Band(upper: 1, middle: Rational(9, over: 10))

  /// The band that a key result or objective reached, or a plan.
  package func grade(_ score: Rational) -> GoalState {
    score >= upper ? .achieved : score >= middle ? .progressed : .missed
  }

  /// The band that a KPI's attainment is in.
  package func light(_ attainment: Rational) -> KPIState {
    attainment >= upper ? .onTarget : attainment >= middle ? .nearTarget : .offTarget
  }

  /// The nearest line above a score, which its print must not reach.
  package func line(above score: Rational) -> Rational? {
    [middle, upper].first { score < $0 }
  }

  /// An aspirational goal that ends above this was probably too easy.
  static let tooEasy = Rational(9, over: 10)

  func wasProbablyTooEasy(_ score: Rational, _ state: GoalState) -> Bool {
    self == .aspirational && state == .achieved && score > Self.tooEasy
  }
}

extension Project {
  /// By the objective's ambition; its key results are graded alike.
  package func band(of path: ObjectivePath) -> Band {
    self[path].effectiveAmbition == .committed ? .committed : .aspirational
  }

  /// Committed where all objectives of the plan are.
  package func band(ofPlan plan: Int) -> Band {
    let objectives = plans.span[plan].objectives.items
    let isCommitted = objectives.allSatisfy { $0.effectiveAmbition == .committed }
    return isCommitted && !objectives.isEmpty ? .committed : .aspirational
  }
}
