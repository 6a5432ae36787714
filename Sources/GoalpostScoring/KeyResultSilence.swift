import GoalpostModel

/// Whether the values of a key result are too old, by the days of `Silence`.
package enum KeyResultSilence: Hashable, Sendable {
  /// Heard of in time, or nothing is expected: it is planned, not scored, done, past its due date,
  /// has an undated `current`, or a KPI without a cadence measures it.
  case none
  /// Its cycle runs, and nothing was heard of it for `days` days: since its last check-in, or the
  /// latest reading of the KPI that measures it; where there is none (`last` is nil), since the
  /// first day of the cycle.
  case silent(last: CalendarDay?, days: Int)
  /// Its cycle is over, and its last value is `daysBefore` days older than `lastDay`, that of the
  /// cycle or its due date if that is earlier; nil without any value.
  case noFinalValue(of: CalendarDay, daysBefore: Int?, isDue: Bool)

  package var isSilent: Bool { if case .silent = self { true } else { false } }
  package var hasNoFinalValue: Bool { if case .noFinalValue = self { true } else { false } }

  /// `last seen 45 days before the end`, beside a grade that rests on such a value; nil where it
  /// does not.
  package var gradeNote: String? {
    guard case .noFinalValue(_, let days?, let isDue) = self else { return nil }
    return "last seen \(days) day\(days == 1 ? "" : "s") before \(isDue ? "it was due" : "the end")"
  }
}

/// Finds the silence of one key result on a day.
struct SilenceFinder {
  private let keyResult: KeyResult
  private let kpi: KPI?
  private let cycle: Cycle?
  private let asOf: CalendarDay
  /// Days without a value that are not silence yet; nil where nobody knows or it is never silent.
  private let limit: Int?

  init(_ path: KeyResultPath, in project: borrowing Project, asOf: CalendarDay) {
    keyResult = project[path]
    let kpi: KPI? = if let path = project.links.measuredBy[path] { project[path] } else { nil }
    self.kpi = kpi
    let plan = path.objective.plan
    cycle = project.plans.span[plan].cycle.value
    self.asOf = asOf
    if let kpi {
      limit = kpi.silenceDays(in: project.silence)
    } else if project.plans.span[plan].checkInCadence.isFaulty {
      limit = nil
    } else {
      limit = project.silence.days(project.plans.span[plan].effectiveCheckInCadence)
    }
  }

  /// - Parameter score: of the key result; asked for only where it may be silent, which most are
  ///   not.
  func silence(_ score: () -> KeyResultScore?) -> KeyResultSilence {
    guard let cycle, cycle.start <= asOf, areDatesKnown else { return .none }
    guard asOf <= cycle.end else { return finalSilence(before: cycle.end, score) }
    guard let limit else { return .none }
    let last = lastHeard(since: cycle.start)
    let days = (last ?? cycle.start).days(until: asOf)
    guard days > limit, let score = score(), score.state.awaitsValues, let due = score.due,
      asOf <= due
    else { return .none }
    return .silent(last: last, days: days)
  }

  private func finalSilence(
    before end: CalendarDay, _ score: () -> KeyResultScore?
  ) -> KeyResultSilence {
    // A value that cannot be read may be the final one.
    guard keyResult.checkIns.items.allSatisfy({ !$0.value.isFaulty }), let score = score() else {
      return .none
    }
    let lastDay = min(score.due ?? end, end)
    func missing(_ days: Int?) -> KeyResultSilence {
      .noFinalValue(of: lastDay, daysBefore: days, isDue: lastDay < end)
    }
    if score.state == .noData { return missing(nil) }
    guard score.state.isGraded, let limit, let last = score.currentDate else { return .none }
    let days = last.days(until: lastDay)
    return days > limit ? missing(days) : .none
  }

  /// The latest check-in, with a value or only a note, or reading.
  private func lastHeard(since start: CalendarDay) -> CalendarDay? {
    var last: CalendarDay?
    func look(at date: CalendarDay?) {
      guard let date, start <= date, date <= asOf, last.map({ $0 < date }) ?? true else { return }
      last = date
    }
    let checkIns = keyResult.checkIns.items
    for index in checkIns.indices { look(at: checkIns.span[index].date.value) }
    if let readings = kpi?.readings.items {
      for index in readings.indices { look(at: readings.span[index].date.value) }
    }
    return last
  }

  /// The one that is missing may be one that cannot be read.
  private var areDatesKnown: Bool {
    keyResult.checkIns.hasDates { $0.date } && (kpi?.readings.hasDates { $0.date } ?? true)
  }
}

extension KPI {
  /// Days after its latest reading that are not silence yet; nil without a cadence.
  package func silenceDays(in silence: Silence) -> Int? {
    cadence.value?.measured.value.map { silence.days($0) }
  }
}

extension FieldValue {
  /// Whether the date of every item is known.
  func hasDates<Item>(_ date: (Item) -> FieldValue<CalendarDay>) -> Bool where Value == [Item] {
    guard !isFaulty, !isPartial else { return false }
    let items = items
    return items.indices.allSatisfy { date(items[$0]).value != nil }
  }
}

extension GoalState {
  /// Running, and neither reached nor without a date.
  fileprivate var awaitsValues: Bool {
    switch self {
    case .noData, .onTrack, .behind, .atRisk: true
    case .planned, .notScored, .achieved, .progressed, .missed, .done, .measured: false
    }
  }
}
