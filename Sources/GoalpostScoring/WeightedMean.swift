import GoalpostModel

/// The mean of scores by weight, and what it would be if the missing ones were zero.
struct WeightedMean: Sendable {
  struct Item: Sendable {
    let weight: Rational
    let score: Rational?
    /// The score if what is missing in it stayed at zero; nil where it has nothing to score at all.
    let floor: Rational?
    let expected: Rational?
  }

  /// Nil with no score, or where those that have one weigh nothing together.
  let score: Rational?
  /// Over all items; 0 where nothing is measured.
  let floor: Rational?
  /// Over the items that have both a score and an expected.
  let expected: Rational?

  init(_ items: [Item]) {
    score = Self.mean(items.map { ($0.weight, $0.score) })
    floor = Self.mean(items.map { ($0.weight, $0.floor) })
    expected = Self.mean(items.map { ($0.weight, $0.score == nil ? nil : $0.expected) })
  }

  private static func mean(_ items: [(weight: Rational, value: Rational?)]) -> Rational? {
    let counted = items.filter { $0.value != nil }
    let sum = Rational.sum(of: counted.map { $0.weight * ($0.value ?? 0) })
    return sum.divided(by: Rational.sum(of: counted.map(\.weight)))
  }
}
