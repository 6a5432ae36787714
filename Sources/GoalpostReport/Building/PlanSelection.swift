import GoalpostModel

/// Which plans a report shows, in which order, and which of them its first lines speak of.
struct PlanSelection {
  /// In the order of the report.
  let plans: [Int]
  /// The topmost plans with objectives whose cycle the day is in, the shortest cycle of several;
  /// where none runs, those that ended last, else those that start first.
  let leading: [Int]
  /// What runs: the day is in their cycle, or they last. Where no goals run, the leading ones.
  let current: [Int]

  init(_ project: Project, asOf: CalendarDay, options: ReportOptions, places: PlaceFinder) {
    let below = options.unit.map { Self.units(under: $0, in: project) }
    let chosen = project.plans.indices.filter { index in
      let plan = project.plans[index]
      if let below, !(plan.unit.value.map { below.contains($0) } ?? false) { return false }
      if let paths = options.paths, !paths.contains(places.place(of: plan.range).path) {
        return false
      }
      return plan.isOf(cycle: options.cycle)
    }
    let ranked = Self.ranked(chosen, in: project, asOf: asOf)
    let leading = Self.leading(ranked, in: project, asOf: asOf)
    let running = ranked.filter { project.plans[$0].phase(on: asOf) == .running }
    let hasRunningGoals = running.contains { !project.plans[$0].objectives.items.isEmpty }
    let lasting = running.filter { !leading.contains($0) }
    plans = ranked
    self.leading = leading
    current = hasRunningGoals ? running : leading + lasting
  }

  /// A unit and all that name it as parent, directly or through others.
  private static func units(under top: String, in project: Project) -> Set<String> {
    var children: [String: [String]] = [:]
    for plan in project.plans {
      guard let unit = plan.unit.value, let parent = plan.parent.value else { continue }
      children[parent, default: []].append(unit)
    }
    var found: Set<String> = [top]
    var open = [top]
    while let unit = open.popLast() {
      for child in children[unit] ?? [] where found.insert(child).inserted { open.append(child) }
    }
    return found
  }

  /// From the company down, unit by unit; of one unit what runs, the shortest cycle first, then
  /// what is over, the latest first, then what is to come, and what lasts at the end.
  private static func ranked(_ plans: [Int], in project: Project, asOf: CalendarDay) -> [Int] {
    var firsts: [String: Int] = [:]
    for index in plans {
      let unit = project.plans[index].unit.value ?? ""
      if firsts[unit] == nil { firsts[unit] = index }
    }
    return plans.sorted { one, other in
      key(one) < key(other)
    }
    func key(_ index: Int) -> (Int, Int, Int, Int, Int) {
      let plan = project.plans[index]
      let first = firsts[plan.unit.value ?? ""] ?? index
      let (phase, order) = plan.urgency(on: asOf)
      return (project.plans[first].effectiveLevel.rank, first, phase, order, index)
    }
  }

  private static func leading(_ plans: [Int], in project: Project, asOf: CalendarDay) -> [Int] {
    let withGoals = plans.filter { !project.plans[$0].objectives.items.isEmpty }
    func key(_ index: Int) -> (Int, Int, Int) {
      let plan = project.plans[index]
      let (phase, order) = plan.urgency(on: asOf)
      return (phase == 3 ? 0 : phase, plan.effectiveLevel.rank, phase == 3 ? .max : order)
    }
    guard let best = withGoals.map({ key($0) }).min(by: <) else { return [] }
    return withGoals.filter { key($0) == best }
  }
}

extension Plan {
  /// A plan without a cycle always runs.
  func phase(on day: CalendarDay) -> CycleReport.Phase {
    guard let cycle = cycle.value else { return .running }
    return day < cycle.start ? .planned : day > cycle.end ? .ended : .running
  }

  /// What runs before what is over before what is to come before what lasts; within, a small
  /// number comes first.
  fileprivate func urgency(on day: CalendarDay) -> (phase: Int, order: Int) {
    guard let cycle = cycle.value else { return (3, 0) }
    return switch phase(on: day) {
    case .running: (0, cycle.dayCount)
    case .ended: (1, cycle.end.days(until: day))
    case .planned: (2, day.days(until: cycle.start))
    }
  }

  /// By name or by days; what lasts is of every cycle.
  fileprivate func isOf(cycle wanted: String?) -> Bool {
    guard let wanted, let cycle = cycle.value else { return true }
    return cycle.id == wanted || Cycle(calendarID: wanted) == cycle
  }
}
