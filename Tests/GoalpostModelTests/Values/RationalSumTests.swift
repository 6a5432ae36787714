import Testing

@testable import GoalpostModel

@Suite struct RationalSumTests {
  @Test func `a sum of what people write is exact`() {
    #expect(Rational.sum(of: []) == 0)
    #expect(
      Rational.sum(of: [Rational(1, over: 3), Rational(1, over: 6), 2]) == Rational(5, over: 2))
    let hundred = (1...100).map { Rational(1, over: $0 * ($0 + 1)) }
    #expect(Rational.sum(of: hundred) == Rational(100, over: 101))
  }

  /// Without a common factor, so that the exact sum would have tens of thousands of digits.
  private static let many = (0..<5_000).map { Rational($0 + 1, over: 1_000_003 + $0 * 2) }

  @Test func `a sum of thousands of fractions is near, short, and the same in any order`() {
    let sum = Rational.sum(of: Self.many)
    #expect("\(sum)".utf8.count < 700)
    #expect(sum == Rational.sum(of: Self.many.reversed()))
    let halves =
      Rational.sum(of: Array(Self.many[..<2_500])) + Rational.sum(of: Array(Self.many[2_500...]))
    #expect((sum - halves).magnitude < Rational.powerOfTen(250).reciprocalForTest)
  }

  @Test func `a long sum that is a round number stays one`() {
    let others = Self.many.map { 1 - $0 }
    #expect(Rational.sum(of: Self.many + others) == 5_000)
  }
}

extension Rational {
  fileprivate var reciprocalForTest: Rational { Rational(1) / self }
}
