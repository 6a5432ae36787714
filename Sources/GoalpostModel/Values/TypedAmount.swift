/// Amounts as they can be typed, exact and without grouping: what help offers of computed values.
extension UnitOfMeasure {
  /// An amount of this unit, such as `€1310`, `40%` or `2.5 days`.
  package func typed(_ amount: Rational, _ numbers: NumberStyle?) -> String {
    let style = numbers.inForce
    let rate = denominators.map { " per \($0.text(in: style))" }.joined()
    let number = numbers.typed(amount)
    let isOne = amount.magnitude == 1
    switch kind {
    case .none: return number + rate
    case .share: return numbers.typed(amount * 100) + "%" + rate
    case .shareDifference: return numbers.typed(amount * 100) + "pp" + rate
    case .currency(let code):
      let sign = amount.isNegative ? "-" : ""
      let before = Currency.sign(ofCode: code) ?? code + " "
      return sign + before + numbers.typed(amount.magnitude) + rate
    case .scale(let end): return "\(number) of \(numbers.typed(end))" + rate
    case .times: return number + "x" + rate
    case .duration(let unit): return "\(number) \(unit.printed(afterOne: isOne))" + rate
    case .dataSize(let unit): return "\(number) \(unit.printed(afterOne: isOne))" + rate
    case .counted(let words): return "\(number) \(isOne ? words.afterOne : words.text)" + rate
    }
  }
}

extension Quantity {
  /// What to write for a number alone beside a quantity that has a unit: the same number in that
  /// unit. Where it could be meant in two ways, both are offered: `40%` and `0.4%` for 0.4, `$5`
  /// and `$5M` for 5.
  func help(toWriteIn other: UnitOfMeasure, beside reference: Quantity?) -> QuantityHelp {
    var candidates: [(text: String, amount: Rational)] = []
    func add(_ amount: Rational) {
      candidates.append((other.typed(amount, numbers), amount))
    }
    switch other.kind {
    case .share, .shareDifference:
      if amount.magnitude <= 1, !amount.isZero { add(amount) }
      add(amount / 100)
    default:
      add(amount)
      if let magnitude = reference?.magnitude, let letter = Self.letters[magnitude] {
        let typed = other.typed(amount, numbers)
        let end = typed.lastIndex { $0.isASCII && $0.isNumber }.map { typed.index(after: $0) }
        if let end {
          candidates.append((typed[..<end] + letter + typed[end...], amount * magnitude))
        }
      }
    }
    return .computed(candidates, numbers) { "write " + $0.joined(separator: " or ") }
      ?? .explain("write the number in \(other.name)")
  }

  private static let letters: [Rational: String] = [
    1_000: "k", 1_000_000: "M", 1_000_000_000: "B",
  ]

  /// `5M`, `3 thousand`.
  var hasMagnitude: Bool { magnitude != 1 }

  /// 1,000,000 of `$1.2M`; 1 without one.
  private var magnitude: Rational {
    (try? QuantityGrammar.scan(text, numbers, isTrial: true))?.magnitude ?? 1
  }
}
