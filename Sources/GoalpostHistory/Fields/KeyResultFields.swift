import GoalpostModel
import GoalpostSource

extension KeyResult {
  /// What two revisions of it may differ in; where one moves and the other holds a line, all that
  /// says so is one difference.
  static func comparedFields(
    of base: KeyResult, _ head: KeyResult, baseEnd: CalendarDay?, headEnd: CalendarDay?
  ) -> [ComparedField<KeyResult>] {
    let fields = comparedFields(baseEnd: baseEnd, headEnd: headEnd)
    guard base.isHolding != head.isHolding else { return fields }
    let ways = wayField
    return [ways] + fields.filter { !ways.names.contains($0.name) }
  }

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

  /// From where to where it moves, or the line it holds, told as a whole.
  private static var wayField: ComparedField<KeyResult> {
    ComparedField(
      name: "target", others: ["change", "baseline", "at_least", "at_most", "checkpoints"],
      nature: .goalpost, text: { $0.wayText },
      place: { $0.target.range ?? $0.change.range ?? $0.atLeast.range ?? $0.atMost.range },
      isFaulty: { keyResult in
        [keyResult.target, keyResult.baseline, keyResult.atLeast, keyResult.atMost]
          .contains { $0.isFaulty } || keyResult.change.isFaulty
      },
      differs: { _, _ in true },
      restore: { base, head in
        head.baseline = base.baseline
        head.target = base.target
        head.change = base.change
        head.atLeast = base.atLeast
        head.atMost = base.atMost
        head.checkpoints = base.checkpoints
      },
      writtenName: { keyResult in
        keyResult.target.isPresent
          ? "target"
          : keyResult.change.isPresent
            ? "change"
            : keyResult.atLeast.isPresent
              ? "at_least" : keyResult.atMost.isPresent ? "at_most" : nil
      })
  }

  /// `from 30% to 50%`, `at least 90%`.
  private var wayText: String? {
    let line = [
      atLeast.value.map { "at least \($0.text)" }, atMost.value.map { "at most \($0.text)" },
    ].compactMap { $0 }
    if !line.isEmpty { return line.joined(separator: ", ") }
    guard let end = targetText else { return nil }
    return baseline.value.map { "from \($0.text) to \(end)" } ?? "to \(end)"
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
