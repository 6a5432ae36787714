/// What holds where a plan says nothing.
extension Plan {
  /// `company` without a parent, else `team`.
  package var effectiveLevel: Level { level.value ?? (parent.isPresent ? .team : .company) }

  /// The unit's name for people.
  package var displayName: String { name.value ?? unit.value ?? "?" }

  package var effectiveScale: ScoreScale { scale.value ?? .unit }

  /// Monthly in a cycle beyond 98 days, else weekly.
  package var effectiveCheckInCadence: CheckInCadence {
    checkInCadence.value ?? ((cycle.value?.dayCount ?? 0) > 98 ? .monthly : .weekly)
  }

  /// `unit@cycle`, or the unit alone where the plan lasts.
  package var subject: String {
    let unit = unit.value ?? "?"
    return cycle.value.map { "\(unit)@\($0.id)" } ?? unit
  }

  package func owner(of objective: Objective) -> FieldValue<String> {
    objective.owner.isPresent ? objective.owner : owner
  }

  package func owner(of keyResult: KeyResult, in objective: Objective) -> FieldValue<String> {
    keyResult.owner.isPresent ? keyResult.owner : owner(of: objective)
  }

  package func owner(of kpi: KPI) -> FieldValue<String> {
    kpi.owner.isPresent ? kpi.owner : owner
  }
}

extension Objective {
  package var effectiveAmbition: Ambition { ambition.value ?? .aspirational }
}
