extension UnitOfMeasure {
  /// An amount of this unit as people write it, with at most `places` decimals: `44%`, `5pp`,
  /// `$1.35M`, `1 quote`, `4.2 of 5`, `60 min`, `0.55 MRs per person per month`.
  package func format(
    _ amount: Rational, upTo places: Int = 2, in style: NumberStyle
  ) -> String {
    let rate = denominators.map { " per \($0.text(in: style))" }.joined()
    var number: String { amount.grouped(upTo: places, in: style) }
    func counting(_ word: (_ isOne: Bool) -> String) -> String {
      let count = number
      return "\(count) \(word(count == "1" || count == "-1"))" + rate
    }
    switch kind {
    case .none: return number + rate
    case .share: return (amount * 100).grouped(upTo: places, in: style) + "%" + rate
    case .shareDifference: return (amount * 100).grouped(upTo: places, in: style) + "pp" + rate
    case .currency(let code): return Self.money(amount, code, places, style) + rate
    case .scale(let end): return "\(number) of \(end.grouped(upTo: 6, in: style))" + rate
    case .times: return number + "x" + rate
    case .duration(let unit): return counting { unit.printed(afterOne: $0) }
    case .dataSize(let unit): return counting { unit.printed(afterOne: $0) }
    case .counted(let words): return counting { $0 ? words.afterOne : words.text }
    }
  }

  /// From a million on in millions or billions, where three decimals say it exactly; else in full,
  /// with cents where it is not whole.
  private static func money(
    _ amount: Rational, _ code: String, _ places: Int, _ style: NumberStyle
  ) -> String {
    let size = amount.magnitude
    let hasCents = places >= 2 && !size.isWhole && (places == 2 || (size * 100).isWhole)
    var text = hasCents ? size.grouped(places: 2, in: style) : size.grouped(upTo: places, in: style)
    for (magnitude, letter) in [(Rational(1_000_000_000), "B"), (Rational(1_000_000), "M")] {
      if size >= magnitude, (size / magnitude * 1_000).isWhole {
        text = (size / magnitude).grouped(upTo: 3, in: style) + letter
        break
      }
    }
    let sign = amount.isNegative && text.utf8.contains { $0.isDigit && $0 != UInt8(ascii: "0") }
    return (sign ? "-" : "") + (Currency.sign(ofCode: code) ?? code + " ") + text
  }
}

extension Rational {
  /// As `decimal(upTo:)`, its digits grouped in threes, in a style: `1,234.5`.
  package func grouped(upTo places: Int, in style: NumberStyle) -> String {
    style.grouping(decimal(upTo: places))
  }

  /// As `rounded(places:)`, its digits grouped in threes, in a style: `1,234.50`.
  package func grouped(places: Int, in style: NumberStyle) -> String {
    style.grouping(rounded(places: places))
  }
}
