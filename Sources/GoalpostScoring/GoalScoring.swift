import GoalpostModel

/// Scores an objective by its key results, or a plan by its objectives.
struct GoalScoring {
  /// An objective's key result, or a plan's objective.
  struct Part {
    let weight: Rational
    let state: GoalState
    let score: Rational?
    let floor: Rational?
    let expected: Rational?
    /// Key results that have progress, of all of them.
    let measured: Int
    let of: Int
    let text: ScoreText
  }

  let parts: [Part]
  let text: ScoreText
  let cycle: Cycle?
  let asOf: CalendarDay

  func score() -> (score: GoalScore, floor: Rational?) {
    let mean = WeightedMean(
      parts.map {
        .init(weight: $0.weight, score: $0.score, floor: $0.floor, expected: $0.expected)
      })
    let isPlanned = cycle.map { asOf < $0.start } ?? false
    let state = isPlanned ? .planned : state(of: mean)
    let score = GoalScore(
      state: state, score: mean.score, floor: mean.score == nil ? nil : mean.floor,
      measured: parts.reduce(0) { $0 + $1.measured }, of: parts.reduce(0) { $0 + $1.of },
      expected: mean.expected,
      wasProbablyTooEasy: mean.score.map { text.band.wasProbablyTooEasy($0, state) } ?? false,
      derivationLine: DerivationLine { [parts, text] in
        Derivation(unit: .none, text: text).mean(parts.map { ($0.weight, $0.score, $0.text) })
      })
    return (score, mean.floor)
  }

  /// By the table of key results, read with the mean.
  private func state(of mean: WeightedMean) -> GoalState {
    guard let score = mean.score else {
      return parts.allSatisfy { $0.state == .notScored } ? .notScored : .noData
    }
    if let cycle, asOf > cycle.end { return text.band.grade(score) }
    if parts.allSatisfy({ $0.state == .done }) { return .done }
    guard let expected = mean.expected else { return .measured }
    return GoalState(progress: score, expected: expected, band: text.band)
  }
}

extension GoalScoring.Part {
  init(_ score: KeyResultScore, weight: Rational, text: ScoreText) {
    self.init(
      weight: weight, state: score.state, score: score.progress, floor: score.progress ?? 0,
      expected: score.expected, measured: score.progress == nil ? 0 : 1, of: 1, text: text)
  }

  init(_ score: GoalScore, floor: Rational?, weight: Rational, text: ScoreText) {
    self.init(
      weight: weight, state: score.state ?? .noData, score: score.score, floor: floor,
      expected: score.expected, measured: score.measured, of: score.of, text: text)
  }
}
