import GoalpostSource

/// Finds what a reference names, seen from the place where it stands.
struct ReferenceResolver {
  enum Outcome {
    case found(GoalPath, isOfOtherCycle: Bool)
    /// Its unit lives in another repository.
    case external
    /// It names something else than the field holds.
    case wrongKind(GoalPath)
    case unknown
    /// It may name something that could not be read.
    case undecided
  }

  /// What a field's references may name.
  struct Wanted {
    /// For messages, with its article: `an objective`.
    let name: String
    let accepts: @Sendable (GoalPath) -> Bool

    static let goal = Wanted(name: "an objective or a key result") { path in
      switch path {
      case .objective, .keyResult: true
      case .plan, .kpi: false
      }
    }
    static let objective = Wanted(name: "an objective") { path in
      if case .objective = path { true } else { false }
    }
    static let kpi = Wanted(name: "a KPI") { path in
      if case .kpi = path { true } else { false }
    }
    static let anything = Wanted(name: "a goal") { path in
      if case .plan = path { false } else { true }
    }
    /// The name of the unit stands for its plan.
    static let amendable = Wanted(name: "a goal") { _ in true }
  }

  let symbols: SymbolTable
  let externalUnits: Set<String>
  let isComplete: Bool

  /// Of two parts, this unit's own objective is tried first, then a unit. Never the holder itself.
  func resolve(
    _ reference: Reference, from plan: Int, unit: String?, holder: GoalPath?, wanted: Wanted
  ) -> Outcome {
    let parts = reference.parts
    var readings: [(plans: [Int], names: ArraySlice<String>)] = []
    if parts.count < 3 {
      // A plan whose unit cannot be read still knows its own goals.
      let own = unit.map { symbols.plans(of: $0, seenFrom: plan) } ?? [plan]
      readings.append((own, parts[...]))
    }
    if parts.count > 1 {
      readings.append((symbols.plans(of: parts[0], seenFrom: plan), parts[1...]))
    }

    var other: GoalPath?
    var mayBeUnread = !isComplete || (parts.count > 1 && symbols.hasUnreadableUnits)
    for (plans, names) in readings {
      for candidate in plans {
        guard let path = symbols.goal(named: names, inPlan: candidate), path != holder else {
          mayBeUnread = mayBeUnread || symbols.hasUnreadableNames(inPlan: candidate)
          continue
        }
        if wanted.accepts(path) {
          let isNear = symbols.isSameOrContaining(candidate, seenFrom: plan)
          return .found(path, isOfOtherCycle: !isNear)
        }
        other = other ?? path
      }
    }
    if parts == [unit], wanted.accepts(.plan(plan)) {
      return .found(.plan(plan), isOfOtherCycle: false)
    }
    if parts.count > 1, externalUnits.contains(parts[0]) { return .external }
    if let other { return .wrongKind(other) }
    if mayBeUnread { return .undecided }
    return .unknown
  }

  /// The name that comes nearest, of those that the field may hold.
  ///
  /// - Parameter units: finds the unit that a misspelt name means.
  func nearest(
    to reference: Reference, from plan: Int, unit: String?, holder: GoalPath?, wanted: Wanted,
    asking units: inout UnitSuggestions
  ) -> String? {
    let accepts = { path in path != holder && wanted.accepts(path) }
    var names = symbols.names(inPlan: plan, where: accepts)
    for other in unitsMeant(by: reference, asking: &units) where other != unit {
      for candidate in symbols.plans(of: other, seenFrom: plan).prefix(1) {
        names += symbols.names(inPlan: candidate, where: accepts).map { "\(other)/\($0)" }
      }
    }
    return SpellingSuggestion.nearest(to: reference.description, among: names)
  }

  /// The units in whose plans a misspelt name is looked for. In a large project only the one that
  /// is named or meant: where each plan has a broken reference, looking through all of them would
  /// take the square of its size.
  private func unitsMeant(
    by reference: Reference, asking units: inout UnitSuggestions
  ) -> [String] {
    if symbols.units.count <= 50 { return symbols.units }
    guard reference.parts.count > 1 else { return [] }
    let name = reference.parts[0]
    if symbols.hasUnit(name) { return [name] }
    return units.unit(meantBy: name, among: symbols.units).map { [$0] } ?? []
  }
}
