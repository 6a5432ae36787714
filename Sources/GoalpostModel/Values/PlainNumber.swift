/// A number as most people write it: a few digits, perhaps a fraction, perhaps `%`. The grammar of
/// quantities reads the same of it, in more time.
struct PlainNumber {
  /// A fraction of one where it is a share: 3/10 of `30%`.
  let amount: Rational
  let isShare: Bool
  /// It has a point that can only begin a fraction.
  let showsStyle: Bool

  /// So many digits fit an `Int`, with the hundred of a share.
  private static let digitLimit = 15

  /// Nil for everything else, be it a quantity or none.
  init?(_ text: ArraySlice<UInt8>, _ numbers: NumberStyle?) {
    var (number, digits, below) = (0, 0, 1)
    var isFraction = false
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if byte.isDigit {
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        if isFraction { below *= 10 }
        digits += 1
        guard digits <= Self.digitLimit else { return nil }
      } else if byte == UInt8(ascii: "."), !isFraction, digits > 0 {
        isFraction = true
      } else {
        break
      }
      place += 1
    }
    guard digits > 0, !isFraction || below > 1 else { return nil }
    // `1.310` could be meant otherwise, and other styles begin the fraction with a comma.
    if isFraction, below == 1_000 || numbers.inForce.decimal != .point { return nil }
    showsStyle = isFraction
    isShare = place < text.endIndex
    guard !isShare || (text[place] == UInt8(ascii: "%") && place + 1 == text.endIndex) else {
      return nil
    }
    amount = Rational(number, over: isShare ? below * 100 : below)
  }
}
