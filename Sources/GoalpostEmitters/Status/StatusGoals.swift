import GoalpostReport

/// A plan: its standing, a row for each goal with what is known about it, and its numbers.
extension StatusPage {
  func plan(_ plan: PlanReport) -> [String] {
    let numbers = (plan.kpis + plan.metrics).flatMap(number)
    let isMixed = !plan.objectives.isEmpty && !numbers.isEmpty
    return heading(of: plan) + plan.objectives.flatMap(objective)
      + (isMixed ? [paint.bold("KPIs")] : []) + numbers
  }

  private func heading(of plan: PlanReport) -> [String] {
    let lines = heading(plan.heading)
    let standing = plan.standing
    var facts: [String] = []
    if standing.score != nil || standing.isPartlyRead { facts.append(standing.text) }
    // After the last day all of it is expected.
    if let expected = standing.expected, plan.cycle?.phase != .ended {
      facts.append("expected \(expected.text)")
    }
    if let change = standing.change { facts.append("\(change.text) in a week") }
    // The head has told it already for the plans that lead.
    if let cycle = plan.cycle, cycle.id != report.headline.cycle?.id {
      facts.append(cycle.textWithDaysLeft)
    }
    guard let status = standing.status else { return lines }
    return lines + statement(status, facts)
  }

  private func statement(_ status: Status, _ facts: [String]) -> [String] {
    let lines = self.facts(facts, indent: Self.stateCells)
    let first = state(status) + (lines.first?.dropFirst(Self.stateCells) ?? "")
    return [first.withoutTrailingSpaces] + lines.dropFirst()
  }

  private func objective(_ objective: ObjectiveReport) -> [String] {
    let standing = objective.standing
    let cells = standing.score.map {
      StatusBar.cells(barCells, progress: $0.permille, expected: standing.expected?.permille)
    }
    return row(
      standing.status, objective.title, .objective, cells,
      figure: standing.figure)
      + objective.keyResults.flatMap(keyResult)
  }

  private func keyResult(_ keyResult: KeyResultReport) -> [String] {
    let cells = keyResult.progress.map {
      StatusBar.cells(
        barCells, progress: $0.permille, projection: keyResult.projection?.permille,
        expected: keyResult.expected?.permille, marks: keyResult.marks)
    }
    return row(
      keyResult.status, keyResult.title, .keyResult, cells,
      figure: keyResult.figure)
      + facts(facts(of: keyResult), indent: factIndent)
  }

  private func facts(of keyResult: KeyResultReport) -> [String] {
    var facts: [String] = []
    switch keyResult.kind {
    case .moving: facts.append("\(keyResult.nowText) → \(keyResult.toText)")
    case .holding: facts.append("\(keyResult.nowText), line \(keyResult.toText)")
    case .unquantified: break
    }
    if let reason = keyResult.reason { facts.append(reason) }
    if let change = keyResult.change { facts.append("\(change.text) in a week") }
    if let needed = keyResult.neededPerWeek {
      let pace = keyResult.recentPerWeek.map { ", pace \($0.text)" } ?? ""
      facts.append("needs \(needed.text) a week\(pace)")
    }
    if let confidence = keyResult.confidenceText {
      facts.append("confidence \(characters.confidence(confidence))")
    }
    if let age = keyResult.ageNote ?? keyResult.currentAge.map(ageText) { facts.append(age) }
    return facts
  }

  func ageText(_ days: Int) -> String { days == 0 ? "of today" : "\(days.counted("day")) old" }
}
