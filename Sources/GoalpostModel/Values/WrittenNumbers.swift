/// The numbers that a text holds, whatever else it says: each with all that its digits can stand
/// for. What help offers is held against them.
struct WrittenNumbers {
  private let numbers: [[Rational]]
  private let isNegative: Bool

  /// Digits in a word are part of its name: `CO2`, `p99`.
  init(_ text: String) {
    var numbers: [[Rational]] = []
    var isNegative = false
    var cursor = TextCursor(text)
    var before: Unicode.Scalar?
    while !cursor.isAtEnd {
      let scalar = text.unicodeScalars[cursor.position]
      if cursor.peek?.isDigit == true, before?.isInName != true {
        let opensFraction = before == "."
        let readings = Numeral(&cursor).readings
        numbers.append(opensFraction ? [] : readings)
        if opensFraction, let digits = readings.first {
          numbers[numbers.count - 1] = [digits.asFraction]
        }
        before = "0"
        continue
      }
      if numbers.isEmpty, scalar.isMinus, before?.isInName != true { isNegative = true }
      before = scalar
      cursor.advance(UTF8.width(scalar))
    }
    self.numbers = numbers
    self.isNegative = isNegative
  }

  /// Whether an offered quantity can be read, and holds these numbers and no other.
  func areThose(of offer: String, _ style: NumberStyle?) -> Bool { areThose(of: [offer], style) }

  /// Whether offered quantities, one after the other, hold these numbers and no other.
  func areThose(of offers: [String], _ style: NumberStyle?) -> Bool {
    // A unit on its own.
    if numbers.isEmpty { return offers.allSatisfy { MeasuredIn.isUnit($0, style) } }
    guard offers.allSatisfy({ Quantity.unambiguous($0, style) != nil }) else { return false }
    // What a later number means is for its author to say.
    guard numbers.dropFirst().allSatisfy({ $0.count == 1 }) else { return false }
    let offered = offers.map { WrittenNumbers($0) }
    let values = offered.flatMap(\.numbers)
    guard values.count == numbers.count, offered.first?.isNegative == isNegative else {
      return false
    }
    return zip(values, numbers).allSatisfy { value, written in
      value.contains { written.contains($0) }
    }
  }
}

extension Rational {
  /// 5/10 of 5, 25/100 of 25: what the digits are after a point.
  fileprivate var asFraction: Rational {
    var places = 0
    while self >= .powerOfTen(places) { places += 1 }
    return self / .powerOfTen(max(places, 1))
  }
}

extension Unicode.Scalar {
  /// Part of a name that digits can belong to.
  fileprivate var isInName: Bool { properties.isAlphabetic || ("0"..."9").contains(self) }

  /// A minus, or a dash that is typed for one.
  var isMinus: Bool { ["-", "\u{2212}", "\u{2010}", "\u{2011}", "–", "—"].contains(self) }
}
