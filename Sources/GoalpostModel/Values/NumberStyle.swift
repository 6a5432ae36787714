/// How a project writes numbers: which sign groups thousands and which begins the fraction. A
/// project says it once, as `numbers` in `.goalpost.yaml`; its goal files and CSV readings are read
/// by it, and documents for people are printed in it.
package enum NumberStyle: String, Choice, Hashable {
  case groupedByCommas = "1,234.5"
  case groupedByPoints = "1.234,5"
  case groupedBySpaces = "1 234,5"
  case groupedByApostrophes = "1'234.5"

  package static let choiceName = "a way of writing numbers"

  /// What holds where a project does not say it. Then a number that could be meant otherwise is
  /// asked about (`ambiguous-number`).
  package static let assumed = NumberStyle.groupedByCommas

  /// The sign that groups thousands.
  var grouping: Numeral.Sign {
    switch self {
    case .groupedByCommas: .comma
    case .groupedByPoints: .point
    case .groupedBySpaces: .space
    case .groupedByApostrophes: .apostrophe
    }
  }

  /// The sign that begins the fraction.
  var decimal: Numeral.Sign {
    switch self {
    case .groupedByCommas, .groupedByApostrophes: .point
    case .groupedByPoints, .groupedBySpaces: .comma
    }
  }

  /// As documents print the sign between groups of three digits. A space keeps the line together.
  var printedGrouping: String {
    switch self {
    case .groupedByCommas: ","
    case .groupedByPoints: "."
    case .groupedBySpaces: "\u{202F}"
    case .groupedByApostrophes: "'"
    }
  }

  /// A decimal with a point, as Goalpost computes it, in this style: `0.7` as `0,7`.
  package func printing(decimal number: String) -> String {
    guard decimal == .comma, let point = number.firstIndex(of: ".") else { return number }
    return number[..<point] + "," + number[number.index(after: point)...]
  }

  /// A decimal with a point in this style, its digits grouped in threes: `1234.5` as `1.234,5`.
  func grouping(_ number: String) -> String {
    let bytes = number.utf8
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let count = bytes.prefix { $0 != UInt8(ascii: ".") }.count
    guard count - start > 3 else { return printing(decimal: number) }
    let sign = printedGrouping.utf8
    var grouped: [UInt8] = []
    grouped.reserveCapacity(bytes.count + count / 3 * sign.count)
    for (place, byte) in bytes.enumerated() {
      if place > start, place < count, (count - place) % 3 == 0 { grouped += sign }
      grouped.append(place == count && decimal == .comma ? UInt8(ascii: ",") : byte)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}

extension NumberStyle? {
  /// The style that numbers are read and printed by.
  package var inForce: NumberStyle { self ?? .assumed }

  /// A number as it can be typed: without grouping, exact, and never in a form that
  /// `ambiguous-number` asks about.
  ///
  /// A number without an end, such as a third, is rounded to four decimals.
  func typed(_ number: Rational) -> String {
    let hasEnd = (number * .powerOfTen(ModelLimits.typedDecimals)).isWhole
    let text = number.decimal(upTo: hasEnd ? ModelLimits.typedDecimals : 4)
    guard self == nil, Numeral(text)?.isAmbiguous == true else {
      return inForce.printing(decimal: text)
    }
    return text + "0"
  }
}
