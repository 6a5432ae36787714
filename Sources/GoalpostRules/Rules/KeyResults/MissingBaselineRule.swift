import GoalpostModel
import GoalpostSource

struct MissingBaselineRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-baseline", group: .keyResults, severity: .warning,
    cases: [
      .init(
        unscored, .error,
        "where it cannot be scored: a change without a baseline, a target that is not above zero, "
          + "or a first value that is there already")
    ],
    summary: "Fires when a key result has a target or a change, but no baseline to measure it "
      + "from.",
    rationale: """
      From 42 to 60 is a third of the way that it seems to be from nothing. Without a baseline \
      progress is counted from zero, so half of it is given away on the first day, and a goal \
      that should go down cannot be counted at all. A key result measured by a KPI takes the \
      KPI's last reading before the cycle.
      """,
    sources: [
      .article(.devOKR, words: "from point A to point B"),
      .article(.bestway, words: "creating a baseline of performance over time"),
    ],
    examples: [
      .flagged(
        "A target that nobody knows the way to.",
        """
        goalpost: 1
        unit: app-team
        owner: Product manager
        cycle: 2026-Q4
        objectives:
          - title: Make an app that people recommend
            key_results:
              - id: nps
                title: Net promoter score
                target: 60 points
        #       ^^^^^^ no baseline to measure from
                check_ins:
                  - {date: 2026-10-12, value: 42 points}
        """),
      .flagged(
        "Down to nothing from who knows where; and a part of nobody knows what.",
        """
        goalpost: 1
        unit: shipyard
        owner: Safety officer
        cycle: 2026-Q4
        objectives:
          - title: Send everybody home unharmed
            key_results:
              - title: Accidents with days lost
                target: 0
        #       ^^^^^^ no baseline, so it cannot be scored
              - title: Near misses reported
                change: +40%
        #       ^^^^^^ no baseline, so it cannot be scored
              - title: Hours since the last drill
                target: 100 h
        #       ^^^^^^ no baseline, so it cannot be scored
                current: 260 h
        """),
      .clean(
        "From point A to point B.",
        """
        goalpost: 1
        unit: app-team
        owner: Product manager
        cycle: 2026-Q4
        objectives:
          - title: Make an app that people recommend
            key_results:
              - {id: nps, title: Net promoter score, baseline: 42 points, target: 60 points}
              - {title: Stars in the store, at_least: 4.2 of 5}
        """),
      .clean(
        "The KPI's last reading before the cycle is the baseline.",
        """
        goalpost: 1
        unit: shipyard
        owner: Safety officer
        cycle: 2026-Q4
        objectives:
          - title: Send everybody home unharmed
            key_results:
              - {title: Fewer accidents, kpi: accidents, target: 1 per month}
        kpis:
          - id: accidents
            title: Accidents with days lost
            at_most: 2 per month
            readings:
              - {date: 2026-08-31, value: 4 per month}
              - {date: 2026-09-30, value: 3 per month}
        """),
    ])

  private static let unscored = "unscored"

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard keyResult.baseline.isAbsent, keyResult.baselineAmount == nil else { return [] }
    if let change = keyResult.change.key {
      guard let written = keyResult.change.value, isDecided(keyResult, in: context) else {
        return []
      }
      return [unscored(keyResult, at: change, what: "change: \(written.text)", in: context)]
    }
    guard let target = keyResult.targetAmount, isDecided(keyResult, in: context),
      let place = keyResult.target.key ?? keyResult.kpi.key
    else { return [] }
    let written =
      keyResult.target.value?.text ?? keyResult.unit.typed(target, context.project.numbers)
    let first = firstValue(of: keyResult, in: context)
    if target <= 0 || first.map({ $0 >= target }) ?? false {
      return [unscored(keyResult, at: place, what: "target: \(written)", in: context)]
    }
    return [
      Finding(
        "\(keyResult.called) has a target but no baseline", at: place,
        label: "no baseline to measure from",
        help: help(keyResult, first: first, context.project.numbers),
        field: "baseline")
    ]
  }

  /// Where a KPI stands in for the baseline: it was found, its readings could be read, and there
  /// is a cycle to look before.
  private func isDecided(_ keyResult: KeyResult, in context: RuleContext) -> Bool {
    guard keyResult.kpi.isPresent else { return true }
    guard case .keyResult(let path) = context.path,
      let kpi = context.project.links.measuredBy[path], context.plan.cycle.value != nil
    else { return false }
    return !context.project[kpi].readings.isFaulty
  }

  /// The first value that has been seen by the day of the check.
  private func firstValue(of keyResult: KeyResult, in context: RuleContext) -> Rational? {
    if let current = keyResult.current.value { return current.amount }
    var values: [(date: CalendarDay, amount: Rational)] = keyResult.checkIns.items.compactMap {
      guard let date = $0.date.value, let value = $0.value.value else { return nil }
      return (date, value.amount)
    }
    if case .keyResult(let path) = context.path, let kpi = context.project.links.measuredBy[path] {
      values = context.project[kpi].readings.items.compactMap {
        guard let date = $0.date.value, let value = $0.value.value,
          context.plan.cycle.value?.contains(date) ?? false
        else { return nil }
        return (date, value.amount)
      }
    }
    return values.filter { $0.date <= context.asOf }.min { $0.date < $1.date }?.amount
  }

  private func unscored(
    _ keyResult: KeyResult, at place: SourceRange, what: String, in context: RuleContext
  ) -> Finding {
    let first = firstValue(of: keyResult, in: context)
    return Finding(
      "\(keyResult.called) cannot be scored: `\(what)` has no baseline", at: place,
      label: "no baseline, so it cannot be scored",
      help: help(keyResult, first: first, context.project.numbers),
      case: Self.unscored, field: "baseline")
  }

  private func help(
    _ keyResult: KeyResult, first: Rational?, _ numbers: NumberStyle?
  ) -> String {
    if keyResult.kpi.isPresent {
      return "add a reading of the KPI from before the cycle, or `baseline:` here"
    }
    if let target = keyResult.targetAmount, target.isZero {
      let line = keyResult.target.value?.text ?? "0"
      return "add `baseline:` with the value on the cycle's first day, or write `at_most: \(line)` "
        + "to hold the line"
    }
    guard let first else {
      return keyResult.change.isPresent
        ? "add `baseline:` with the value on the cycle's first day"
        : "add `baseline:` with the value on the cycle's first day, or `baseline: 0` if there was "
          + "nothing yet"
    }
    return "add `baseline:` with the value before it all began; the first one noted is "
      + "`\(keyResult.unit.typed(first, numbers))`"
  }
}
