import GoalpostModel

/// The times that a KPI's readings were beyond its threshold, and who answered them.
struct BreachLedger {
  /// An objective that names the KPI, or has a key result measured by it.
  struct Answer: Sendable {
    let objective: ObjectivePath
    /// Nil in a plan that lasts: it answers at once.
    let cycle: Cycle?
  }

  private let answers: [Answer]

  init(answers: [Answer]) {
    self.answers = answers
  }

  /// Oldest first.
  func breaches(of readings: [DatedAmount], beyond line: ThresholdLine) -> [KPIScore.Breach] {
    let amounts = readings.map(\.amount)
    var breaches: [KPIScore.Breach] = []
    var open: (date: CalendarDay, readings: Int)?
    for (index, reading) in readings.enumerated() {
      if line.isCrossed(by: amounts[...index]) {
        open = (open?.date ?? reading.date, (open?.readings ?? 0) + 1)
      } else if let closing = open {
        breaches.append(breach(closing.date, until: reading.date, closing.readings))
        open = nil
      }
    }
    if let open { breaches.append(breach(open.date, until: nil, open.readings)) }
    return breaches
  }

  private func breach(
    _ opened: CalendarDay, until closed: CalendarDay?, _ readings: Int
  ) -> KPIScore.Breach {
    let answering = answers.filter { $0.covers(opened, until: closed) }
    let starts = answering.map { max($0.cycle?.start ?? opened, opened) }
    return KPIScore.Breach(
      opened: opened, answeredBy: answering.map(\.objective), answered: starts.min(),
      closed: closed, readings: readings)
  }
}

extension BreachLedger.Answer {
  /// Its cycle is the breach's own or a later one; what begins after the breach has closed did not
  /// answer it.
  fileprivate func covers(_ opened: CalendarDay, until closed: CalendarDay?) -> Bool {
    guard let cycle else { return true }
    return cycle.end >= opened && closed.map { cycle.start <= $0 } ?? true
  }
}

extension Project {
  /// Objectives that answer a KPI's breaches or are measured by it, in the order of the files.
  func answers(to kpi: KPIPath) -> [BreachLedger.Answer] {
    let measuring = (links.measures[kpi] ?? []).map(\.objective)
    var seen: Set<ObjectivePath> = []
    return ((links.answeredBy[kpi] ?? []) + measuring)
      .filter { seen.insert($0).inserted }
      .sorted { ($0.plan, $0.objective) < ($1.plan, $1.objective) }
      .map { BreachLedger.Answer(objective: $0, cycle: plans[$0.plan].cycle.value) }
  }
}
