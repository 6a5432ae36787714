import GoalpostSource

/// Finds goals by their names.
struct SymbolTable {
  private let plans: [Plan]
  private var plansByUnit: [String: [Int]] = [:]
  /// Units with more plans than are soon looked through.
  private var crowdedUnits: [String: CrowdedUnit] = [:]
  /// All units in the order of the files.
  private(set) var units: [String] = []
  /// The unit of a plan could not be read, so it may be any.
  private(set) var hasUnreadableUnits = false
  private var symbols: [[String: GoalPath]] = []
  /// The key results of objectives with more of them than are soon looked through.
  private var crowdedObjectives: [ObjectivePath: [String: Int]] = [:]
  /// Plans where something could not be read, so a name that is not found may be there all the
  /// same.
  private var plansWithUnreadableNames: Set<Int> = []

  private static let keyResultsToCompare = 16

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
      for (position, objective) in plan.objectives.items.enumerated()
      where objective.keyResults.items.count > Self.keyResultsToCompare {
        let names = objective.keyResults.items.enumerated().compactMap { index, keyResult in
          keyResult.identifier.map { ($0, index) }
        }
        crowdedObjectives[ObjectivePath(plan: index, objective: position)] = Dictionary(
          names, uniquingKeysWith: { first, _ in first })
      }
      if plan.hasUnreadableNames { plansWithUnreadableNames.insert(index) }
    }
    for (unit, found) in plansByUnit where found.count > ModelLimits.plansOfUnit {
      crowdedUnits[unit] = CrowdedUnit(found.map { ($0, plans[$0].cycle.value) })
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
    return (crowdedUnits[unit]?.plans(around: own) ?? found).sorted { first, second in
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
    return keyResult(named: second, of: path)
      .map { .keyResult(KeyResultPath(objective: path, keyResult: $0)) }
  }

  private func keyResult(named name: String, of path: ObjectivePath) -> Int? {
    if let known = crowdedObjectives[path] { return known[name] }
    return plans[path.plan].objectives.items[path.objective].keyResults.items
      .firstIndex { $0.identifier == name }
  }

  /// Something in a plan could not be read, so a name that is not found may be there all the same.
  func hasUnreadableNames(inPlan plan: Int) -> Bool { plansWithUnreadableNames.contains(plan) }

  /// The names of a plan's goals, in its order, as a reference from the same plan would write
  /// them.
  func names(inPlan index: Int, where accepts: (GoalPath) -> Bool) -> [String] {
    let plan = plans[index]
    var names: [String] = []
    // Of goals with one name, references find the first.
    func add(_ name: String?, ofFirst path: GoalPath) {
      if let name, symbols[index][name] == path, accepts(path) { names.append(name) }
    }
    for (position, objective) in plan.objectives.items.enumerated() {
      let path = ObjectivePath(plan: index, objective: position)
      add(objective.identifier, ofFirst: .objective(path))
      guard let name = objective.identifier, symbols[index][name] == .objective(path) else {
        continue
      }
      var seen: Set<String> = []
      for (position, keyResult) in objective.keyResults.items.enumerated() {
        guard let own = keyResult.identifier, seen.insert(own).inserted,
          accepts(.keyResult(KeyResultPath(objective: path, keyResult: position)))
        else { continue }
        names.append("\(name)/\(own)")
      }
    }
    for (position, kpi) in plan.kpis.items.enumerated() {
      add(kpi.identifier, ofFirst: .kpi(KPIPath(plan: index, list: .kpis, index: position)))
    }
    for (position, metric) in plan.metrics.items.enumerated() {
      add(metric.identifier, ofFirst: .kpi(KPIPath(plan: index, list: .metrics, index: position)))
    }
    return names
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
