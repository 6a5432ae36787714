/// Decimals, made once, when a number is printed: half is rounded away from zero, and what rounds
/// to zero has no sign.
extension Rational {
  /// Exactly `places` decimals, at least 0: `0.70`.
  package func rounded(places: Int) -> String {
    let digits = roundedUnits(places: places).description
    let isNegative = digits.hasPrefix("-")
    let significant = isNegative ? digits.dropFirst() : digits[...]
    guard places > 0 else { return digits }
    let zeros = String(repeating: "0", count: max(0, places + 1 - significant.utf8.count))
    let padded = zeros + significant
    return "\(isNegative ? "-" : "")\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// As many decimals as it has, at most `places`: `1234.5`.
  package func decimal(upTo places: Int) -> String {
    var text = rounded(places: places)
    guard places > 0 else { return text }
    while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    return text
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
