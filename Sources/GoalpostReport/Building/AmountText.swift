import GoalpostModel

/// Prints the amounts of one item: with their unit for people, bare for machines.
struct AmountText: Hashable, Sendable {
  private let unit: UnitOfMeasure
  let numbers: NumberStyle
  /// What one of the printed bare numbers stands for in amounts of the unit.
  private let factor: Rational
  /// The unit of the bare numbers, as `measured_in` would say it; empty for a number alone.
  let label: String

  init(_ unit: UnitOfMeasure, measuredIn: MeasuredIn?, in numbers: NumberStyle) {
    self.unit = unit
    self.numbers = numbers
    if let measuredIn, let conversion = measuredIn.unit.factor(to: unit) {
      label = measuredIn.text
      factor = measuredIn.factor * conversion
    } else {
      label = unit.label
      factor = unit.isCountedInHundredths ? Rational(1, over: 100) : 1
    }
  }

  /// A value that somebody wrote, with its decimals; one that was converted from another unit and
  /// has no end is rounded like a computed one.
  func amount(_ amount: Rational?) -> Amount? {
    amount.flatMap { self.amount($0, places: Self.places(of: $0)) }
  }

  private static func places(of amount: Rational) -> Int {
    (amount * 1_000_000).isWhole ? 4 : 2
  }

  /// A value that was computed: nobody is misled by decimals that nobody measured.
  func computed(_ amount: Rational?) -> Amount? { self.amount(amount, places: 2) }

  private func amount(_ amount: Rational?, places: Int) -> Amount? {
    amount.map { Amount(decimal: bare($0), text: text($0, places: places)) }
  }

  /// A value that somebody wrote, for people alone.
  func text(_ amount: Rational) -> String { text(amount, places: Self.places(of: amount)) }

  private func text(_ amount: Rational, places: Int) -> String {
    unit.format(amount, upTo: places, in: numbers).withMinusSign
  }

  /// A step, signed, without what is plain from the value beside it: `+3.2pp`, `−0.5`, `+€40,000`.
  func step(_ step: Rational?) -> Amount? {
    guard let step else { return nil }
    let sign = step.isZero ? "" : step.isNegative ? "−" : "+"
    return Amount(decimal: bare(step), text: sign + size(of: step))
  }

  /// What lies between two values: `1.8pp`, `€40,000`.
  func gap(_ gap: Rational?) -> String? { gap.map(size) }

  private func size(of step: Rational) -> String {
    let size = step.magnitude
    return switch unit.kind {
    case .share, .shareDifference: UnitOfMeasure(.shareDifference).format(size, in: numbers)
    case .currency, .duration, .dataSize, .times:
      UnitOfMeasure(unit.kind).format(size, in: numbers)
    case .none, .scale, .counted: UnitOfMeasure.none.format(size, in: numbers)
    }
  }

  private func bare(_ amount: Rational) -> String {
    (amount.divided(by: factor) ?? amount).decimal(upTo: 6)
  }
}

extension Amount {
  /// How much a goal counts in the mean above it.
  init(weight: Rational, _ numbers: NumberStyle) {
    let decimal = weight.decimal(upTo: 6)
    self.init(decimal: decimal, text: numbers.printing(decimal: decimal))
  }
}

extension UnitOfMeasure {
  fileprivate var isCountedInHundredths: Bool { kind == .share || kind == .shareDifference }

  /// As `measured_in` would say it: `%`, `EUR per bicycle`, `of 5`, `days`; empty for a number alone.
  fileprivate var label: String {
    let rate = denominators.map { denominator in
      let number = denominator.number == 1 ? "" : "\(denominator.number.decimal(upTo: 6)) "
      return "per \(number)\(denominator.words.text)"
    }
    return ([name(of: kind)] + rate).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func name(of kind: Kind) -> String {
    switch kind {
    case .none: ""
    case .share: "%"
    case .shareDifference: "pp"
    case .currency(let code): code
    case .scale(let end): "of \(end.decimal(upTo: 6))"
    case .times: "x"
    case .duration(let unit): "\(unit.rawValue)s"
    case .dataSize(let unit): unit.rawValue
    case .counted(let words): words.text
    }
  }
}

extension String {
  /// A leading hyphen as U+2212.
  fileprivate var withMinusSign: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
