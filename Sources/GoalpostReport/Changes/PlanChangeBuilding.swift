import GoalpostHistory
import GoalpostModel
import GoalpostScoring

extension ChangeReportBuilder {
  /// What changed in a plan of the head.
  func plan(_ plan: Int) -> PlanChange {
    let content = head.plans[plan]
    let old = comparison.basePlan(of: plan)
    let subject = goal(.plan(plan))
    let newScore = comparison.headBoard[plan: plan].score
    var change = PlanChange(
      kind: old == nil ? .added : .changed, subject: subject.subject,
      heading: content.heading, place: subject.place,
      lockedSince: old.flatMap { comparison.lockedSince(basePlan: $0) }.map { ReportDay($0) },
      scores: ScoreMove(
        from: old.flatMap {
          score(comparison.baseBoard[plan: $0].score, of: .plan($0), in: base)
        }, to: score(newScore, of: .plan(plan), in: head)))
    if let under = comparison.underOldTargets[plan], under != newScore {
      change.underOldTargets = score(under, of: .plan(plan), in: head)
    }
    change.goals = (comparison.goals[plan] ?? []).map(goalChange)
    change.fields = (comparison.fields[plan] ?? []).map(fieldChange)
    change.values = (comparison.values[plan] ?? []).map(valueChange)
    change.amendments = newAmendments(ofPlan: plan)
    return change
  }

  /// A plan that is gone.
  func vanished(_ difference: GoalDifference) -> PlanChange? {
    guard case .plan(let plan)? = difference.base else { return nil }
    let subject = goneGoal(.plan(plan))
    return PlanChange(
      kind: .removed, subject: subject.subject, heading: base.plans[plan].heading,
      place: subject.place,
      lockedSince: comparison.lockedSince(basePlan: plan).map { ReportDay($0) },
      scores: ScoreMove(
        from: score(comparison.baseBoard[plan: plan].score, of: .plan(plan), in: base)),
      goals: [goalChange(difference)])
  }

  private func goalChange(_ difference: GoalDifference) -> GoalChange {
    let goal = difference.head.map { self.goal($0) } ?? difference.base.map(goneGoal)
    let kept = difference.head.flatMap {
      score(comparison.headBoard.score(of: $0), of: $0, in: head)
    }
    let lost = difference.base.flatMap {
      score(comparison.baseBoard.score(of: $0), of: $0, in: base)
    }
    return GoalChange(
      kind: .init(difference.kind), goal: goal ?? self.goal(.plan(0)), from: difference.from,
      to: difference.to, score: difference.head == nil ? lost : kept,
      amendment: amendment(difference.amendment), isUnexplained: difference.isUnexplained)
  }

  private func fieldChange(_ difference: FieldDifference) -> FieldChange {
    FieldChange(
      goal: goal(difference.head), field: difference.field, from: difference.from,
      to: difference.to, effect: .init(difference.effect),
      scores: ScoreMove(
        from: score(difference.oldScore, of: difference.scored, in: head),
        to: score(difference.newScore, of: difference.scored, in: head)),
      scoreOf: difference.scored.kindName, amendment: amendment(difference.amendment),
      isUnexplained: difference.isUnexplained)
  }

  /// Those that the base did not have, as the file has them.
  private func newAmendments(ofPlan plan: Int) -> [AmendmentChange] {
    comparison.amendments.entries.filter { $0.isNew && $0.amended.plan == plan }.compactMap {
      entry in
      var change = amendment(entry)
      change?.explainsAChange = comparison.explains(entry)
      return change
    }
  }
}

extension PlanChange {
  /// Nothing changed: scores that moved because of another plan's readings are told there.
  var isEmpty: Bool {
    kind == .changed && goals.isEmpty && fields.isEmpty && values.isEmpty && amendments.isEmpty
  }
}

extension Plan {
  /// `Content marketing, 2026-Q4`
  fileprivate var heading: String { cycle.value.map { "\(displayName), \($0.id)" } ?? displayName }
}

extension GoalChange.Kind {
  fileprivate init(_ kind: GoalDifference.Kind) {
    switch kind {
    case .added: self = .added
    case .removed: self = .removed
    case .moved: self = .moved
    case .reowned: self = .reowned
    case .renamed: self = .renamed
    }
  }
}

extension FieldChange.Effect {
  fileprivate init(_ effect: ChangeEffect) {
    switch effect {
    case .looser: self = .looser
    case .tighter: self = .tighter
    case .neutral: self = .neutral
    case .cosmetic: self = .cosmetic
    }
  }
}
