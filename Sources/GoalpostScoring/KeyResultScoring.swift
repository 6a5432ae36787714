import GoalpostModel

/// Scores one key result on a day.
struct KeyResultScoring {
  let keyResult: KeyResult
  let band: Band
  /// Nil in a plan without one.
  let cycle: Cycle?
  /// The plan has a cycle that could not be read: nothing can be said of its days.
  let isCycleFaulty: Bool
  let asOf: CalendarDay
  let values: SeenValues
  let measure: Measure
  let text: ScoreText
  private let silence: SilenceFinder

  init(_ path: KeyResultPath, in project: borrowing Project, asOf: CalendarDay) {
    keyResult = project[path]
    band = project.band(of: path.objective)
    cycle = project.plans.span[path.objective.plan].cycle.value
    isCycleFaulty = project.plans.span[path.objective.plan].cycle.isFaulty
    self.asOf = asOf
    let kpi: KPI? = if let path = project.links.measuredBy[path] { project[path] } else { nil }
    silence = SilenceFinder(path, in: project, asOf: asOf)
    values = SeenValues(of: keyResult, measuredBy: kpi, during: cycle, through: asOf)
    measure =
      keyResult.awaitsBaseline(on: asOf, from: kpi, before: cycle)
      ? .impossible(reason: "its baseline is not known yet")
      : Measure(of: keyResult, isMeasuredByKPI: kpi != nil, values: values)
    text = project.scoreText(ofPlan: path.objective.plan, band: band)
  }

  func score() -> KeyResultScore {
    var score = scoreBesidesSilence()
    score.silence = silence.silence { [score] in score }
    return score
  }

  private func scoreBesidesSilence() -> KeyResultScore {
    let raw = raw
    let progress = raw?.clamped(to: 0...1)
    let expected = expected
    let state = state(progress: progress, expected: expected)
    var score = KeyResultScore(
      kind: kind, state: state, unit: keyResult.unit, baseline: measure.distance?.baseline,
      target: measure.distance?.target, atLeast: measure.line?.atLeast,
      atMost: measure.line?.atMost,
      isBaselineAssumed: measure.distance?.isBaselineAssumed ?? false, start: cycle?.start,
      due: due, values: values.dated, current: values.latest, currentDate: values.latestDate,
      marks: marks, wasProbablyTooEasy: false, reason: state == .notScored ? reason : nil,
      derivationLine: .none)
    addConfidence(to: &score)
    score.expected = expected
    guard let progress else { return score }
    score.raw = raw
    score.progress = progress
    score.projection = projection(of: raw)
    addWeeklySteps(to: &score)
    score.wasProbablyTooEasy = band.wasProbablyTooEasy(progress, score.state)
    let derivation = Derivation(unit: keyResult.unit, text: text)
    score.derivationLine = DerivationLine { [measure, values] in
      derivation.progress(measure, values)
    }
    return score
  }

  private var kind: KeyResultScore.Kind {
    switch measure {
    case .moving: .moving
    case .holding: .holding
    case .impossible:
      keyResult.isHolding
        ? .holding
        : keyResult.target.isPresent || keyResult.change.isPresent || keyResult.kpi.isPresent
          ? .moving : .unquantified
    }
  }

  /// Looks back from the latest check-in, and no farther than it has to.
  private func addConfidence(to score: inout KeyResultScore) {
    let checkIns = keyResult.checkIns.items
    var seen: [(date: CalendarDay, index: Int)] = []
    seen.reserveCapacity(checkIns.count)
    for index in checkIns.indices {
      guard let date = checkIns.span[index].date.value, date <= asOf else { continue }
      seen.append((date, index))
    }
    for (_, index) in seen.inOrder(of: { $0.date }).reversed() {
      if score.note == nil { score.note = checkIns.span[index].note.value }
      if score.previousConfidence == nil, let stated = checkIns.span[index].confidence.value {
        if score.confidence == nil {
          score.confidence = stated
        } else {
          score.previousConfidence = stated
        }
      }
      if score.note != nil, score.previousConfidence != nil { return }
    }
  }

  private func addWeeklySteps(to score: inout KeyResultScore) {
    guard !isOver, let distance = measure.distance, values.undated == nil else { return }
    score.recentPerWeek = WeeklyStep.recent(values.dated)
    guard let latest = values.latest, let due, distance.progress(at: latest) < 1 else { return }
    score.neededPerWeek = WeeklyStep.needed(
      from: latest, to: distance.target, on: asOf, until: due)
  }

  private var marks: [KeyResultScore.Mark] {
    guard let distance = measure.distance else { return [] }
    return checkpoints.map { date, amount, title in
      let progress = distance.progress(at: amount)
      let isReached = values.latest.map { distance.raw(at: $0) >= distance.raw(at: amount) }
      return KeyResultScore.Mark(
        date: date, amount: amount, progress: progress, title: title, isPassed: date <= asOf,
        isReached: isReached ?? false)
    }
  }
}
