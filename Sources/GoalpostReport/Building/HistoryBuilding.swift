import GoalpostModel
import GoalpostSource

extension ReportBuilder {
  /// Those in force on the day, as the file has them.
  func amendments(ofPlan plan: Int) -> [AmendmentReport] {
    project.plans[plan].amendments.items.enumerated().compactMap { index, amendment in
      if let date = amendment.date.value, date > asOf { return nil }
      let path =
        goal(named: amendment.ref.value, inPlan: plan) ?? amended[plan]?[index].goal
      return AmendmentReport(
        day: amendment.date.value.map { ReportDay($0) },
        goal: link(to: path, named: amendment.ref.value), field: amendment.field.value ?? "?",
        on: amendment.on.value.map { ReportDay($0) }, from: amendment.from.value?.text,
        to: amendment.to.value?.text, reason: amendment.reason.value?.rawValue,
        because: amendment.because.value, approvedBy: amendment.approvedBy.value,
        effect: path.flatMap { AmendmentEffect(amendment, of: $0, in: project)?.rawValue })
    }
  }

  private func link(to path: GoalPath?, named reference: Reference?) -> GoalLink {
    let text = reference?.description ?? "?"
    return path.map { link(to: $0, as: text) } ?? GoalLink(reference: text)
  }

  /// The plan's own, then those on its items.
  func waivers(ofPlan plan: Int) -> [WaiverReport] {
    let content = project.plans[plan]
    var all = waivers(content.waivers, on: .plan(plan))
    for objective in project.objectives(ofPlan: plan) {
      all += waivers(project[objective].waivers, on: .objective(objective))
      for keyResult in project.keyResults(of: objective) {
        all += waivers(project[keyResult].waivers, on: .keyResult(keyResult))
      }
    }
    for number in numbers(ofPlan: plan) {
      all += waivers(project[number].waivers, on: .kpi(number))
    }
    return all
  }

  private func waivers(_ waivers: FieldValue<[Waiver]>, on path: GoalPath) -> [WaiverReport] {
    waivers.items.map { waiver in
      WaiverReport(
        rule: waiver.rule.value ?? "?", because: waiver.because.value ?? "?",
        until: waiver.until.value.map { ReportDay($0) },
        isExpired: waiver.until.value.map { $0 < asOf } ?? false, title: project.title(of: path),
        anchor: anchor(path))
    }
  }

  /// Once it has been held.
  func retrospective(ofPlan plan: Int) -> RetrospectiveReport? {
    guard let retrospective = project.plans[plan].retrospective.value else { return nil }
    if let date = retrospective.date.value, date > asOf { return nil }
    return RetrospectiveReport(
      day: retrospective.date.value.map { ReportDay($0) },
      celebrated: retrospective.celebrated.items.map(\.value),
      missed: retrospective.missed.items.map(\.value),
      learned: retrospective.learned.items.map(\.value),
      decisions: retrospective.decisions.items.map { decision in
        .init(
          goal: link(
            to: goal(named: decision.ref.value, inPlan: plan), named: decision.ref.value),
          decision: decision.decision.value?.rawValue ?? "?", cause: decision.cause.value)
      })
  }
}
