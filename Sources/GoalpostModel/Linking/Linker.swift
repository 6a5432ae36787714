import GoalpostSource

/// Resolves every reference of the plans, and reports those that name nothing or the wrong thing.
struct Linker {
  private(set) var plans: [Plan]
  private(set) var links = Links()
  private(set) var faults: [LanguageFault] = []
  private let resolver: ReferenceResolver
  /// Looking for the nearest name takes a look at all of them.
  private var suggestionsLeft = ModelLimits.suggestions
  private var unitSuggestions = UnitSuggestions()

  init(_ plans: [Plan], isComplete: Bool, externalUnits: Set<String>) {
    self.plans = plans
    resolver = ReferenceResolver(
      symbols: SymbolTable(plans), externalUnits: externalUnits, isComplete: isComplete)
  }

  mutating func link() {
    links.hasUnreadableUnits = resolver.symbols.hasUnreadableUnits
    for plan in plans.indices {
      linkParent(of: plan)
      linkKPIs(of: plan)
      for objective in plans[plan].objectives.items.indices {
        linkObjective(ObjectivePath(plan: plan, objective: objective))
      }
      linkRecords(of: plan)
    }
    measureKeyResultsByKPIs()
    reportDuplicatePlans()
    faults += CascadeLoops(plans: plans, links: links).faults
  }

  private mutating func linkParent(of plan: Int) {
    guard let parent = plans[plan].parent.value else { return }
    links.parents[plan] = resolver.symbols.plans(of: parent, seenFrom: plan)
    links.plansBelow[parent, default: []].append(plan)
  }

  private mutating func linkObjective(_ path: ObjectivePath) {
    let objective = plans[path.plan].objectives.items[path.objective]
    let holder = GoalPath.objective(path)
    let supports = resolved(objective.supports, from: holder, wanted: .goal)
    if !supports.isEmpty { links.supports[path] = supports }
    for goal in supports.compactMap(\.goal) { links.servedBy[goal, default: []].append(path) }
    let needs = resolved(objective.dependsOn, from: holder, wanted: .goal)
    if !needs.isEmpty { links.dependsOn[path] = needs }
    for resolved in resolved(objective.answers, from: holder, wanted: .kpi) {
      guard case .kpi(let kpi) = resolved.goal else { continue }
      links.answers[path, default: []].append(kpi)
      links.answeredBy[kpi, default: []].append(path)
    }
    for index in objective.keyResults.items.indices {
      let keyResult = KeyResultPath(objective: path, keyResult: index)
      let reference = objective.keyResults.items[index].kpi.located
      guard let reference,
        case .kpi(let kpi) = resolved(reference, from: .keyResult(keyResult), wanted: .kpi)?.goal
      else { continue }
      links.measuredBy[keyResult] = kpi
      links.measures[kpi, default: []].append(keyResult)
    }
    for reference in objective.initiatives.items.compactMap(\.kpi.located) {
      _ = resolved(reference, from: holder, wanted: .kpi)
    }
  }

  private mutating func linkKPIs(of plan: Int) {
    let lists: [(KPIPath.List, [KPI])] = [
      (.kpis, plans[plan].kpis.items), (.metrics, plans[plan].metrics.items),
    ]
    for (list, items) in lists {
      for (index, kpi) in items.enumerated() where kpi.objectives.isPresent {
        let path = KPIPath(plan: plan, list: list, index: index)
        let tied = resolved(kpi.objectives, from: .kpi(path), wanted: .objective)
        for case .objective(let objective)? in tied.map(\.goal) {
          links.objectives[path, default: []].append(objective)
          links.objectivesOfKPIs.insert(objective)
        }
      }
    }
  }

