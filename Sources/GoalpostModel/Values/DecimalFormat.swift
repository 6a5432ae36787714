/// Decimals, made once, when a number is printed: half is rounded away from zero, and what rounds
/// to zero has no sign.
extension Rational {
  /// Exactly `places` decimals, at least 0: `0.70`.
  package func rounded(places: Int) -> String {
    String(decoding: digits(places: places), as: UTF8.self)
  }

  /// As many decimals as it has, at most `places`: `1234.5`.
  package func decimal(upTo places: Int) -> String {
    var digits = digits(places: places)
    if places > 0 {
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// In ASCII, with a point before the last `places`.
  private func digits(places: Int) -> [UInt8] {
    var digits = Array(roundedUnits(places: places).description.utf8)
    guard places > 0 else { return digits }
    let start = digits.first == UInt8(ascii: "-") ? 1 : 0
    let missing = places + 1 - (digits.count - start)
    if missing > 0 {
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: start)
    }
    digits.insert(UInt8(ascii: "."), at: digits.count - places)
    return digits
  }

  /// `places` decimals, or as many more as it takes for a value below the line to stay below it in
  /// print: 0.6996 is never the 0.70 of the band above.
  package func rounded(places: Int, staysBelow line: Rational) -> String {
    var places = places
    if self < line {
      while roundedUnits(places: places) >= line * .powerOfTen(places) { places += 1 }
    }
    return rounded(places: places)
  }

  /// The whole number of units of the last place.
  private func roundedUnits(places: Int) -> Rational {
    let nearest = (magnitude * .powerOfTen(places) + Rational(1, over: 2)).truncated
    return isNegative ? -nearest : nearest
  }
}
