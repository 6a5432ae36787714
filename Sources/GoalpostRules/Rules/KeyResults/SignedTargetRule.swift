import GoalpostModel
import GoalpostSource

struct SignedTargetRule: Rule {
  static let declaration = RuleDeclaration(
    name: "signed-target", group: .keyResults, severity: .warning,
    summary:
      "Fires when a target has a minus before it, although its baseline and all other numbers "
      + "of the item are above zero.",
    rationale: """
      `target: -10%` beside `baseline: 40%` mostly means a fall by ten per cent, and is read as a \
      share below zero, which nothing ever reaches. Progress then stays small, however well it goes. \
      A step is written as `change`. Where values below zero are possible, such as degrees or \
      profits, one other negative number shows it, and the rule stays silent.
      """,
    sources: [.practice],
    needsWholePlan: false,
    examples: [
      .flagged(
        "A fall, written as a value.",
        """
        goalpost: 1
        unit: returns
        owner: Warehouse lead
        cycle: 2026-Q4
        objectives:
          - title: Make sending back as easy as buying
            key_results:
              - title: Parcels that come back
                baseline: 40%
                target: -10%
        #               ^^^^ a step, or a value below zero?
        """),
      .flagged(
        "A KPI, in days.",
        """
        goalpost: 1
        unit: returns
        owner: Warehouse lead
        kpis:
          - title: Time to refund
            baseline: 9 days
            target: -2 days
        #           ^^^^^^^ a step, or a value below zero?
        """),
      .clean(
        "The step says that it is one.",
        """
        goalpost: 1
        unit: returns
        owner: Warehouse lead
        cycle: 2026-Q4
        objectives:
          - title: Make sending back as easy as buying
            key_results:
              - {title: Parcels that come back, baseline: 40%, change: -10%}
        """),
      .clean(
        "Values below zero are possible.",
        """
        goalpost: 1
        unit: cold-store
        owner: Warehouse lead
        kpis:
          - title: Temperature of the cold store
            baseline: 4 °C
            target: -18 °C
            readings:
              - {date: 2026-10-12, value: -2 °C}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard isBelowZero(keyResult.target, from: keyResult.baseline),
      !keyResult.checkpoints.items.contains(where: { $0.value.isNegative }),
      !keyResult.checkIns.items.contains(where: { $0.value.isNegative }),
      !keyResult.current.isNegative
    else { return [] }
    return finding(keyResult.called, keyResult.target)
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard isBelowZero(kpi.target, from: kpi.baseline),
      !kpi.readings.items.contains(where: { $0.value.isNegative }), !kpi.current.isNegative,
      kpi.threshold.value?.line?.amount.isNegative != true,
      kpi.benchmark.value?.value.isNegative != true
    else { return [] }
    return finding(kpi.called, kpi.target)
  }

  private func isBelowZero(
    _ target: FieldValue<Quantity>, from baseline: FieldValue<Quantity>
  ) -> Bool {
    target.isNegative && (baseline.value.map { $0.amount > 0 } ?? false)
  }

  private func finding(_ called: String, _ target: FieldValue<Quantity>) -> [Finding] {
    guard let written = target.located else { return [] }
    let text = written.value.text
    let isBareShare = written.value.unit.isShare && !text.contains("%")
    return [
      Finding(
        "the target of \(called) is below zero: `\(text)`", at: written.range,
        label: "a step, or a value below zero?",
        help: isBareShare
          ? "write the step as `change`, with `pp` or `%`, or the value to reach"
          : "write `change: \(text)` for a fall by so much, or the value to reach",
        field: "target")
    ]
  }
}

extension FieldValue where Value == Quantity {
  fileprivate var isNegative: Bool { value?.amount.isNegative ?? false }
}
