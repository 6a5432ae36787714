import GoalpostModel
import GoalpostScoring

/// How much something needs somebody: first what kind of trouble, then how deep.
private enum Urgency: Int {
  case unansweredBreach, atRisk, answeredBreach, offTarget, noData, silent, notScored, behind
}

/// What is in trouble; described only once it is known to be among the worst.
enum Troubled {
  case keyResult(KeyResultPath, KeyResultScore)
  case kpi(KPIPath, KPIScore)
}

extension ReportBuilder {
  static var mostExceptions: Int { 5 }

  func exceptions(_ troubled: [Troubled]) -> [ReportException] {
    troubled.prefix(Self.mostExceptions).map(exception)
  }

  /// Worst first: breaches that nobody answers, goals at risk or missed (the widest gap first),
  /// breaches that are answered, KPIs off their target, what has no value or is silent, goals that
  /// are behind.
  func troubled() -> [Troubled] {
    var found: [(urgency: Urgency, depth: Rational, subject: Troubled)] = []
    for plan in selection.current {
      for objective in project.objectives(ofPlan: plan) {
        for path in project.keyResults(of: objective) {
          guard let score = board[path], let urgency = Urgency(score.state), owns(path),
            score.progress != nil || !partlyRead.contains(.keyResult(path))
          else { continue }
          let gap = (score.expected ?? 1) - (score.progress ?? 0)
          found.append((urgency, gap, .keyResult(path, score)))
        }
      }
      for path in project.kpis(ofPlan: plan) {
        guard let score = board[path], let urgency = Urgency(score), owns(path),
          score.current != nil || !partlyRead.contains(.kpi(path))
        else { continue }
        found.append((urgency, 1 - (score.attainment ?? 0), .kpi(path, score)))
      }
    }
    return found.enumerated()
      .sorted { one, other in
        let (first, second) = (one.element, other.element)
        return (first.urgency.rawValue, second.depth, one.offset)
          < (second.urgency.rawValue, first.depth, other.offset)
      }
      .map(\.element.subject)
  }

  private func exception(_ subject: Troubled) -> ReportException {
    switch subject {
    case .keyResult(let path, let score): exception(path, score)
    case .kpi(let path, let score): exception(path, score)
    }
  }

  private func exception(_ path: KeyResultPath, _ score: KeyResultScore) -> ReportException {
    let report = keyResult(path)
    return ReportException(
      status: report.status, title: report.title, anchor: report.anchor,
      unit: project.plans[path.objective.plan].displayName, owner: report.owner,
      numbers: report.numbersWithAge, ask: ask(of: report, score), note: report.note,
      place: report.place)
  }

  private func ask(of report: KeyResultReport, _ score: KeyResultScore) -> String {
    switch score.state {
    case .notScored: return report.reason ?? "cannot be scored"
    case .noData:
      if score.silence.hasNoFinalValue { return "no value at all" }
      return report.entries.last.map { "no value yet, last heard of on \($0.day.spelledOut)" }
        ?? "no check-in since the start"
    default:
      let progress = report.progress.map { "\($0.text) reached" } ?? ""
      let expected = report.expected.map { ", \($0.text) expected" } ?? ""
      if score.kind == .holding { return report.derivation }
      return report.paceText.map { "\(progress)\(expected); \($0)" } ?? "\(progress)\(expected)"
    }
  }

  private func exception(_ path: KPIPath, _ score: KPIScore) -> ReportException {
    let report = kpi(path)
    let lines = [
      report.targetText.map { "target \($0)" }, report.thresholdText.map { "line \($0)" },
    ].compactMap { $0 }
    return ReportException(
      status: report.status, title: report.title, anchor: report.anchor,
      unit: project.plans[path.plan].displayName, owner: report.owner,
      numbers: ([report.nowWithAge] + lines).joined(separator: ", "), ask: ask(of: report, score),
      note: report.note, place: report.place)
  }

  private func ask(of report: KPIReport, _ score: KPIScore) -> String {
    guard let breach = score.openBreach, score.isBreached else {
      if score.state == .silent { return "no reading since" }
      return report.current == nil
        ? "no reading yet" : report.attainment.map { "attains \($0.text)" } ?? "short of its target"
    }
    let names = breach.answeredBy.map { "“\(project.title(of: .objective($0)))”" }
    let answer = names.isEmpty ? "unanswered" : "answered by \(names.joined(separator: ", "))"
    return "beyond its line since \(breach.opened.spelledOut) "
      + "(\(breach.readings.counted("reading"))), \(answer)"
  }
}

extension Urgency {
  fileprivate init?(_ state: GoalState) {
    switch state {
    case .atRisk, .missed: self = .atRisk
    case .noData: self = .noData
    case .notScored: self = .notScored
    case .behind: self = .behind
    case .planned, .achieved, .progressed, .done, .measured, .onTrack: return nil
    }
  }

  fileprivate init?(_ score: KPIScore) {
    switch score.state {
    case .breached: self = score.openBreach?.answered == nil ? .unansweredBreach : .answeredBreach
    case .silent where score.isBreached && score.openBreach?.answered == nil:
      self = .unansweredBreach
    case .silent: self = .silent
    case .offTarget: self = .offTarget
    case .noData: self = .noData
    case .onTarget, .nearTarget, .notScored: return nil
    }
  }
}
