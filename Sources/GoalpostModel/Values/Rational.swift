import BigInt

/// An exact number: a fraction of two integers without bound, always in lowest terms.
///
/// Fractions of machine integers are kept and computed as such; only where one would overflow does
/// arithmetic of unbounded integers take over, and a result that fits again goes back.
package struct Rational: Hashable, Sendable {
  /// The denominator is above zero and shares no factor with the numerator. A fraction is `large`
  /// only where one of its parts does not fit an `Int`, so equal numbers are stored alike.
  private enum Storage: Hashable, Sendable {
    case small(Int, Int)
    indirect case large(BigInt, BigInt)
  }

  private let storage: Storage

  private init(storage: Storage) {
    self.storage = storage
  }

  /// A whole number.
  package init(_ value: Int) {
    self.init(storage: .small(value, 1))
  }

  /// A fraction. The denominator must not be zero.
  package init(_ numerator: Int, over denominator: Int) {
    precondition(denominator != 0, "a fraction over zero")
    self.init(reducing: numerator, denominator)
  }

  /// `digits` with the last `fractionDigits` of them behind the decimal point; ASCII digits only.
  init?(digits: String, fractionDigits: Int) {
    guard let numerator = BigInt(digits) else { return nil }
    self.init(reducing: numerator, BigInt(10).power(fractionDigits))
  }

  private init(reducing numerator: Int, _ denominator: Int) {
    guard denominator != 1 else {
      self.init(storage: .small(numerator, 1))
      return
    }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    guard
      let above = Int(exactly: numerator.magnitude / divisor),
      let below = Int(exactly: denominator.magnitude / divisor)
    else {
      // Only the magnitude of Int.min does not fit.
      self.init(reducing: BigInt(numerator), BigInt(denominator))
      return
    }
    self.init(storage: .small(isNegative ? -above : above, below))
  }

  private init(reducing numerator: BigInt, _ denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let isNegative = denominator.sign == .minus
    let above = (isNegative ? -numerator : numerator) / divisor
    let below = denominator.magnitude / divisor.magnitude
    if let smallAbove = Int(exactly: above), let smallBelow = Int(exactly: below) {
      self.init(storage: .small(smallAbove, smallBelow))
    } else {
      self.init(storage: .large(above, BigInt(below)))
    }
  }

  /// Nil where both fit a machine integer.
  var largeParts: (numerator: BigInt, denominator: BigInt)? {
    if case .large(let numerator, let denominator) = storage {
      (numerator, denominator)
    } else {
      nil
    }
  }

  /// Nil where one of them does not fit a machine integer. The denominator is above zero.
  var smallParts: (numerator: Int, denominator: Int)? {
    if case .small(let numerator, let denominator) = storage {
      (numerator, denominator)
    } else {
      nil
    }
  }

  /// A fraction of integers without bound. The denominator must not be zero.
  init(_ numerator: BigInt, over denominator: BigInt) {
    self.init(reducing: numerator, denominator)
  }

  /// Euclid's algorithm; the greatest common divisor with zero is the other number.
  private static func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }

  /// As integers without bound.
  var parts: (numerator: BigInt, denominator: BigInt) {
    switch storage {
    case .small(let numerator, let denominator): (BigInt(numerator), BigInt(denominator))
    case .large(let numerator, let denominator): (numerator, denominator)
    }
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Rational: Comparable {
  package static func < (left: Rational, right: Rational) -> Bool {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      let (first, second) = (a.multipliedFullWidth(by: d), c.multipliedFullWidth(by: b))
      return (first.high, first.low) < (second.high, second.low)
    }
    let (first, second) = (left.parts, right.parts)
    return first.numerator * second.denominator < second.numerator * first.denominator
  }
}

