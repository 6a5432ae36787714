/// Counts edits between words, a swap of neighbours counting as one (optimal string alignment).
///
/// It looks only as far as a limit: cells farther from the diagonal than that need more edits. Its
/// rows are kept, since one word is mostly compared with many.
struct EditDistance {
  private var before: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// The edits from one word to another; nil where they are more than the limit.
  mutating func edits(from first: [UInt8], to second: [UInt8], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    guard !second.isEmpty else { return first.count }
    let beyond = limit + 1
    before = Array(repeating: beyond, count: second.count + 1)
    previous = (0...second.count).map { min($0, beyond) }
    current = before
    var leastBefore = 0
    for row in first.indices {
      let low = max(0, row - limit)
      let high = min(second.count - 1, row + limit)
      current[low] = low == 0 ? min(row + 1, beyond) : beyond
      var least = current[low]
      for column in low...high {
        let substitution = previous[column] + (first[row] == second[column] ? 0 : 1)
        var cost = min(previous[column + 1] + 1, current[column] + 1, substitution)
        if row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          cost = min(cost, before[column - 1] + 1)
        }
        current[column + 1] = min(cost, beyond)
        least = min(least, cost)
      }
      if high + 1 < second.count { current[high + 2] = beyond }
      // A swap reaches back two rows.
      if min(least, leastBefore) > limit { return nil }
      leastBefore = least
      (before, previous, current) = (previous, current, before)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
