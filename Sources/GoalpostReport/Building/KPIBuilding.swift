import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  func kpi(_ path: KPIPath) -> KPIReport {
    let plan = project.plans[path.plan]
    let kpi = project[path]
    let score = board[path]
    let amounts = amounts(of: path)
    var report = KPIReport(
      kind: path.list == .kpis ? .kpi : .metric, anchor: anchor(.kpi(path)),
      id: kpi.identifier ?? "?", title: kpi.title.value ?? "?", question: kpi.question.value,
      why: kpi.why.value, how: kpi.how.value, owner: plan.owner(of: kpi).value,
      category: kpi.category.value?.rawValue,
      measuredEvery: kpi.cadence.value?.measured.value?.rawValue,
      reviewedEvery: kpi.cadence.value?.reviewed.value?.rawValue,
      objectives: project.links.tied(to: path).map { link(to: .objective($0)) },
      definition: kpi.definition.value, link: kpi.link.value, visibility: kpi.visibility.text,
      measuredIn: amounts.label, status: Status(score?.state ?? .notScored),
      place: places.place(of: kpi.range))
    fillLines(of: &report, kpi, score, amounts)
    report.current = amounts.amount(score?.current)
    report.currentDay = score?.currentDate.map { ReportDay($0) }
    report.currentAge = score?.currentDate.map { $0.days(until: asOf) }
    if score?.state == .silent { report.ageNote = ageNote(score?.currentDate) }
    report.distanceText = score.flatMap { distance(of: $0, amounts) }
    report.trend = score?.trend?.rawValue
    report.attainment = ReportScore(score?.attainment, project.scoreText(for: path))
    report.band = score?.band?.rawValue
    report.isPartlyRead = partlyRead.contains(.kpi(path))
    report.entries = readings(of: path, amounts).map(\.entry)
    report.note = report.entries.last { $0.note != nil }?.note
    report.charted = charted(score, amounts)
    report.derivation = score?.derivation ?? ""
    return report
  }

  func amounts(of path: KPIPath) -> AmountText {
    let kpi = project[path]
    return AmountText(
      board[path]?.unit ?? kpi.unit, measuredIn: kpi.measuredIn.value,
      in: project.plans[path.plan].printedNumbers)
  }

  /// From the latest value to the line in force; nil where there is none or no better side of it.
  private func distance(of score: KPIScore, _ amounts: AmountText) -> String? {
    guard let current = score.current, let line = score.threshold else { return nil }
    let above = current - line
    guard !above.isZero else { return "on its line" }
    let inside: Rational
    switch score.direction {
    case .higher: inside = above
    case .lower: inside = -above
    case .between, nil: return nil
    }
    let side = inside.isNegative ? "beyond its line" : "inside its line"
    return amounts.gap(inside.magnitude).map { "\($0) \(side)" }
  }

  private func fillLines(
    of report: inout KPIReport, _ kpi: KPI, _ score: KPIScore?, _ amounts: AmountText
  ) {
    report.better = score?.direction?.word
    report.betterFrom = score?.direction == nil ? nil : kpi.directionSource?.rawValue
    report.inferredBetter = kpi.inferredDirection
    report.baseline = amounts.amount(kpi.baseline.value?.amount)
    report.atLeast = amounts.amount(score?.atLeast)
    report.atMost = amounts.amount(score?.atMost)
    if report.atLeast == nil, report.atMost == nil {
      report.target =
        kpi.change.isPresent ? amounts.computed(score?.target) : amounts.amount(score?.target)
    }
    report.benchmark = amounts.amount(kpi.benchmark.value?.value.value?.amount)
    report.benchmarkSource = kpi.benchmark.value?.source.value
    if case .belowAverage(let count) = kpi.threshold.value {
      report.threshold = amounts.computed(score?.threshold)
      let average = "average of \(count) reading\(count == 1 ? "" : "s")"
      report.thresholdText = report.threshold.map { "\(average): \($0.text)" } ?? average
    } else {
      report.threshold = amounts.amount(score?.threshold)
      report.thresholdText = report.threshold?.text
    }
  }
}

extension KPI.Direction {
  fileprivate var word: String {
    switch self {
    case .higher: "higher"
    case .lower: "lower"
    case .between: "between"
    }
  }
}

extension KPI {
  /// Which way is better, where that was only inferred, and from what.
  fileprivate var inferredDirection: String? {
    guard let direction, !better.isFaulty else { return nil }
    let isHigher = direction == .higher
    let reason: String
    switch directionSource {
    case .target:
      reason =
        change.isPresent
        ? "the change goes \(isHigher ? "up" : "down")"
        : "the target lies \(isHigher ? "above" : "below") the baseline"
    case .threshold:
      guard threshold.value?.line != nil else { return nil }
      reason = "the threshold lies \(isHigher ? "below" : "above") the target"
    case .better, .bound, nil: return nil
    }
    return "\(isHigher ? "higher" : "lower") is better, since \(reason)"
  }
}
