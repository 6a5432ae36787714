import GoalpostModel
import GoalpostSource

extension KPI {
  static var comparedFields: [ComparedField<KPI>] {
    [
      quantityField("baseline", .goalpost, \.baseline) { _, _ in .neutral },
      targetField(fallback: effectOfTarget),
    ] + boundFields + [
      ComparedField(
        name: "threshold", nature: .goalpost, text: { $0.threshold.value?.text },
        place: { $0.threshold.range }, isFaulty: { $0.threshold.isFaulty },
        differs: differsInThreshold,
        restore: { base, head in head.threshold = base.threshold }, fallback: effectOfThreshold),
      ComparedField("better", .goalpost, \.better),
      ComparedField(
        name: "benchmark", nature: .free, text: { $0.benchmark.value?.value.value?.text },
        place: { $0.benchmark.range }, isFaulty: { $0.benchmark.isFaulty },
        differs: { base, head in
          head.amount(base.benchmark.value?.value.value?.amount, of: base)
            != head.benchmark.value?.value.value?.amount
        },
        restore: { base, head in head.benchmark = base.benchmark }),
      ComparedField(
        "cadence", .free, \.cadence, text: { $0.text }, differs: { $0.text != $1.text }),
      ComparedField("objectives", .free, \.objectives),
      ComparedField("definition", .free, \.definition),
      ComparedField("visibility", .free, \.visibility),
    ] + descriptionFields + [
      ComparedField("question", .wording, \.question),
      ComparedField("category", .wording, \.category), ComparedField("link", .wording, \.link),
      ComparedField("why", .wording, \.why), ComparedField("how", .wording, \.how),
    ]
  }

  private static func effectOfTarget(_ base: KPI, _ head: KPI) -> ChangeEffect {
    guard head.targetText != nil else { return .looser }
    guard base.targetText != nil else { return .tighter }
    guard let isHigherBetter = isHigherBetter(base, head), let new = head.targetAmount,
      let old = head.amount(base.targetAmount, of: base)
    else { return .neutral }
    return .of(old, new, looserWhenHigher: !isHigherBetter) ?? .neutral
  }

  private static func effectOfThreshold(_ base: KPI, _ head: KPI) -> ChangeEffect {
    guard let new = head.threshold.value else { return .looser }
    guard let old = base.threshold.value else { return .tighter }
    switch (old, new) {
    case (.line(let before), .line(let after)):
      guard let isHigherBetter = isHigherBetter(base, head),
        let amount = head.amount(before.amount, of: base)
      else { return .neutral }
      return .of(amount, after.amount, looserWhenHigher: !isHigherBetter) ?? .neutral
    default: return .neutral
    }
  }

  /// Nil where nobody can tell.
  private static func isHigherBetter(_ base: KPI, _ head: KPI) -> Bool? {
    switch head.direction ?? base.direction {
    case .higher: true
    case .lower: false
    case .between, nil: nil
    }
  }

  private static func differsInThreshold(_ base: KPI, _ head: KPI) -> Bool {
    switch (base.threshold.value, head.threshold.value) {
    case (nil, nil): false
    case (.line(let old)?, .line(let new)?): head.amount(old.amount, of: base) != new.amount
    case (.belowAverage(let old)?, .belowAverage(let new)?): old != new
    default: true
    }
  }
}

extension Threshold {
  /// As written.
  fileprivate var text: String {
    switch self {
    case .line(let line): line.text
    case .belowAverage(let count): "below average of \(count)"
    }
  }
}

extension Cadence {
  fileprivate var text: String {
    let words = [measured.value?.rawValue, reviewed.value?.rawValue]
    if let both = words[0], words[0] == words[1] { return both }
    return [
      words[0].map { "measured \($0)" }, words[1].map { "reviewed \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
