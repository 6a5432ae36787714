import GoalpostModel

/// Says in one line how a number was made, with units, weights and clamps.
struct Derivation {
  let unit: UnitOfMeasure
  let text: ScoreText

  /// Of a key result: `(44% − 30%) / (50% − 30%) = 0.70`, `3 of 4 values inside = 0.75`.
  func progress(_ measure: Measure, _ values: SeenValues) -> String {
    guard let latest = values.latest else { return "" }
    switch measure {
    case .moving(let distance): return moving(distance, to: latest)
    case .holding(let line): return holding(line, values.all)
    case .impossible: return ""
    }
  }

  private func moving(_ distance: Distance, to value: Rational) -> String {
    let baseline = operand(distance.baseline)
    let raw = distance.raw(at: value)
    var line = "(\(amount(value)) − \(baseline)) / (\(amount(distance.target)) − \(baseline)) = "
    line += raw.isInside ? result(raw) : unclamped(raw)
    if distance.isBaselineAssumed { line += "; baseline assumed to be 0" }
    return line
  }

  private func unclamped(_ raw: Rational) -> String {
    let clamped = raw.clamped(to: 0...1)
    return "\(decimal(raw)), counted as \(clamped.decimal(upTo: 0))\(onScale(clamped))"
  }

  private func holding(_ line: HoldingLine, _ values: [Rational]) -> String {
    let inside = values.count(where: line.contains)
    let progress = Rational(inside).divided(by: Rational(values.count)) ?? 0
    let noun = values.count == 1 ? "value" : "values"
    let isOutside = values.last.map { !line.contains($0) } ?? false
    return "\(inside) of \(values.count) \(noun) inside = \(result(progress))"
      + (isOutside ? "; the latest is outside" : "")
  }

  /// Of a KPI: `91.2% / 97% = 0.94`.
  func attainment(_ attainment: Attainment, of value: Rational) -> String {
    let target = amount(attainment.target)
    switch attainment.relation {
    case .reached: return "\(amount(value)) reaches \(target) = \(result(1))"
    case .below: return "\(amount(value)) / \(target) = \(result(attainment.value ?? 0))"
    case .above: return "\(target) / \(amount(value)) = \(result(attainment.value ?? 0))"
    }
  }

  /// Of an objective or a plan: `(2 × 0.70 + 1 × 0.40) / 3 = 0.60`.
  func mean(_ items: [(weight: Rational, score: Rational?, text: ScoreText)]) -> String {
    let measured = items.compactMap { item in item.score.map { (item.weight, $0, item.text) } }
    let weight = Rational.sum(of: measured.map(\.0))
    let sum = Rational.sum(of: measured.map { $0.0 * $0.1 })
    guard let score = sum.divided(by: weight) else { return "" }
    let terms = measured.map { weight, score, text in
      "\(factor(weight)) × \(text.onUnitScale.print(score))"
    }
    let left = items.count - measured.count
    return "(\(terms.joined(separator: " + "))) / \(factor(weight)) = \(result(score))"
      + (left > 0 ? "; \(left) of \(items.count) without a score left out" : "")
  }

  private func factor(_ weight: Rational) -> String {
    text.numbers.printing(decimal: weight.decimal(upTo: 6))
  }

  /// On 0-1, and where the plan prints 1-100 that as well.
  private func result(_ score: Rational) -> String {
    text.onUnitScale.print(score) + onScale(score)
  }

  private func onScale(_ score: Rational) -> String {
    text.scale == .hundred ? " (\(text.print(score)) of 100)" : ""
  }

  private func decimal(_ number: Rational) -> String {
    text.numbers.printing(decimal: number.rounded(places: 2)).withMinusSign
  }

  private func amount(_ amount: Rational) -> String {
    unit.format(amount, upTo: 4, in: text.numbers).withMinusSign
  }

  /// Behind a minus a negative amount stands in brackets.
  private func operand(_ baseline: Rational) -> String {
    baseline.isNegative ? "(\(amount(baseline)))" : amount(baseline)
  }
}

extension Rational {
  fileprivate var isInside: Bool { (0...1).contains(self) }
}

extension ScoreText {
  /// Arithmetic is told on 0-1, whatever the plan's scale.
  fileprivate var onUnitScale: ScoreText {
    ScoreText(scale: .unit, band: band, numbers: numbers)
  }
}
