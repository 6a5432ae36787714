import GoalpostModel

/// The way from a baseline to a target. Direction needs no field: it is the sign of the distance.
struct Distance: Hashable, Sendable {
  let baseline: Rational
  let target: Rational
  /// Nobody gave a baseline: it is counted from zero.
  let isBaselineAssumed: Bool

  /// Nil where baseline and target are the same.
  init?(from baseline: Rational, to target: Rational, isBaselineAssumed: Bool = false) {
    guard baseline != target else { return nil }
    self.baseline = baseline
    self.target = target
    self.isBaselineAssumed = isBaselineAssumed
  }

  /// The part of the way that a value has come: `(v − b) / (t − b)`. Below 0 behind the baseline,
  /// above 1 beyond the target.
  func raw(at value: Rational) -> Rational { (value - baseline) / (target - baseline) }

  /// The same, counted from 0 to 1.
  func progress(at value: Rational) -> Rational { raw(at: value).clamped(to: 0...1) }
}

/// A line that values should stay inside; bounds are inside.
struct HoldingLine: Hashable, Sendable {
  let atLeast: Rational?
  let atMost: Rational?

  func contains(_ value: Rational) -> Bool {
    atLeast.map { value >= $0 } ?? true && atMost.map { value <= $0 } ?? true
  }

  /// How far outside a value is; 0 inside.
  func excess(of value: Rational) -> Rational {
    if let atLeast, value < atLeast { return atLeast - value }
    if let atMost, value > atMost { return value - atMost }
    return 0
  }
}
