import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Compares check-ins and readings of goals that are in both revisions.
extension DifferenceFinder {
  /// In the order of the goals. Scores are added once all plans have been looked at.
  func valueDifferences(ofPlan plan: Int) -> [ValueDifference] {
    goals(ofPlan: plan).compactMap { goal in
      switch (matching.base(of: goal), goal) {
      case (.keyResult(let old)?, .keyResult(let new)):
        difference(
          .keyResult(old), goal, DatedValues(base.project[old]), DatedValues(head.project[new]))
      case (.kpi(let old)?, .kpi(let new)):
        difference(
          .kpi(old), goal, DatedValues(base.project[old]), DatedValues(head.project[new]))
      default: nil
      }
    }
  }

  private func difference(
    _ old: GoalPath, _ new: GoalPath, _ before: DatedValues, _ after: DatedValues
  ) -> ValueDifference? {
    let known = Set(before.entries.map(\.day))
    let newDays = after.entries.map(\.day).filter { !known.contains($0) }
    let rewritten =
      before.isFaulty || after.isFaulty
      ? [] : self.rewritten(old, new, before, after)
    let hasCurrentChanged = before.current?.text != after.current?.text
    guard !newDays.isEmpty || !rewritten.isEmpty || hasCurrentChanged else { return nil }
    return ValueDifference(
      base: old, head: new, newDays: newDays, rewritten: rewritten,
      oldCurrent: hasCurrentChanged ? before.current : nil,
      newCurrent: hasCurrentChanged ? after.current : nil)
  }

  private func rewritten(
    _ old: GoalPath, _ new: GoalPath, _ before: DatedValues, _ after: DatedValues
  ) -> [ValueDifference.Rewritten] {
    let now = Dictionary(after.entries.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    return before.entries.compactMap { entry in
      guard let value = entry.value else { return nil }
      let later = now[entry.day]
      if let same = later?.value, after.isSame(value, of: before, as: same) { return nil }
      return ValueDifference.Rewritten(
        day: entry.day, from: value, to: later?.value,
        amendment: amendments.explanation(
          of: new, wasInBase: old, fields: ["check_in"], on: entry.day,
          now: later?.value?.text),
        place: later?.place ?? after.list ?? landmark(of: new))
    }
  }
}
