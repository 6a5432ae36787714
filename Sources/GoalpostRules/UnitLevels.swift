import GoalpostModel

/// Where units stand, as far as their plans tell.
extension RuleContext {
  /// The level of a plan's unit; nil where it is faulty or may not have been read.
  func level(ofPlan plan: Int) -> Level? {
    let plan = project.plans[plan]
    if let level = plan.level.value { return level }
    return plan.level.isFaulty || plan.isTruncated ? nil : plan.effectiveLevel
  }

  /// The nearest plan of the unit above that says its level, else the nearest that can be read,
  /// and that level. A unit says it once, perhaps in its lasting plan.
  func parent(ofPlan plan: Int) -> (plan: Int, level: Level)? {
    let parents = project.links.parents[plan] ?? []
    guard !parents.contains(where: { project.plans[$0].level.isFaulty }) else { return nil }
    let stated = parents.first { project.plans[$0].level.isPresent }
    guard let parent = stated ?? parents.first, let level = level(ofPlan: parent) else {
      return nil
    }
    return (parent, level)
  }

  /// Whether following the parents upwards leads back to the plan's own unit, which is reported
  /// as a circle.
  func isBelowItself(plan: Int) -> Bool {
    guard let unit = project.plans[plan].unit.value else { return false }
    var seen: Set<Int> = []
    var next = project.links.parents[plan]?.first
    // Walking up a cascade of thousands of levels from each of them would take the square of that.
    while let above = next, seen.count < 200, seen.insert(above).inserted {
      if project.plans[above].unit.value == unit { return true }
      next = project.links.parents[above]?.first
    }
    return false
  }
}

extension Plan {
  /// Whether there is a day for which both have goals; a plan without a cycle lasts.
  func sharesTime(with other: Plan) -> Bool {
    guard let own = cycle.value, let others = other.cycle.value else { return true }
    return own.start <= others.end && others.start <= own.end
  }
}
