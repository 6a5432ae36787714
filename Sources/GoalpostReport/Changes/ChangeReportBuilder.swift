import GoalpostHistory
import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Turns a comparison into what people read: everything is counted, chosen, sorted and printed
/// here, so that whoever renders it only has to place it.
package struct ChangeReportBuilder {
  let comparison: Comparison
  private let basePlaces: PlaceFinder
  private let headPlaces: PlaceFinder

  let base: Project
  let head: Project
  /// How numbers are printed.
  let numbers: NumberStyle

  /// - Parameters:
  ///   - baseName: what the earlier revision is called.
  ///   - baseFiles: the files of the base; `headFiles` are the head's.
  ///   - numbers: how numbers are printed.
  package static func build(
    _ comparison: Comparison, baseName: String, headName: String, baseFiles: [SourceFile],
    headFiles: [SourceFile], numbers: NumberStyle
  ) -> ChangeReport {
    let builder = ChangeReportBuilder(
      comparison: comparison, basePlaces: PlaceFinder(baseFiles),
      headPlaces: PlaceFinder(headFiles), base: comparison.base.project.printing(in: numbers),
      head: comparison.head.project.printing(in: numbers), numbers: numbers)
    let plans = builder.plans()
    return ChangeReport(
      asOf: ReportDay(comparison.asOf), base: baseName, head: headName,
      uncompared: UncomparedFile.all(in: comparison, baseName: baseName),
      counts: ChangeCounts(of: plans), reached: builder.reached(), plans: plans)
  }

  /// Those in which something changed; vanished ones last.
  private func plans() -> [PlanChange] {
    head.plans.indices.compactMap { plan in
      guard !comparison.isUntouched(plan) else { return nil }
      let change = self.plan(plan)
      return change.isEmpty ? nil : change
    } + comparison.vanishedPlans.compactMap(vanished)
  }

  /// A goal of the head.
  func goal(_ path: GoalPath) -> ChangedGoal {
    let old = comparison.matching.base(of: path)
    let since = (old?.plan ?? comparison.basePlan(of: path.plan)).flatMap {
      comparison.lockedSince(basePlan: $0)
    }
    return goal(path, in: head, places: headPlaces, isLocked: since != nil)
  }

  /// A goal that is gone.
  func goneGoal(_ path: GoalPath) -> ChangedGoal {
    goal(
      path, in: base, places: basePlaces,
      isLocked: comparison.lockedSince(basePlan: path.plan) != nil)
  }

  private func goal(
    _ path: GoalPath, in project: Project, places: PlaceFinder, isLocked: Bool
  ) -> ChangedGoal {
    ChangedGoal(
      kind: path.kindName, subject: project.subject(of: path),
      reference: project.reference(of: path), title: project.title(of: path),
      owner: project.owner(of: path), place: places.place(of: project.range(of: path)),
      isLocked: isLocked)
  }

  func score(_ score: Rational?, of path: GoalPath, in project: Project) -> ReportScore? {
    ReportScore(score, project.scoreText(of: path))
  }

  func amendment(_ entry: AmendmentBook.Entry?) -> AmendmentChange? {
    entry.map { entry in
      let amendment = entry.amendment
      let reference = amendment.ref.value?.description ?? "?"
      return AmendmentChange(
        entry: AmendmentReport(
          day: amendment.date.value.map { ReportDay($0) },
          goal: GoalLink(
            reference: reference, title: entry.amended.goal.map { head.title(of: $0) },
            anchor: nil),
          field: amendment.field.value ?? "?", on: amendment.on.value.map { ReportDay($0) },
          from: amendment.from.value?.text, to: amendment.to.value?.text,
          reason: amendment.reason.value?.rawValue, because: amendment.because.value,
          approvedBy: amendment.approvedBy.value,
          effect: entry.amended.goal.flatMap {
            AmendmentEffect(amendment, of: $0, in: head)?.rawValue
          }), explainsAChange: true)
    }
  }
}

extension Project {
  fileprivate func range(of path: GoalPath) -> SourceRange {
    switch path {
    case .plan(let plan): plans[plan].range
    case .objective(let path): self[path].range
    case .keyResult(let path): self[path].range
    case .kpi(let path): self[path].range
    }
  }

  /// The subject without its plan; of a plan its unit.
  fileprivate func reference(of path: GoalPath) -> String {
    if case .plan(let plan) = path { return plans[plan].unit.value ?? "?" }
    return String(subject(of: path).dropFirst(plans[path.plan].subject.count + 1))
  }

  fileprivate func owner(of path: GoalPath) -> String? {
    let plan = plans[path.plan]
    return switch path {
    case .plan: plan.owner.value
    case .objective(let path): plan.owner(of: self[path]).value
    case .keyResult(let path): plan.owner(of: self[path], in: self[path.objective]).value
    case .kpi(let path): plan.owner(of: self[path]).value
    }
  }

  fileprivate func scoreText(of path: GoalPath) -> ScoreText {
    switch path {
    case .plan(let plan): scoreText(forPlan: plan)
    case .objective(let path): scoreText(for: path)
    case .keyResult(let path): scoreText(for: path.objective)
    case .kpi(let path): scoreText(for: path)
    }
  }
}
