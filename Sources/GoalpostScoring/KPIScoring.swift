import GoalpostModel

/// Scores one KPI or metric on a day. No cycle has a say in its state.
struct KPIScoring {
  private let kpi: KPI
  private let text: ScoreText
  private let values: SeenValues
  private let direction: KPI.Direction?
  private let bounds: HoldingLine
  private let line: ThresholdLine?
  private let breaches: [KPIScore.Breach]
  private let isSilent: Bool

  init(_ path: KPIPath, in project: borrowing Project, asOf: CalendarDay) {
    kpi = project[path]
    text = project.scoreText(for: path)
    values = SeenValues(of: kpi, inPlanOf: project.plans.span[path.plan].cycle.value, through: asOf)
    direction = kpi.better.isFaulty ? nil : kpi.direction
    bounds = HoldingLine(atLeast: kpi.atLeast.value?.amount, atMost: kpi.atMost.value?.amount)
    line = ThresholdLine(kpi.threshold.value, direction: direction)
    isSilent = kpi.isSilent(after: values.latestDate, on: asOf, by: project.silence)
    if let line, line.isEverCrossed(by: values.dated) {
      breaches = BreachLedger(answers: project.answers(to: path))
        .breaches(of: values.dated, beyond: line)
    } else {
      breaches = []
    }
  }

  func score() -> KPIScore {
    let attainment = values.latest.flatMap {
      Attainment(of: $0, target: kpi.targetAmount, bounds: bounds, direction: direction)
    }
    return KPIScore(
      state: state(attainment), unit: kpi.unit, direction: direction,
      target: attainment?.missedTarget(in: direction) ?? kpi.targetAmount,
      atLeast: bounds.atLeast, atMost: bounds.atMost, threshold: line?.amount(for: values.all),
      values: values.dated, current: values.latest, currentDate: values.latestDate, trend: trend,
      attainment: attainment?.value, band: isSilent ? nil : attainment?.value.map(Band.kpi.light),
      isBreached: isBreached, breaches: breaches,
      derivationLine: derivation(attainment))
  }

  /// The first that applies: silence outweighs a breach, and a breach the band.
  private func state(_ attainment: Attainment?) -> KPIState {
    if values.isEmpty { return .noData }
    if isSilent { return .silent }
    if isBreached { return .breached }
    guard !kpi.hasFaultyMeasure, let attainment else { return .notScored }
    return attainment.value.map(Band.kpi.light) ?? .offTarget
  }

  private var isBreached: Bool { line?.isCrossed(by: values.all) ?? false }

  private var trend: Trend? {
    guard values.undated == nil, let latest = values.dated.last?.amount,
      let previous = values.dated.dropLast().last?.amount
    else { return nil }
    if latest == previous { return .flat }
    switch direction {
    case .higher: return latest > previous ? .better : .worse
    case .lower: return latest < previous ? .better : .worse
    case .between:
      let (now, before) = (bounds.excess(of: latest), bounds.excess(of: previous))
      return now == before ? .flat : now < before ? .better : .worse
    case nil: return nil
    }
  }

  private func derivation(_ attainment: Attainment?) -> DerivationLine {
    guard let attainment, attainment.value != nil, let latest = values.latest else { return .none }
    let derivation = Derivation(unit: kpi.unit, text: text)
    return DerivationLine { derivation.attainment(attainment, of: latest) }
  }
}

extension Attainment {
  /// The bound that the value misses, where there are two; elsewhere the target is known.
  fileprivate func missedTarget(in direction: KPI.Direction?) -> Rational? {
    direction == .between && relation != .reached ? target : nil
  }
}

extension KPI {
  /// A field that its state rests on is there and cannot be used.
  fileprivate var hasFaultyMeasure: Bool {
    better.isFaulty || baseline.isFaulty || target.isFaulty || change.isFaulty || atLeast.isFaulty
      || atMost.isFaulty || threshold.isFaulty || measuredIn.isFaulty || readings.isFaulty
  }
}

extension KPI {
  /// By the latest reading that could be read: a value that old has no band, whatever a later one
  /// may say that could not.
  fileprivate func isSilent(
    after latest: CalendarDay?, on day: CalendarDay, by silence: Silence
  ) -> Bool {
    guard let latest, let limit = silenceDays(in: silence) else { return false }
    return latest.days(until: day) > limit
  }
}

extension SeenValues {
  /// Of a KPI: its readings, or its `current`, which is seen from the first day of its plan on.
  fileprivate init(of kpi: KPI, inPlanOf cycle: Cycle?, through day: CalendarDay) {
    if let current = kpi.current.value?.amount {
      let hasBegun = cycle.map { $0.start <= day } ?? true
      self = hasBegun ? SeenValues(undated: current) : .none
    } else {
      self.init(kpi.readings.items, through: day)
    }
  }
}
