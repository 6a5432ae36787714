import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  func keyResult(_ path: KeyResultPath) -> KeyResultReport {
    let plan = project.plans[path.objective.plan]
    let objective = project[path.objective]
    let keyResult = project[path]
    let score = board[path]
    let amounts = amounts(of: path)
    let state = score?.state ?? .notScored
    var report = KeyResultReport(
      anchor: anchor(.keyResult(path)), id: keyResult.identifier ?? "?",
      title: keyResult.title.value ?? "?", why: keyResult.why.value,
      owner: plan.owner(of: keyResult, in: objective).value, kind: .init(score?.kind),
      weight: Amount(weight: keyResult.effectiveWeight, numbers),
      visibility: keyResult.visibility.text,
      definition: keyResult.definition.value, link: keyResult.link.value,
      kpi: kpiLink(of: path), measuredIn: amounts.label, status: Status(state),
      place: places.place(of: keyResult.range))
    if let score {
      fillValues(of: &report, score, amounts, keyResult)
      fillScores(of: &report, score, path, amounts)
    }
    report.entries = entries(of: path, score, amounts)
    report.charted = charted(score, amounts)
    report.isPartlyRead = partlyRead.contains(.keyResult(path))
    if report.isPartlyRead, report.progress == nil { report.reason = "the rest cannot be read" }
    let silence = report.isPartlyRead ? .none : score?.silence ?? .none
    report.isSilent = silence.isSilent
    report.hasNoFinalValue = silence.hasNoFinalValue
    report.ageNote = silence.gradeNote ?? (silence.isSilent ? ageNote(score?.currentDate) : nil)
    return report
  }

  func amounts(of path: KeyResultPath) -> AmountText {
    let keyResult = project[path]
    let measuredIn =
      keyResult.measuredIn.value
      ?? project.links.measuredBy[path].flatMap { project[$0].measuredIn.value }
    return AmountText(
      board[path]?.unit ?? keyResult.unit, measuredIn: measuredIn,
      in: project.plans[path.objective.plan].printedNumbers)
  }

  private func kpiLink(of path: KeyResultPath) -> GoalLink? {
    guard let reference = project[path].kpi.value else { return nil }
    let text = reference.description
    return project.links.measuredBy[path].map { link(to: .kpi($0), as: text) }
      ?? GoalLink(reference: text)
  }

  private func fillValues(
    of report: inout KeyResultReport, _ score: KeyResultScore, _ amounts: AmountText,
    _ keyResult: KeyResult
  ) {
    report.baseline = amounts.amount(score.baseline)
    report.isBaselineAssumed = score.isBaselineAssumed
    report.target =
      keyResult.change.isPresent
      ? amounts.computed(score.target) : amounts.amount(score.target)
    report.atLeast = amounts.amount(score.atLeast)
    report.atMost = amounts.amount(score.atMost)
    report.current = amounts.amount(score.current)
    report.currentDay = score.currentDate.map { ReportDay($0) }
    report.currentAge = score.currentDate.map { $0.days(until: asOf) }
    report.due = score.due.map { ReportDay($0) }
    report.daysLeft = score.due.map { asOf.days(until: $0) }
    report.confidence = ReportScore(confidence: score.confidence, amounts.numbers)
    report.previousConfidence = ReportScore(
      confidence: score.previousConfidence, amounts.numbers)
    report.note = score.note
    report.marks = score.marks.compactMap { mark in
      amounts.amount(mark.amount).map {
        CheckpointMark(
          day: ReportDay(mark.date), amount: $0, permille: mark.progress.permille,
          title: mark.title, isPassed: mark.isPassed, isReached: mark.isReached)
      }
    }
  }

  private func fillScores(
    of report: inout KeyResultReport, _ score: KeyResultScore, _ path: KeyResultPath,
    _ amounts: AmountText
  ) {
    let text = project.scoreText(for: path.objective)
    report.band = score.band?.rawValue
    report.progress = ReportScore(score.progress, text)
    report.raw = ReportScore(raw: score.raw, text)
    report.expected = ReportScore(outlook: score.expected, text)
    report.projection = ReportScore(outlook: score.projection, text)
    report.change = ScoreChange(
      from: previous?[path]?.progress, to: score.progress, text)
    report.neededPerWeek = amounts.step(score.neededPerWeek)
    report.recentPerWeek = amounts.step(score.recentPerWeek)
    report.wasProbablyTooEasy = score.wasProbablyTooEasy
    report.reason = score.reason
    report.derivation = score.derivation
  }
}

extension KeyResultReport.Kind {
  init(_ kind: KeyResultScore.Kind?) {
    switch kind {
    case .moving: self = .moving
    case .holding: self = .holding
    case .unquantified, nil: self = .unquantified
    }
  }
}
