/// Decimals, made once, when a number is printed: half is rounded away from zero, and what rounds
/// to zero has no sign.
extension Rational {
  /// Exactly `places` decimals, at least 0: `0.70`.
  package func rounded(places: Int) -> String { text(places: places, keepsZeros: true) }

  /// As many decimals as it has, at most `places`: `1234.5`.
  package func decimal(upTo places: Int) -> String { text(places: places, keepsZeros: false) }

  /// - Parameter keepsZeros: whether decimals are printed that are zero to the end.
  private func text(places: Int, keepsZeros: Bool) -> String {
    if let units = smallUnits(places: places) {
      return Self.text(units, isNegative: isNegative, places: places, keepsZeros: keepsZeros)
    }
    var digits = digits(places: places)
    if places > 0, !keepsZeros {
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Written into the string itself: a document has a hundred numbers a plan.
  private static func text(
    _ units: UInt, isNegative: Bool, places: Int, keepsZeros: Bool
  ) -> String {
    var (rest, places) = (units, places)
    if !keepsZeros {
      while places > 0, rest.isMultiple(of: 10) { (rest, places) = (rest / 10, places - 1) }
    }
    let sign = isNegative && units > 0 ? 1 : 0
    let point = places > 0 ? 1 : 0
    let length = sign + max(decimalDigits(of: rest), places + 1) + point
    return String(unsafeUninitializedCapacity: length) { buffer in
      for index in (sign..<length).reversed() {
        if point == 1, index == length - places - 1 {
          buffer[index] = UInt8(ascii: ".")
        } else {
          buffer[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
      }
      if sign == 1 { buffer[0] = UInt8(ascii: "-") }
      return length
    }
  }

  /// At least one.
  private static func decimalDigits(of number: UInt) -> Int {
    var (rest, count) = (number, 1)
    while rest > 9 { (rest, count) = (rest / 10, count + 1) }
    return count
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

  /// The whole number next to it; nil where no `Int` holds it.
  package var nearestInteger: Int? {
    guard let units = smallUnits(places: 0) else { return nil }
    return Int(exactly: units).map { isNegative ? -$0 : $0 }
  }

  /// The whole number of units of the last place, without its sign; nil where that, or a step on
  /// the way to it, does not fit.
  private func smallUnits(places: Int) -> UInt? {
    guard case (let above, let below)? = smallParts, places <= 18 else { return nil }
    var scale: UInt = 1
    for _ in 0..<places { scale *= 10 }
    let (scaled, overflows) = above.magnitude.multipliedReportingOverflow(by: scale)
    guard !overflows else { return nil }
    let (units, rest) = scaled.quotientAndRemainder(dividingBy: below.magnitude)
    return rest >= below.magnitude - rest ? units + 1 : units
  }

  /// The whole number of units of the last place.
  private func roundedUnits(places: Int) -> Rational {
    if let units = smallUnits(places: places), let whole = Int(exactly: units) {
      return Rational(isNegative ? -whole : whole)
    }
    let nearest = (magnitude * .powerOfTen(places) + Rational(1, over: 2)).truncated
    return isNegative ? -nearest : nearest
  }
}
