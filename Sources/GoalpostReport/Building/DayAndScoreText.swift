import GoalpostModel
import GoalpostScoring

extension ReportDay {
  init(_ day: CalendarDay) {
    self.init(iso: day.description, spelledOut: day.spelledOut)
  }
}

extension ReportBuilder {
  /// `as of 12 Oct, 45 days ago`, with the year where that leaves it open.
  func ageNote(_ day: CalendarDay?) -> String? {
    day.map { day in
      let days = day.days(until: asOf)
      return "as of \(days < 365 ? day.short : day.spelledOut), \(days.counted("day")) ago"
    }
  }
}

extension ReportScore {
  /// A score or progress between 0 and 1, printed on its plan's scale.
  init?(_ score: Rational?, _ text: ScoreText) {
    guard let score else { return nil }
    self.init(
      decimal: score.decimal(upTo: 6), text: text.print(score), permille: score.permille)
  }

  /// What is expected or projected: no band is told by it, so it is rounded like any number.
  init?(outlook score: Rational?, _ text: ScoreText) {
    guard let score else { return nil }
    let printed =
      text.scale == .unit ? score.rounded(places: 2) : (score * 100).rounded(places: 0)
    self.init(
      decimal: score.decimal(upTo: 6), text: text.numbers.printing(decimal: printed),
      permille: score.permille)
  }

  /// Progress that may lie outside 0…1.
  init?(raw: Rational?, _ text: ScoreText) {
    guard let raw else { return nil }
    self.init(decimal: raw.decimal(upTo: 6), text: text.print(raw: raw), permille: raw.permille)
  }

  /// A confidence has a scale of its own: 0 to 1, as it was written.
  init?(confidence: Rational?, _ numbers: NumberStyle) {
    guard let confidence else { return nil }
    self.init(
      decimal: confidence.decimal(upTo: 6),
      text: numbers.printing(decimal: confidence.decimal(upTo: 2)),
      permille: confidence.permille)
  }
}

extension ScoreChange {
  /// Nil where one of the two days had no score.
  init?(from earlier: Rational?, to later: Rational?, _ print: ScoreText) {
    guard let earlier, let later else { return nil }
    let step = later - earlier
    let size =
      print.scale == .unit
      ? step.magnitude.rounded(places: 2) : (step.magnitude * 100).rounded(places: 0)
    let isNothing = size.allSatisfy { $0 == "0" || $0 == "." }
    let direction = step.isNegative ? "down" : "up"
    self.init(
      decimal: step.decimal(upTo: 6),
      text: isNothing ? "unchanged" : "\(direction) \(print.numbers.printing(decimal: size))")
  }
}

extension Rational {
  /// 0…1 as a place along a line of 1000, rounded; anything else at its nearer end.
  var permille: Int {
    (clamped(to: 0...1) * 1000).nearestInteger ?? 0
  }
}
