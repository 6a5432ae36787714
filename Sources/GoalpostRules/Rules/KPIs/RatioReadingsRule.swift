import GoalpostModel
import GoalpostSource

struct RatioReadingsRule: Rule {
  static let declaration = RuleDeclaration(
    name: "ratio-readings", group: .kpis, severity: .warning,
    summary:
      "Fires when every value of a share is a bare number of at most 1, so that it is read as "
      + "a hundredth of what was probably measured.",
    rationale: """
      Tools export a share of 98.1 % as `0.981`. With `measured_in: percent` that is less than one \
      per cent, and a number that is fine looks like a disaster, or the other way round. \
      `measured_in: ratio` reads it as it was meant. The rule speaks only where a hundred times the \
      latest value lies nearer to the target than the value itself.
      """,
    sources: [.practice],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Availability, as a monitor exports it.",
        """
        goalpost: 1
        unit: platform
        owner: Head of operations
        kpis:
          - title: Requests answered
            measured_in: percent
        #                ^^^^^^^ every value is at most 1
            target: 97%
            readings:
              - {date: 2026-10-05, value: 0.978}
              - {date: 2026-10-12, value: 0.981}
        """),
      .flagged(
        "A key result.",
        """
        goalpost: 1
        unit: platform
        owner: Head of operations
        cycle: 2026-Q4
        objectives:
          - title: Be there whenever someone calls
            key_results:
              - title: Calls that are answered
                measured_in: "%"
        #                    ^^^ every value is at most 1
                baseline: 60%
                target: 90%
                check_ins:
                  - {date: 2026-10-12, value: 0.64}
        """),
      .clean(
        "Said to be a ratio.",
        """
        goalpost: 1
        unit: platform
        owner: Head of operations
        kpis:
          - title: Requests answered
            measured_in: ratio
            target: 97%
            readings:
              - {date: 2026-10-12, value: 0.981}
        """),
      .clean(
        "A share that is that small.",
        """
        goalpost: 1
        unit: platform
        owner: Head of operations
        kpis:
          - title: Visitors who buy
            measured_in: percent
            target: 2%
            readings:
              - {date: 2026-10-12, value: 0.8}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard isInPercent(keyResult.measuredIn) else { return [] }
    return finding(
      keyResult.called, keyResult.measuredIn, target: keyResult.targetAmount,
      values: keyResult.checkIns.items.compactMap(\.value.value))
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard isInPercent(kpi.measuredIn) else { return [] }
    return finding(
      kpi.called, kpi.measuredIn, target: kpi.targetAmount,
      values: kpi.readings.items.compactMap(\.value.value))
  }

  private static let hundredth = Rational(1, over: 100)

  private func isInPercent(_ measuredIn: FieldValue<MeasuredIn>) -> Bool {
    measuredIn.value.map { $0.unit.isShare && $0.factor == Self.hundredth } ?? false
  }

  private func finding(
    _ called: String, _ measuredIn: FieldValue<MeasuredIn>, target: Rational?, values: [Quantity]
  ) -> [Finding] {
    guard let stated = measuredIn.located, let target, target > Self.hundredth,
      let latest = values.last,
      values.allSatisfy({ 0...Self.hundredth ~= $0.amount && !$0.text.contains("%") }),
      (latest.amount * 100 - target).magnitude < (latest.amount - target).magnitude
    else { return [] }
    return [
      Finding(
        "every value of \(called) is at most 1, and is read as at most 1%", at: stated.range,
        label: "every value is at most 1",
        help: "write `measured_in: ratio`, where 0 is none and 1 is all", field: "measured_in")
    ]
  }
}
