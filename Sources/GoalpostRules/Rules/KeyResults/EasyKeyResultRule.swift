import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct EasyKeyResultRule: Rule {
  static let declaration = RuleDeclaration(
    name: "easy-key-result", group: .keyResults, severity: .warning,
    summary: "Fires when a key result is almost reached, or as good as certain, in the first weeks "
      + "of its cycle.",
    rationale: """
      What is nine tenths done when the cycle has hardly begun asks nobody for anything, and its \
      1.00 at the end hides what was missed beside it. Either the target was set before anybody \
      had looked, or the number was meant for the last cycle. A confidence above 0.9 says the \
      same of an aspirational objective, of which two thirds are a success; a committed one \
      should be sure. It looks at key results that move, and only at dated values.
      """,
    sources: [
      .article(.nulab, words: "Realistically ambitious"),
      .article(.devOKR, words: "Must be at a challenging level"),
    ],
    options: [RuleOption("days", 21, "days from the cycle's start in which this is too early")],
    examples: [
      .flagged(
        "Almost there after two weeks.",
        """
        goalpost: 1
        unit: tourist-office
        owner: Head of office
        cycle: 2026-Q4
        objectives:
          - title: Be the valley that people recommend
            key_results:
              - title: Hosts who give the walking map away
                baseline: 20 hosts
                target: 60 hosts
                check_ins:
                  - {date: 2026-10-12, value: 57 hosts}
        #                                     ^^^^^^^^ 0.93 of the way on day 12
        """),
      .flagged(
        "As good as certain before it begins.",
        """
        goalpost: 1
        unit: tourist-office
        owner: Head of office
        cycle: 2026-Q4
        objectives:
          - title: Be the valley that people recommend
            key_results:
              - title: Guests who say they will come again
                baseline: 40%
                target: 60%
                check_ins:
                  - {date: 2026-10-05, value: 41%, confidence: 0.95}
        #                                                      ^^^^ as good as certain on day 5
        """),
      .clean(
        "There is a way to go, and doubt.",
        """
        goalpost: 1
        unit: tourist-office
        owner: Head of office
        cycle: 2026-Q4
        objectives:
          - title: Be the valley that people recommend
            key_results:
              - title: Guests who say they will come again
                baseline: 40%
                target: 60%
                check_ins:
                  - {date: 2026-10-05, value: 43%, confidence: 0.6}
                  - {date: 2026-10-12, value: 59%, confidence: 0.95}
        """),
      .clean(
        "A promise may be certain, and a line may be held.",
        """
        goalpost: 1
        unit: tourist-office
        owner: Head of office
        cycle: 2026-Q4
        objectives:
          - title: Answer every guest
            ambition: committed
            key_results:
              - title: Letters that are answered
                baseline: 80%
                target: 100%
                check_ins:
                  - {date: 2026-10-05, value: 82%, confidence: 0.95}
              - title: Days without an answer
                at_most: 2 days
                check_ins:
                  - {date: 2026-10-05, value: 1 day}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard case .keyResult(let path) = context.path, let cycle = context.plan.cycle.value else {
      return []
    }
    let end = cycle.start.advanced(by: context.option("days"))
    guard let seen = context.scoreboard.keyResult(path),
      mayBeEasy(seen, from: cycle.start, to: end),
      let score = context.scoreboard[path], score.kind == .moving, !score.isBaselineAssumed
    else { return [] }
    if let finding = valueFinding(keyResult, path, score, from: cycle.start, to: end, in: context) {
      return [finding]
    }
    guard let objective = context.objective, !objective.ambition.isFaulty,
      objective.ambition.value != .committed, score.baseline != nil
    else { return [] }
    return confidenceFinding(keyResult, from: cycle.start, to: end, in: context).map { [$0] } ?? []
  }

  /// Most are not, which their check-ins tell without a score.
  /// - Parameter keyResult: as it is scored.
  private func mayBeEasy(
    _ keyResult: KeyResult, from start: CalendarDay, to end: CalendarDay
  ) -> Bool {
    guard keyResult.kpi.isAbsent, keyResult.current.isAbsent, start <= end,
      let baseline = keyResult.baselineAmount, let target = keyResult.targetAmount
    else { return true }
    let line = baseline + (target - baseline) * Rational(9, over: 10)
    let checkIns = keyResult.checkIns.items
    return checkIns.indices.contains { index in
      guard let date = checkIns.span[index].date.value, start <= date, date <= end else {
        return false
      }
      if let amount = checkIns.span[index].value.value?.amount,
        baseline < target ? amount >= line : amount <= line
      {
        return true
      }
      return checkIns.span[index].confidence.value.map { $0 > Rational(9, over: 10) } ?? false
    }
  }

  private func valueFinding(
    _ keyResult: KeyResult, _ path: KeyResultPath, _ score: KeyResultScore,
    from start: CalendarDay, to end: CalendarDay, in context: RuleContext
  ) -> Finding? {
    guard let baseline = score.baseline, let target = score.target, let first = score.values.first,
      start <= first.date, first.date <= end,
      let progress = (first.amount - baseline).divided(by: target - baseline),
      progress >= Rational(9, over: 10),
      let place = place(of: first, in: keyResult) ?? keyResult.kpi.range
    else { return nil }
    let day = start.days(until: first.date) + 1
    let numbers = context.project.printedNumbers
    let share = numbers.printing(decimal: progress.rounded(places: 2))
    return Finding(
      "\(keyResult.called) was almost reached on day \(day) of its cycle: "
        + "`\(keyResult.unit.format(first.amount, in: numbers))` of `\(keyResult.unit.format(target, in: numbers))`",
      at: place, label: "\(share) of the way on day \(day)",
      help: "set a target that takes the whole cycle, with an amendment if the plan is locked",
      related: (keyResult.target.range ?? keyResult.change.range).map {
        [Label("the target", at: $0)]
      } ?? [],
      field: "target")
  }

  private func place(of first: DatedAmount, in keyResult: KeyResult) -> SourceRange? {
    keyResult.checkIns.items.first { $0.date.value == first.date && $0.value.value != nil }?.value
      .range
  }

  private func confidenceFinding(
    _ keyResult: KeyResult, from start: CalendarDay, to end: CalendarDay, in context: RuleContext
  ) -> Finding? {
    let stated = keyResult.checkIns.items.compactMap { checkIn in
      checkIn.date.value.flatMap { date in checkIn.confidence.located.map { (date, $0) } }
    }
    guard let (date, confidence) = stated.min(by: { $0.0 < $1.0 }), start <= date,
      date <= min(end, context.asOf), confidence.value > Rational(9, over: 10)
    else { return nil }
    let day = start.days(until: date) + 1
    return Finding(
      "\(keyResult.called) is as good as certain on day \(day) of its cycle: confidence "
        + "`\(confidence.value.decimal(upTo: 3))`",
      at: confidence.range, label: "as good as certain on day \(day)",
      help: "set a target that can be missed, or `ambition: committed` on its objective",
      field: "target")
  }
}
