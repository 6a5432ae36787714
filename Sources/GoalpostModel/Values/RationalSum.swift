import BigInt

extension Rational {
  /// The sum of many numbers: exact, as long as its fraction is no longer than any that people's
  /// numbers make. Thousands of fractions without a common factor would make one of millions of
  /// digits, and each step would reduce it; from there on decimals are added instead, many more than
  /// the sum is rounded to, so that it does not depend on the order.
  package static func sum(of numbers: [Rational]) -> Rational {
    var sum: Rational = 0
    for (index, number) in numbers.enumerated() {
      sum = sum + number
      if sum.bitWidth > ModelLimits.sumBits {
        return rounded(sum, and: numbers[(index + 1)...])
      }
    }
    return sum
  }

  private static func rounded(_ sum: Rational, and rest: ArraySlice<Rational>) -> Rational {
    let scale = BigInt(10).power(ModelLimits.sumDecimals * 2)
    let total = rest.reduce(sum.times(scale)) { $0 + $1.times(scale) }
    let half = BigInt(10).power(ModelLimits.sumDecimals)
    return Rational(total.dividedToNearest(by: half), over: half)
  }

  /// Bits of numerator and denominator.
  private var bitWidth: Int {
    guard case (let above, let below)? = largeParts else { return 0 }
    return above.magnitude.bitWidth + below.magnitude.bitWidth
  }

  /// The nearest whole number of its multiple.
  private func times(_ scale: BigInt) -> BigInt {
    let (above, below) = parts
    return (above * scale).dividedToNearest(by: below)
  }
}

extension BigInt {
  /// Halves go up.
  fileprivate func dividedToNearest(by divisor: BigInt) -> BigInt {
    let (quotient, rest) = (self * 2 + divisor).quotientAndRemainder(dividingBy: divisor * 2)
    return rest.sign == .minus ? quotient - 1 : quotient
  }
}
