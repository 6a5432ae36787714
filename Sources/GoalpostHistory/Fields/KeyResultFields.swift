import GoalpostModel
import GoalpostSource

extension KeyResult {
  /// - Parameters:
  ///   - baseEnd: the last day of the base's cycle, which an absent `due` stands for.
  static func comparedFields(
    baseEnd: CalendarDay?, headEnd: CalendarDay?
  ) -> [ComparedField<KeyResult>] {
    [
      quantityField("baseline", .goalpost, \.baseline, fallback: effectOfBaseline),
      targetField(fallback: effectOfTarget),
    ] + boundFields + [
      dueField(baseEnd: baseEnd, headEnd: headEnd),
      checkpointsField,
      .weight(\.weight),
      ComparedField("kpi", .goalpost, \.kpi, text: { $0.description }),
      ComparedField("pace", .free, \.pace) { _, head in
        // Of a step nothing is expected before it is due.
        head.pace.value == .step ? .looser : .tighter
      },
      ComparedField("definition", .free, \.definition),
      ComparedField("visibility", .free, \.visibility),
    ] + descriptionFields + [
      ComparedField("link", .wording, \.link), ComparedField("why", .wording, \.why),
    ]
  }

  /// Which way it points, as far as the head tells; a target alone counts from zero upward.
  private static func isRising(_ base: KeyResult, _ head: KeyResult) -> Bool {
    guard let start = head.baselineAmount ?? base.baselineAmount,
      let end = head.targetAmount ?? base.targetAmount
    else { return true }
    return end >= start
  }

  private static func effectOfBaseline(_ base: KeyResult, _ head: KeyResult) -> ChangeEffect {
    guard let new = head.baseline.value?.amount,
      let old = head.amount(base.baseline.value?.amount, of: base)
    else { return .neutral }
    return .of(old, new, looserWhenHigher: isRising(base, head)) ?? .neutral
  }

  private static func effectOfTarget(_ base: KeyResult, _ head: KeyResult) -> ChangeEffect {
    guard head.targetText != nil else { return .looser }
    guard base.targetText != nil else { return .tighter }
    guard let new = head.targetAmount, let old = head.amount(base.targetAmount, of: base) else {
      return .neutral
    }
    return .of(old, new, looserWhenHigher: !isRising(base, head)) ?? .neutral
  }

  private static func dueField(
    baseEnd: CalendarDay?, headEnd: CalendarDay?
  ) -> ComparedField<KeyResult> {
    func days(_ base: KeyResult, _ head: KeyResult) -> (CalendarDay?, CalendarDay?) {
      (base.due.value ?? baseEnd, head.due.value ?? headEnd)
    }
    return ComparedField(
      name: "due", nature: .goalpost, text: { $0.due.value?.description },
      place: { $0.due.range }, isFaulty: { $0.due.isFaulty },
      differs: { base, head in
        guard base.due.isPresent || head.due.isPresent else { return false }
        let (old, new) = days(base, head)
        return old != new
      },
      restore: { base, head in head.due = base.due },
      fallback: { base, head in
        guard case (let old?, let new?) = days(base, head) else { return .neutral }
        return new > old ? .looser : .tighter
      })
  }
}