  private mutating func linkRecords(of plan: Int) {
    let holder = GoalPath.plan(plan)
    for amendment in plans[plan].amendments.items {
      guard let reference = amendment.ref.located else { continue }
      let goal =
        amendment.field.value == "removed"
        ? stillThere(reference, inPlan: plan)
        : resolved(reference, from: holder, wanted: .amendable)
      if let goal { links.amended[plan, default: []].append(goal) }
    }
    for decision in plans[plan].retrospective.value?.decisions.items ?? [] {
      guard let reference = decision.ref.located else { continue }
      guard let goal = resolved(reference, from: holder, wanted: .anything) else { continue }
      links.decisions[plan, default: []].append(goal)
    }
  }

  /// What was removed should name nothing, so nothing is said of that.
  private func stillThere(_ reference: Located<Reference>, inPlan plan: Int) -> Links.Resolved? {
    let outcome = resolver.resolve(
      reference.value, from: plan, unit: plans[plan].unit.value, holder: .plan(plan),
      wanted: .amendable)
    guard case .found(let goal, let isOfOtherCycle) = outcome else { return nil }
    return .init(range: reference.range, goal: goal, isOfOtherCycle: isOfOtherCycle)
  }

  private mutating func resolved(
    _ field: FieldValue<[Located<Reference>]>, from holder: GoalPath,
    wanted: ReferenceResolver.Wanted
  ) -> [Links.Resolved] {
    field.items.compactMap { resolved($0, from: holder, wanted: wanted) }
  }

  private mutating func resolved(
    _ reference: Located<Reference>, from holder: GoalPath, wanted: ReferenceResolver.Wanted
  ) -> Links.Resolved? {
    let outcome = resolver.resolve(
      reference.value, from: holder.plan, unit: plans[holder.plan].unit.value, holder: holder,
      wanted: wanted)
    switch outcome {
    case .found(let path, let isOfOtherCycle):
      return .init(range: reference.range, goal: path, isOfOtherCycle: isOfOtherCycle)
    case .external: return .init(range: reference.range, goal: nil, isOfOtherCycle: false)
    case .undecided: return nil
    case .wrongKind(let path):
      report(.wrongReference, .wrongKind(reference, names: path.kindName, wanted: wanted.name))
    case .unknown:
      suggestionsLeft -= 1
      let nearest =
        suggestionsLeft < 0
        ? nil
        : resolver.nearest(
          to: reference.value, from: holder.plan, unit: plans[holder.plan].unit.value,
          holder: holder, wanted: wanted, asking: &unitSuggestions)
      report(.unresolvedReference, .unresolved(reference, wanted: wanted.name, nearest: nearest))
    }
    return nil
  }

  mutating func report(_ rule: LanguageRule, _ finding: Finding) {
    faults.append(LanguageFault(rule, finding))
  }

  /// Replaces a key result by what its KPI makes of it.
  mutating func replace(_ path: KeyResultPath, with keyResult: KeyResult) {
    let objective = path.objective
    plans[objective.plan].objectives.value?[objective.objective].keyResults.value?[
      path.keyResult] = keyResult
  }
}

extension Finding {
  fileprivate static func wrongKind(
    _ reference: Located<Reference>, names kind: String, wanted: String
  ) -> Finding {
    Finding(
      "`\(reference.value)` is \(kind.withArticle), not \(wanted)", at: reference.range,
      label: "expected \(wanted)", help: "name \(wanted) here")
  }

  fileprivate static func unresolved(
    _ reference: Located<Reference>, wanted: String, nearest: String?
  ) -> Finding {
    Finding(
      "`\(reference.value)` names nothing", at: reference.range,
      label: nearest.map { "did you mean `\($0)`?" } ?? "no such goal in the project",
      help: nearest == nil
        ? "write the id of \(wanted); a unit of another repository goes under `external` in "
          + "`.goalpost.yaml`" : nil,
      fixes: nearest.map {
        [
          Fix(
            "write `\($0)`", edits: [.init(replacing: reference.range, with: $0)], use: .suggested)
        ]
      } ?? [])
  }
}
