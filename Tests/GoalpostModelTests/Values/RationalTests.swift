import BigInt
import GoalpostModel
import Testing

@Suite struct RationalTests {
  @Test func `Equal numbers are equal however they were made`() {
    #expect(Rational(2, over: 4) == Rational(1, over: 2))
    #expect(Rational(-3, over: -6) == Rational(1, over: 2))
    #expect(Rational(3, over: -6) == Rational(-1, over: 2))
    #expect(Rational(0, over: -7) == 0)
    #expect(Set([Rational(2, over: 4), Rational(1, over: 2), Rational(5, over: 10)]).count == 1)
  }

  @Test func `A number that leaves the range of Int and comes back equals one that never left`() {
    let beyond = Rational(.max) + 1
    #expect(beyond.description == "9223372036854775808")
    #expect(beyond - 1 == Rational(.max))
    #expect((beyond - 1).hashValue == Rational(.max).hashValue)
    #expect(Rational(.min) == -beyond)
    #expect(-Rational(.min) == beyond)
    #expect(Rational(.min).magnitude == beyond)
    #expect(Rational(1, over: .min) * Rational(.min) == 1)
    #expect(Rational(.min, over: .min) == 1)
    #expect(Rational(.min, over: -1) == beyond)
  }

  @Test func `A sum of thirds that makes 0.7 is 0.7`() {
    let third = Rational(7, over: 30)
    #expect(third + third + third == Rational(7, over: 10))
  }

  @Test func `Dividing by zero that a file may hold gives nothing`() {
    #expect(Rational(1).divided(by: 0) == nil)
    #expect(Rational(1).divided(by: 4) == Rational(1, over: 4))
    #expect(Rational(1).divided(by: -4) == Rational(-1, over: 4))
  }

  @Test func `Clamping keeps what is inside and moves the rest to the nearest end`() {
    #expect(Rational(-1, over: 2).clamped(to: 0...1) == 0)
    #expect(Rational(3, over: 2).clamped(to: 0...1) == 1)
    #expect(Rational(1, over: 2).clamped(to: 0...1) == Rational(1, over: 2))
  }

  @Test func `Signs and wholeness are told of small and large numbers`() {
    let large = Rational(.max) * Rational(.max)
    #expect(Rational(4, over: 2).isWhole && large.isWhole)
    #expect(!Rational(1, over: 2).isWhole && !(large / 2).isWhole)
    #expect(Rational(-1).isNegative && (-large).isNegative && !large.isNegative)
    #expect(Rational(0).isZero && !large.isZero && !Rational(0).isNegative)
    #expect(Rational(-7, over: 2).truncated == -3)
    #expect((large + Rational(1, over: 2)).truncated == large)
  }

  /// Pairs near every edge of overflow, and pseudo-random ones, with a fixed seed.
  static let numbers: [(Int, Int)] = {
    let edges = [0, 1, -1, 2, 3, 10, -7, 1 << 31, 1 << 32, .max, .max - 1, .min, .min + 1]
    var pairs = edges.flatMap { edge in
      [1, 6, 1 << 32, .max].map { (edge, $0) }
    }
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(bitPattern: UInt(state)) >> Int(state >> 58)
    }
    for _ in 0..<20 { pairs.append((next(), next() | 1)) }
    return pairs
  }()

  @Test(arguments: numbers.indices)
  func `All operations agree with plain cross-multiplication of unbounded integers`(row: Int) {
    let (a, b) = Self.numbers[row]
    let (left, n) = (Rational(a, over: b), NaiveFraction(a, b))
    var disagreements = [String]()
    func compare(_ operation: String, _ agrees: Bool) {
      if !agrees { disagreements.append(operation) }
    }
    for (c, d) in Self.numbers {
      let (right, m) = (Rational(c, over: d), NaiveFraction(c, d))
      compare("+ \(right)", (n + m).equals(left + right))
      compare("- \(right)", (n - m).equals(left - right))
      compare("* \(right)", (n * m).equals(left * right))
      compare("< \(right)", (n < m) == (left < right))
      compare("+ - \(right)", (left + right) - right == left)
      guard c != 0 else { continue }
      compare("/ \(right)", (n / m).equals(left / right))
      compare("/ # \(right)", (left / right).hashValue == (left * (1 / right)).hashValue)
    }
    #expect(disagreements.isEmpty, "\(left)")
  }
}

/// A fraction as in a school book: never reduced but for comparing.
private struct NaiveFraction {
  let above: BigInt
  let below: BigInt

  init(_ above: Int, _ below: Int) {
    self.init(big: BigInt(above), BigInt(below))
  }

  init(big above: BigInt, _ below: BigInt) {
    (self.above, self.below) = below < 0 ? (-above, -below) : (above, below)
  }

  static func + (left: Self, right: Self) -> Self {
    Self(big: left.above * right.below + right.above * left.below, left.below * right.below)
  }
  static func - (left: Self, right: Self) -> Self {
    Self(big: left.above * right.below - right.above * left.below, left.below * right.below)
  }
  static func * (left: Self, right: Self) -> Self {
    Self(big: left.above * right.above, left.below * right.below)
  }
  static func / (left: Self, right: Self) -> Self {
    Self(big: left.above * right.below, left.below * right.above)
  }
  static func < (left: Self, right: Self) -> Bool {
    left.above * right.below < right.above * left.below
  }

  /// Whether the number, as it prints, is this fraction in lowest terms.
  func equals(_ number: Rational) -> Bool {
    let divisor = above.greatestCommonDivisor(with: below)
    let (over, under) = (above / divisor, below / divisor)
    return number.description == (under == 1 ? "\(over)" : "\(over)/\(under)")
  }
}
