import GoalpostSource

extension Linker {
  /// Two plans of one unit and cycle: nobody could say which of them holds.
  mutating func reportDuplicatePlans() {
    struct Key: Hashable {
      let unit: String
      let cycle: Cycle?
    }
    var first: [Key: SourceRange] = [:]
    for plan in plans {
      guard let unit = plan.unit.located, !plan.cycle.isFaulty else { continue }
      let key = Key(unit: unit.value, cycle: plan.cycle.value)
      guard let earlier = first[key] else {
        first[key] = unit.range
        continue
      }
      let cycle = plan.cycle.value.map { "for \($0.id)" } ?? "without a cycle"
      report(
        .duplicatePlan,
        Finding(
          "`\(unit.value)` has a second plan \(cycle)", at: unit.range, label: "planned already",
          help: "put both into one plan, or give one of them another `cycle` or `unit`",
          related: [Label("the first one is here", at: earlier)], field: "unit"))
    }
  }
}
