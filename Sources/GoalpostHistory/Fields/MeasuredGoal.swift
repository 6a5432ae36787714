import GoalpostModel
import GoalpostSource

/// A key result or a KPI: what both say in quantities.
protocol MeasuredGoal: ComparedGoal {
  var baseline: FieldValue<Quantity> { get set }
  var target: FieldValue<Quantity> { get set }
  var change: FieldValue<Change> { get set }
  var atLeast: FieldValue<Quantity> { get set }
  var atMost: FieldValue<Quantity> { get set }
  var measuredIn: FieldValue<MeasuredIn> { get set }
  var unit: UnitOfMeasure { get }
  var targetAmount: Rational? { get }
}

extension KeyResult: MeasuredGoal {}
extension KPI: MeasuredGoal {}

extension MeasuredGoal {
  var isHolding: Bool { atLeast.isPresent || atMost.isPresent }

  /// The target as written: a value, or a change from the baseline.
  var targetText: String? { target.value?.text ?? change.value?.text }

  /// An amount of a goal of the same kind in this one's unit; nil where the units do not go
  /// together.
  func amount(_ amount: Rational?, of other: Self) -> Rational? {
    guard let amount else { return nil }
    if amount.isZero { return amount }
    return other.unit.factor(to: unit).map { amount * $0 }
  }

  /// Whether a quantity of the base is another one in the head.
  static func differs(
    _ path: KeyPath<Self, FieldValue<Quantity>>, _ base: Self, _ head: Self
  ) -> Bool {
    let (old, new) = (base[keyPath: path].value, head[keyPath: path].value)
    guard let old, let new else { return (old == nil) != (new == nil) }
    return head.amount(old.amount, of: base) != new.amount
  }

  /// A target and an equal change are one; two changes are compared as steps, so that a moved
  /// baseline is told once, as the baseline's change.
  static func differsInTarget(_ base: Self, _ head: Self) -> Bool {
    if let old = base.change.value, let new = head.change.value { return !old.isSame(as: new) }
    guard (base.targetText == nil) == (head.targetText == nil) else { return true }
    guard base.targetText != nil else { return false }
    guard let new = head.targetAmount, let old = head.amount(base.targetAmount, of: base) else {
      return base.targetText != head.targetText
    }
    return old != new
  }

  /// Looser where the number left went down, or up; where it came or went, a line that is gone is
  /// looser.
  static func effect(
    of path: KeyPath<Self, FieldValue<Quantity>>, _ base: Self, _ head: Self,
    looserWhenHigher: Bool
  ) -> ChangeEffect {
    switch (base[keyPath: path].value, head[keyPath: path].value) {
    case (let old?, let new?):
      guard let before = head.amount(old.amount, of: base) else { return .neutral }
      return .of(before, new.amount, looserWhenHigher: looserWhenHigher) ?? .neutral
    case (nil, _?): return .tighter
    case (_?, nil): return .looser
    case (nil, nil): return .neutral
    }
  }
}

extension MeasuredGoal {
  /// Where it should arrive. `change` is another way to write it.
  static func targetField(
    fallback: @escaping (Self, Self) -> ChangeEffect
  ) -> ComparedField<Self> {
    ComparedField(
      name: "target", others: ["change"], nature: .goalpost, text: { $0.targetText },
      place: { $0.target.range ?? $0.change.range },
      isFaulty: { $0.target.isFaulty || $0.change.isFaulty }, differs: Self.differsInTarget,
      restore: { base, head in
        head.target = base.target
        head.change = base.change
      },
      fallback: fallback,
      writtenName: {
        $0.target.isPresent ? "target" : $0.change.isPresent ? "change" : nil
      })
  }

  static func quantityField(
    _ name: String, _ nature: ComparedField<Self>.Nature,
    _ path: WritableKeyPath<Self, FieldValue<Quantity>>,
    fallback: @escaping (Self, Self) -> ChangeEffect
  ) -> ComparedField<Self> {
    ComparedField(
      name: name, nature: nature, text: { $0[keyPath: path].value?.text },
      place: { $0[keyPath: path].range }, isFaulty: { $0[keyPath: path].isFaulty },
      differs: { Self.differs(path, $0, $1) },
      restore: { base, head in head[keyPath: path] = base[keyPath: path] }, fallback: fallback)
  }

  static var boundFields: [ComparedField<Self>] {
    [
      quantityField("at_least", .goalpost, \.atLeast) {
        effect(of: \.atLeast, $0, $1, looserWhenHigher: false)
      },
      quantityField("at_most", .goalpost, \.atMost) {
        effect(of: \.atMost, $0, $1, looserWhenHigher: true)
      },
    ]
  }

  /// What is measured, and where it is kept.
  static var descriptionFields: [ComparedField<Self>] {
    [ComparedField("measured_in", .wording, \.measuredIn, text: { $0.text })]
  }
}

extension Change {
  /// Whether the same step is meant: `+5pp` and `+5 pp`.
  func isSame(as other: Change) -> Bool {
    switch (kind, other.kind) {
    case (.relative(let one), .relative(let two)), (.points(let one), .points(let two)),
      (.multiple(let one), .multiple(let two)):
      one == two
    case (.absolute(let one), .absolute(let two)): one.amount(in: two.unit) == two.amount
    default: false
    }
  }
}
