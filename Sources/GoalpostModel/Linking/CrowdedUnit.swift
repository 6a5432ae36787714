/// A unit with hundreds of plans. Bringing all of them in an order for each reference would take the
/// square of their count, so only those are looked at whose cycles begin nearest.
struct CrowdedUnit {
  /// By the first day of their cycles.
  private let dated: [(plan: Int, start: CalendarDay)]
  /// Those without a cycle.
  private let lasting: [Int]

  init(_ plans: [(plan: Int, cycle: Cycle?)]) {
    dated = plans.compactMap { plan in plan.cycle.map { (plan.plan, $0.start) } }
      .sorted { ($0.start, $0.plan) < ($1.start, $1.plan) }
    lasting = Array(plans.filter { $0.cycle == nil }.map(\.plan).prefix(ModelLimits.plansOfUnit))
  }

  /// The plans whose cycles begin nearest to one; to none, the newest.
  func plans(around cycle: Cycle?) -> [Int] {
    var (low, high) = (0, dated.count)
    if let start = cycle?.start {
      while low < high {
        let middle = (low + high) / 2
        if dated[middle].start < start { low = middle + 1 } else { high = middle }
      }
    } else {
      low = dated.count
    }
    let first = max(0, low - ModelLimits.plansOfUnit / 2)
    return dated[first...].prefix(ModelLimits.plansOfUnit).map(\.plan) + lasting
  }
}
