import GoalpostModel
import GoalpostSource

/// The checkpoints of a key result as two revisions have them.
private struct CheckpointComparison {
  /// In the head's unit; nil where units do not go together.
  let old: [CalendarDay: Rational?]
  let new: [CalendarDay: Rational?]
  /// Of both, in order.
  let days: [CalendarDay]

  init(_ base: KeyResult, _ head: KeyResult) {
    old = Self.amounts(of: base) { head.amount($0, of: base) }
    new = Self.amounts(of: head) { $0 }
    days = Set(old.keys).union(new.keys).sorted()
  }

  private static func amounts(
    of keyResult: KeyResult, _ convert: (Rational) -> Rational?
  ) -> [CalendarDay: Rational?] {
    let marks = keyResult.checkpoints.items.compactMap { checkpoint in
      checkpoint.date.value.flatMap { date in
        checkpoint.value.value.map { (date, convert($0.amount)) }
      }
    }
    return Dictionary(marks, uniquingKeysWith: { $1 })
  }

  /// The days whose marks differ, in order.
  var changedDays: [CalendarDay] { days.filter { old[$0] != new[$0] } }
}

extension KeyResult {
  /// The marks on the way: told are only those that changed.
  static var checkpointsField: ComparedField<KeyResult> {
    ComparedField(
      name: "checkpoints", nature: .goalpost, text: { $0.checkpoints.value.map(text) },
      place: { $0.checkpoints.key }, isFaulty: { $0.checkpoints.isFaulty },
      differs: { !CheckpointComparison($0, $1).changedDays.isEmpty },
      restore: { base, head in head.checkpoints = base.checkpoints },
      fallback: effectOfCheckpoints)
  }

  private static func text(_ checkpoints: [Checkpoint]) -> String {
    checkpoints.compactMap { checkpoint in
      guard let date = checkpoint.date.value, let value = checkpoint.value.value else { return nil }
      return "\(date): \(value.text)"
    }.joined(separator: ", ")
  }

  /// Marks that all ask for less, or are gone, are looser.
  private static func effectOfCheckpoints(_ base: KeyResult, _ head: KeyResult) -> ChangeEffect {
    let marks = CheckpointComparison(base, head)
    let isRising = (head.targetAmount ?? 0) >= (head.baselineAmount ?? 0)
    let effects = marks.changedDays.map { day -> ChangeEffect in
      switch (marks.old[day] ?? nil, marks.new[day] ?? nil) {
      case (let old?, let new?): .of(old, new, looserWhenHigher: !isRising) ?? .neutral
      case (nil, _?): .tighter
      case (_?, nil): .looser
      case (nil, nil): .neutral
      }
    }
    guard let first = effects.first, effects.allSatisfy({ $0 == first }) else { return .neutral }
    return first
  }
}
