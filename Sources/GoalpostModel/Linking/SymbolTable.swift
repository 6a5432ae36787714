import GoalpostSource

/// Finds goals by their names.
struct SymbolTable {
  private let plans: [Plan]
  private var plansByUnit: [String: [Int]] = [:]
  /// All units in the order of the files.
  private(set) var units: [String] = []
  /// The unit of a plan could not be read, so it may be any.
  private(set) var hasUnreadableUnits = false
  private var symbols: [[String: GoalPath]] = []
  /// Plans where something could not be read, so a name that is not found may be there all the
  /// same.
  private var plansWithUnreadableNames: Set<Int> = []

  init(_ plans: [Plan]) {
    self.plans = plans
    for (index, plan) in plans.enumerated() {
      if let unit = plan.unit.value {
        if plansByUnit[unit] == nil { units.append(unit) }
        plansByUnit[unit, default: []].append(index)
      } else {
        hasUnreadableUnits = true
      }
      symbols.append(Self.symbols(of: plan, at: index))
      if plan.hasUnreadableNames { plansWithUnreadableNames.insert(index) }
    }
  }

  private static func symbols(of plan: Plan, at index: Int) -> [String: GoalPath] {
    var symbols: [String: GoalPath] = [:]
    func add(_ name: String?, _ path: GoalPath) {
      if let name, symbols[name] == nil { symbols[name] = path }
    }
    for (position, objective) in plan.objectives.items.enumerated() {
      add(objective.identifier, .objective(ObjectivePath(plan: index, objective: position)))
    }
    for (position, kpi) in plan.kpis.items.enumerated() {
      add(kpi.identifier, .kpi(KPIPath(plan: index, list: .kpis, index: position)))
    }
    for (position, metric) in plan.metrics.items.enumerated() {
      add(metric.identifier, .kpi(KPIPath(plan: index, list: .metrics, index: position)))
    }
    return symbols
  }

  func hasUnit(_ unit: String) -> Bool { plansByUnit[unit] != nil }

  /// The plans of a unit in the order in which a reference from `plan` looks through them: the
  /// same cycle, then those that contain it, the shortest first, then the nearest.
  func plans(of unit: String, seenFrom plan: Int) -> [Int] {
    guard let found = plansByUnit[unit] else { return [] }
    guard found.count > 1 else { return found }
    let own = plans[plan].cycle.value
    return found.sorted { first, second in
      (CycleNearness(plans[first].cycle.value, seenFrom: own), first)
        < (CycleNearness(plans[second].cycle.value, seenFrom: own), second)
    }
  }

  /// Whether a plan's cycle is the same as another's, or contains it.
  func isSameOrContaining(_ plan: Int, seenFrom other: Int) -> Bool {
    CycleNearness(plans[plan].cycle.value, seenFrom: plans[other].cycle.value).isWithinReach
  }

  /// What a plan calls by one name, or by an objective's and a key result's.
  func goal(named names: ArraySlice<String>, inPlan plan: Int) -> GoalPath? {
    guard let first = names.first, let found = symbols[plan][first] else { return nil }
    guard let second = names.dropFirst().first else { return found }
    guard case .objective(let path) = found else { return nil }
    let keyResults = plans[plan].objectives.items[path.objective].keyResults.items
    return keyResults.firstIndex { $0.identifier == second }
      .map { .keyResult(KeyResultPath(objective: path, keyResult: $0)) }
  }

  /// Something in a plan could not be read, so a name that is not found may be there all the same.
  func hasUnreadableNames(inPlan plan: Int) -> Bool { plansWithUnreadableNames.contains(plan) }

  /// The names of a plan's goals, in its order, as a reference from the same plan would write
  /// them.
  func names(inPlan index: Int, where accepts: (GoalPath) -> Bool) -> [String] {
    let plan = plans[index]
    var names: [[String]] = []
    for objective in plan.objectives.items {
      guard let name = objective.identifier else { continue }
      names.append([name])
      names += objective.keyResults.items.compactMap(\.identifier).map { [name, $0] }
    }
    names += (plan.kpis.items + plan.metrics.items).compactMap(\.identifier).map { [$0] }
    return names.filter { goal(named: $0[...], inPlan: index).map(accepts) ?? false }
      .map { $0.joined(separator: "/") }
  }
}

extension Plan {
  fileprivate var hasUnreadableNames: Bool {
    isTruncated || objectives.isFaulty || kpis.isFaulty || metrics.isFaulty
      || objectives.items.contains { $0.identifier == nil || $0.keyResults.hasFaults }
      || kpis.items.contains { $0.identifier == nil }
      || metrics.items.contains { $0.identifier == nil }
  }
}

extension FieldValue where Value == [KeyResult] {
  fileprivate var hasFaults: Bool { isFaulty || items.contains { $0.identifier == nil } }
}
