import GoalpostModel

/// Prints scores on a plan's scale. Rounding happens here, once, and never carries a score onto
/// the line of the band above it: 0.6996 is not the 0.70 that is `achieved`.
package struct ScoreText: Sendable {
  package let scale: ScoreScale
  package let band: Band
  package let numbers: NumberStyle

  package init(scale: ScoreScale, band: Band, numbers: NumberStyle = .assumed) {
    self.scale = scale
    self.band = band
    self.numbers = numbers
  }

  /// `0.70`, or `70` of 1-100, which has no zero; `–` without a score.
  package func print(_ score: Rational?) -> String {
    guard let score else { return "–" }
    let line = band.line(above: score) ?? 0
    switch scale {
    case .unit: return numbers.printing(decimal: score.rounded(places: 2, staysBelow: line))
    case .hundred:
      let hundredth = score * 100
      return hundredth < 1
        ? "1" : numbers.printing(decimal: hundredth.rounded(places: 0, staysBelow: line * 100))
    }
  }

  /// Progress that may lie below 0 or above 1, with a minus sign: `−0.10`, `1.25`; on 1-100 `−10`
  /// and `125`.
  package func print(raw: Rational) -> String {
    if (0...1).contains(raw) { return print(raw) }
    switch scale {
    case .unit: return numbers.printing(decimal: raw.rounded(places: 2)).withMinusSign
    case .hundred: return (raw * 100).rounded(places: 0).withMinusSign
    }
  }

  /// With its coverage where that is not complete:
  /// `0.70 (2 of 4 measured; 0.35 if the rest stay at zero)`.
  package func printWithCoverage(_ score: GoalScore) -> String {
    let text = print(score.score)
    guard score.score != nil, !score.isComplete, let floor = score.floor else { return text }
    return "\(text) (\(score.measured) of \(score.of) measured; "
      + "\(print(floor)) if the rest stay at zero)"
  }
}

extension String {
  /// A leading hyphen as U+2212.
  var withMinusSign: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
