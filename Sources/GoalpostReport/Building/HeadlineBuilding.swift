import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  func headline() -> Headline {
    let leading = selection.leading
    guard let first = leading.first else {
      let numbers = sentenceOfNumbers()
      return Headline(sentence: numbers, verdict: numbers)
    }
    let states = leading.flatMap { project.objectives(ofPlan: $0) }.compactMap { board[$0]?.state }
    var headline = Headline(
      cycle: project.plans[first].cycle.value.map { CycleReport($0, asOf: asOf) },
      onTrack: states.count { $0.isOnTrack }, objectives: states.count)
    if leading.count == 1 {
      headline.unit = project.plans[first].displayName
      headline.anchor = anchor(.plan(first))
      headline.standing = standing(ofPlan: first)
    }
    headline.verdict = verdict(headline)
    let isPlanned = headline.cycle?.phase == .planned
    let time = headline.cycle.map { isPlanned ? "\($0.text); " : "\($0.text): " } ?? ""
    headline.sentence = time + headline.verdict
    return headline
  }

  private func verdict(_ headline: Headline) -> String {
    let objectives = "objective\(headline.objectives == 1 ? "" : "s")"
    if headline.cycle?.phase == .planned {
      let verb = headline.objectives == 1 ? "is" : "are"
      return "\(headline.objectives) \(objectives) \(verb) set"
    }
    var parts: [String] = []
    if let standing = headline.standing {
      parts.append(standing.score == nil ? "nothing measured yet" : standing.text)
      // After the last day all of it is expected: nothing that has to be told.
      if let expected = standing.expected, headline.cycle?.phase != .ended {
        parts.append("expected \(expected.text)")
      }
      if let change = standing.change { parts.append("\(change.text) since last week") }
    } else {
      parts.append("\(selection.leading.count) plans")
    }
    let verdict = headline.cycle?.phase == .ended ? "achieved" : "on track"
    let isPartlyRead = selection.leading.contains { partlyRead.contains(.plan($0)) }
    return "\(parts.joined(separator: ", ")); "
      + "\(headline.onTrack) of \(headline.objectives) \(objectives) \(verdict)"
      + (isPartlyRead ? ", as far as could be read" : "")
  }

  /// Where there are no objectives, the KPIs speak.
  private func sentenceOfNumbers() -> String {
    let states = selection.plans.flatMap { project.kpis(ofPlan: $0) }
      .compactMap { board[$0]?.state }
    guard !states.isEmpty else {
      return selection.plans.isEmpty ? "There is no plan to report on" : "No objectives and no KPIs"
    }
    let counts = KPIState.allCases.compactMap { state -> String? in
      let count = states.count { $0 == state }
      return count > 0 ? "\(count) \(state.rawValue)" : nil
    }
    return "\(states.count) KPI\(states.count == 1 ? "" : "s"): \(counts.joined(separator: ", "))"
  }
}
