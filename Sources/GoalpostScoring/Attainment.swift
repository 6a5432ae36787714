import GoalpostModel

/// How much of a KPI's target a value attains. It knows no baseline: 91.2% of 97% is 0.94.
struct Attainment: Hashable, Sendable {
  /// Where the value stands as seen from the target.
  enum Relation: Hashable, Sendable {
    case reached
    /// Short of it, where higher is better.
    case below
    /// Short of it, where lower is better.
    case above
  }

  let target: Rational
  let relation: Relation
  /// 0…1: 1 at or beyond the target, whatever the signs; nil where a ratio means nothing.
  let value: Rational?

  /// - Parameter bounds: both bounds, where the direction is between them; the one that is missed
  ///   is then the target.
  init?(
    of amount: Rational, target: Rational?, bounds: HoldingLine, direction: KPI.Direction?
  ) {
    switch direction {
    case .higher:
      guard let target else { return nil }
      self.init(of: amount, atLeast: target)
    case .lower:
      guard let target else { return nil }
      self.init(of: amount, atMost: target)
    case .between:
      guard let atLeast = bounds.atLeast, let atMost = bounds.atMost else { return nil }
      if amount > atMost {
        self.init(of: amount, atMost: atMost)
      } else {
        self.init(of: amount, atLeast: atLeast)
      }
    case nil: return nil
    }
  }

  private init(of amount: Rational, atLeast target: Rational) {
    self.target = target
    relation = amount >= target ? .reached : .below
    value = amount >= target ? 1 : Self.ratio(amount, to: target, of: amount, target)
  }

  private init(of amount: Rational, atMost target: Rational) {
    self.target = target
    relation = amount <= target ? .reached : .above
    value = amount <= target ? 1 : Self.ratio(target, to: amount, of: amount, target)
  }

  /// Short of the target a ratio means something only for a target above 0 and a value of 0 or more.
  private static func ratio(
    _ smaller: Rational, to larger: Rational, of amount: Rational, _ target: Rational
  ) -> Rational? {
    guard target > 0, !amount.isNegative else { return nil }
    return smaller.divided(by: larger)?.clamped(to: 0...1)
  }
}
