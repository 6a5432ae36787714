import GoalpostModel
import GoalpostScoring
import GoalpostSource

extension ReportBuilder {
  /// - Parameter all: those of the selection, in its order.
  func trust(in all: [PlanReport]) -> Trust {
    let plans = selection.current
    let running = Set(plans)
    let shown = zip(selection.plans, all).filter { running.contains($0.0) }.map(\.1)
    let scores = plans.map { board[plan: $0] }
    var trust = Trust(
      plans: plans.count, measured: scores.reduce(0) { $0 + $1.measured },
      of: scores.reduce(0) { $0 + $1.of },
      silent: shown.countOfKeyResults { $0.isSilent },
      silentKPIs: plans.flatMap { project.kpis(ofPlan: $0) }.count { board[$0]?.state == .silent },
      withoutFinalValue: shown.countOfKeyResults { $0.hasNoFinalValue },
      loosened: shown.lazy.flatMap(\.amendments).count { $0.effect == "looser" })
    trust.isPartlyRead =
      unread.contains { $0.kind == .goals }
      || plans.contains { partlyRead.contains(.plan($0)) }
    let open = plans.flatMap { numbers(ofPlan: $0) }.compactMap { board[$0]?.openBreach }
    trust.breachesOpen = open.count
    trust.breachesUnanswered = open.count { $0.answered == nil }
    trust.waivers = shown.lazy.flatMap(\.waivers).count { !$0.isExpired }
    trust.sentence = sentence(trust)
    return trust
  }

  private func sentence(_ trust: Trust) -> String {
    var parts: [String] = []
    if trust.of > 0 {
      parts.append(
        trust.isPartlyRead
          ? "\(trust.measured) of the \(trust.of) key results that could be read are measured"
          : "\(trust.measured) of \(trust.of) key results measured")
    } else if trust.isPartlyRead {
      parts.append("no key result could be read")
    }
    if trust.silent > 0 { parts.append("\(trust.silent) silent") }
    if trust.withoutFinalValue > 0 {
      parts.append("\(trust.withoutFinalValue) without a final value")
    }
    if trust.silentKPIs > 0 { parts.append("\(trust.silentKPIs.counted("KPI")) silent") }
    if trust.loosened > 0 { parts.append("\(trust.loosened.counted("target")) loosened") }
    if trust.breachesOpen > 0 {
      let breaches = trust.breachesOpen == 1 ? "1 breach" : "\(trust.breachesOpen) breaches"
      let answer =
        trust.breachesUnanswered == 0 ? "and answered" : "(\(trust.breachesUnanswered) unanswered)"
      parts.append("\(breaches) open \(answer)")
    }
    if trust.waivers > 0 { parts.append("\(trust.waivers.counted("rule")) waived") }
    guard !parts.isEmpty else { return "Nothing to measure" }
    let scope = trust.plans > 1 ? "Over all \(trust.plans) running plans: " : ""
    return scope + parts.joined(separator: ", ")
  }
}

extension [PlanReport] {
  fileprivate func countOfKeyResults(_ isCounted: (KeyResultReport) -> Bool) -> Int {
    flatMap(\.objectives).reduce(0) { $0 + $1.keyResults.count(where: isCounted) }
  }
}

extension Int {
  /// `1 target`, `2 targets`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