extension Rational {
  package static func + (left: Rational, right: Rational) -> Rational {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      if b == d {
        let (sum, overflow) = a.addingReportingOverflow(c)
        if !overflow { return Rational(reducing: sum, b) }
      }
      let (first, overflowsFirst) = a.multipliedReportingOverflow(by: d)
      let (second, overflowsSecond) = c.multipliedReportingOverflow(by: b)
      let (sum, overflowsSum) = first.addingReportingOverflow(second)
      let (below, overflowsBelow) = b.multipliedReportingOverflow(by: d)
      if !(overflowsFirst || overflowsSecond || overflowsSum || overflowsBelow) {
        return Rational(reducing: sum, below)
      }
    }
    let (first, second) = (left.parts, right.parts)
    return Rational(
      reducing: first.numerator * second.denominator + second.numerator * first.denominator,
      first.denominator * second.denominator)
  }

  package static func - (left: Rational, right: Rational) -> Rational {
    left + -right
  }

  package static func * (left: Rational, right: Rational) -> Rational {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      let (above, overflowsAbove) = a.multipliedReportingOverflow(by: c)
      let (below, overflowsBelow) = b.multipliedReportingOverflow(by: d)
      if !(overflowsAbove || overflowsBelow) { return Rational(reducing: above, below) }
    }
    let (first, second) = (left.parts, right.parts)
    return Rational(
      reducing: first.numerator * second.numerator, first.denominator * second.denominator)
  }

  /// The quotient. The divisor must not be zero: where it can be, use `divided(by:)`.
  package static func / (left: Rational, right: Rational) -> Rational {
    precondition(!right.isZero, "a division by zero")
    return left * right.reciprocal
  }

  /// The quotient, or nil where the divisor is zero.
  package func divided(by divisor: Rational) -> Rational? {
    divisor.isZero ? nil : self * divisor.reciprocal
  }

  /// One over a number that is not zero.
  private var reciprocal: Rational {
    if case .small(let numerator, let denominator) = storage {
      return Rational(reducing: denominator, numerator)
    }
    let (numerator, denominator) = parts
    return Rational(reducing: denominator, numerator)
  }

  package static prefix func - (value: Rational) -> Rational {
    if case .small(let numerator, let denominator) = value.storage, numerator != .min {
      return Rational(storage: .small(-numerator, denominator))
    }
    let (numerator, denominator) = value.parts
    return Rational(reducing: -numerator, denominator)
  }

  /// The distance from zero.
  package var magnitude: Rational { isNegative ? -self : self }

  package var isZero: Bool { storage == .small(0, 1) }

  package var isNegative: Bool {
    switch storage {
    case .small(let numerator, _): numerator < 0
    case .large(let numerator, _): numerator.sign == .minus
    }
  }

  /// Whether it is an integer.
  package var isWhole: Bool {
    switch storage {
    case .small(_, let denominator): denominator == 1
    case .large(_, let denominator): denominator == 1
    }
  }

  /// The nearest number inside the range.
  package func clamped(to range: ClosedRange<Rational>) -> Rational {
    min(max(self, range.lowerBound), range.upperBound)
  }

  /// The integer next to it on the side of zero, itself where it is whole.
  package var truncated: Rational {
    switch storage {
    case .small(let numerator, let denominator): Rational(numerator / denominator)
    case .large(let numerator, let denominator): Rational(reducing: numerator / denominator, 1)
    }
  }

  /// Ten to the power of an exponent that is not negative.
  static func powerOfTen(_ exponent: Int) -> Rational {
    // 10^18 is the last that fits an Int.
    guard exponent > 18 else {
      return Rational((0..<exponent).reduce(1) { power, _ in power * 10 })
    }
    return Rational(reducing: BigInt(10).power(exponent), 1)
  }
}

extension Rational: CustomStringConvertible {
  /// `3`, `-7/10`.
  package var description: String {
    switch storage {
    case .small(let numerator, 1): "\(numerator)"
    case .small(let numerator, let denominator): "\(numerator)/\(denominator)"
    case .large(let numerator, let denominator):
      denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
  }
}
