import GoalpostSource

/// A project without its internal goals and without the references to them: what is scored and
/// shown where everybody may read it. Nothing behind it can tell what was left out.
package struct PublicPart {
  /// As they were decoded, to be linked anew.
  package private(set) var plans: [Plan] = []
  package private(set) var leftOut = LeftOut()

  private let references: PublicReferences
  private let hidden: InternalGoals

  /// - Parameters:
  ///   - plans: as they were decoded.
  ///   - isComplete: whether every file was read to its end.
  ///   - day: the day that is looked at; what was internal then stays so.
  ///   - faults: of all files.
  package init(
    of plans: [Plan], isComplete: Bool, externalUnits: Set<String>, asOf day: CalendarDay,
    faults: [LanguageFault]
  ) {
    func linked(_ plans: [Plan]) -> Project {
      Project.link(
        plans, isComplete: isComplete, externalUnits: externalUnits, silence: .standard
      ).project
    }
    let project = linked(plans)
    let doubts = VisibilityDoubts(faults)
    let stated = InternalGoals([project], doubts: doubts)
    let known = PublicReferences(project, hidden: stated)
    // Undoing what is left out anyhow could bring internal goals back.
    let amended = plans.enumerated().map { index, plan in
      var plan = plan
      plan.amendments.value?.removeAll { !known.isPublic($0, ofPlan: index) }
      return plan
    }
    hidden = InternalGoals([project, linked(amended).inForce(on: day)], doubts: doubts)
    references = PublicReferences(project, hidden: hidden)
    for (index, plan) in plans.enumerated() { add(plan, at: index) }
    leftOut.sort()
  }

  private mutating func add(_ plan: Plan, at index: Int) {
    guard !hidden.contains(.plan(index)) else { return leftOut.add(plan: plan.range) }
    var plan = plan
    if let parent = plan.parent.located, !references.isPublic(unit: parent.value) {
      // Without its parent it would pass for the company.
      plan.level.value = plan.effectiveLevel
      plan.parent = FieldValue()
      leftOut.add(reference: parent.range)
    }
    plan.objectives.value = plan.objectives.value?.enumerated().compactMap { position, objective in
      publicPart(of: objective, at: ObjectivePath(plan: index, objective: position))
    }
    plan.kpis.value = publicPart(of: plan.kpis, .kpis, ofPlan: index)
    plan.metrics.value = publicPart(of: plan.metrics, .metrics, ofPlan: index)
    plan.amendments.value = plan.amendments.value?.filter { amendment in
      keeps(references.isPublic(amendment, ofPlan: index), amendment.range)
    }
    if var retrospective = plan.retrospective.value {
      retrospective.decisions.value = retrospective.decisions.value?.filter { decision in
        let isPublic = decision.ref.value.map {
          references.isPublic($0, from: .plan(index), wanted: .anything)
        }
        return keeps(isPublic ?? false, decision.range)
      }
      plan.retrospective.value = retrospective
    }
    plans.append(plan)
  }

  private mutating func publicPart(of objective: Objective, at path: ObjectivePath) -> Objective? {
    guard !hidden.contains(.objective(path)) else {
      leftOut.add(objective: objective.range)
      return nil
    }
    var objective = objective
    let holder = GoalPath.objective(path)
    keepPublic(in: &objective.supports, from: holder, wanted: .goal)
    keepPublic(in: &objective.answers, from: holder, wanted: .kpi)
    keepPublic(in: &objective.dependsOn, from: holder, wanted: .goal)
    objective.keyResults.value = objective.keyResults.value?.enumerated()
      .compactMap { index, keyResult in
        let path = KeyResultPath(objective: path, keyResult: index)
        guard !hidden.contains(.keyResult(path)) else {
          leftOut.add(keyResult: keyResult.range)
          return nil
        }
        var keyResult = keyResult
        keepPublic(in: &keyResult.kpi, from: .keyResult(path))
        return keyResult
      }
    let known = Set(objective.keyResults.items.compactMap(\.identifier))
    objective.initiatives.value = objective.initiatives.value?.compactMap { initiative in
      publicPart(of: initiative, from: holder, moving: known)
    }
    return objective
  }

  /// Work that moves nothing but what is left out goes with it.
  private mutating func publicPart(
    of initiative: Initiative, from holder: GoalPath, moving known: Set<String>
  ) -> Initiative? {
    let moved = initiative.moves.items.filter { known.contains($0.value) }
    guard keeps(!moved.isEmpty || initiative.moves.isAbsent, initiative.range) else { return nil }
    var initiative = initiative
    if initiative.moves.isPresent { initiative.moves.value = moved }
    keepPublic(in: &initiative.kpi, from: holder)
    return initiative
  }

  private mutating func publicPart(
    of kpis: FieldValue<[KPI]>, _ list: KPIPath.List, ofPlan plan: Int
  ) -> [KPI]? {
    kpis.value?.enumerated().compactMap { index, kpi in
      let path = KPIPath(plan: plan, list: list, index: index)
      guard !hidden.contains(.kpi(path)) else {
        leftOut.add(list, kpi.range)
        return nil
      }
      var kpi = kpi
      keepPublic(in: &kpi.objectives, from: .kpi(path), wanted: .objective)
      return kpi
    }
  }

  private mutating func keepPublic(
    in field: inout FieldValue<[Located<Reference>]>, from holder: GoalPath,
    wanted: ReferenceResolver.Wanted
  ) {
    let kept = field.items.filter {
      keeps(references.isPublic($0.value, from: holder, wanted: wanted), $0.range)
    }
    if kept.count < field.items.count { field = kept.isEmpty ? FieldValue() : field.holding(kept) }
  }

  private mutating func keepPublic(in field: inout FieldValue<Reference>, from holder: GoalPath) {
    guard let reference = field.located else { return }
    let isPublic = references.isPublic(reference.value, from: holder, wanted: .kpi)
    if !keeps(isPublic, reference.range) { field = FieldValue() }
  }

  /// Notes the place of what is not kept.
  private mutating func keeps(_ isPublic: Bool, _ range: SourceRange) -> Bool {
    if !isPublic { leftOut.add(reference: range) }
    return isPublic
  }
}

extension FieldValue {
  fileprivate func holding(_ value: Value) -> FieldValue {
    var field = self
    field.value = value
    return field
  }
}
