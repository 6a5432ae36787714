/// How near a plan's cycle is to the one that a reference stands in; less is nearer.
struct CycleNearness: Comparable {
  private enum Rank: Int { case same, containing, lasting, other }

  private let rank: Rank
  /// Within a rank, in days: the length of a containing cycle, the distance of another one.
  private let days: Int

  /// A plan without a cycle lasts: it contains every cycle.
  init(_ cycle: Cycle?, seenFrom own: Cycle?) {
    guard let cycle else {
      rank = own == nil ? .same : .lasting
      days = 0
      return
    }
    guard let own else {
      // From a plan that lasts, the newest cycle is the nearest.
      rank = .other
      days = -cycle.start.daysSinceEpoch
      return
    }
    if cycle == own {
      rank = .same
      days = 0
    } else if cycle.contains(own) {
      rank = .containing
      days = cycle.dayCount
    } else {
      rank = .other
      days = abs(cycle.middleDay.days(until: own.middleDay))
    }
  }

  /// The same cycle or one that contains it.
  var isWithinReach: Bool { rank != .other }

  static func < (first: CycleNearness, second: CycleNearness) -> Bool {
    (first.rank.rawValue, first.days) < (second.rank.rawValue, second.days)
  }
}
