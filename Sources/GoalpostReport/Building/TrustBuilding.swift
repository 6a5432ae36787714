import GoalpostModel
import GoalpostScoring

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
      silent: shown.reduce(0) { $0 + $1.silentKeyResults },
      loosened: shown.lazy.flatMap(\.amendments).count { $0.effect == "looser" })
    let open = plans.flatMap { numbers(ofPlan: $0) }.compactMap { board[$0]?.openBreach }
    trust.breachesOpen = open.count
    trust.breachesUnanswered = open.count { $0.answered == nil }
    trust.waivers = shown.lazy.flatMap(\.waivers).count { !$0.isExpired }
    trust.sentence = sentence(trust)
    return trust
  }

  /// Nothing heard for three weeks: no value, no confidence, no note. Where check-ins are monthly
  /// three weeks are no silence; there it takes more than a month.
  func isSilent(_ path: KeyResultPath) -> Bool {
    let plan = project.plans[path.objective.plan]
    let score = board[path]
    guard let cycle = plan.cycle.value, cycle.contains(asOf), score?.state != .done,
      score?.state != .measured
    else { return false }
    let patience = max(21, plan.effectiveCheckInCadence.days + 4)
    let heard = [lastCheckIn(of: path), score?.currentDate].compactMap { $0 }.max()
    return (heard ?? cycle.start).days(until: asOf) >= patience
  }

  private func sentence(_ trust: Trust) -> String {
    var parts: [String] = []
    if trust.of > 0 {
      parts.append("\(trust.measured) of \(trust.of) key results measured")
    }
    if trust.silent > 0 { parts.append("\(trust.silent) silent for three weeks") }
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

extension PlanReport {
  fileprivate var silentKeyResults: Int {
    objectives.reduce(0) { $0 + $1.keyResults.count { $0.isSilent } }
  }
}

extension Int {
  /// `1 target`, `2 targets`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
