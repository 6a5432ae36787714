import GoalpostModel
import GoalpostSource

struct AmbiguousPercentRule: Rule {
  static let declaration = RuleDeclaration(
    name: "ambiguous-percent", group: .keyResults, severity: .warning,
    summary: "Fires when a share is to change by a percentage, such as a rate of 2% by `+30%`.",
    rationale: """
      30% more than 40% is 52% to one reader and 70% to another, and both have agreed to the plan. \
      The language takes it for a part of the baseline. A target, or `pp` for percentage points, \
      says it to everybody. The articles write such changes (“Increase website click-through rate \
      by 30%”) and leave open which is meant. Where points would lead below 0% or beyond 100%, \
      only one reading is left, and the rule is silent.
      """,
    sources: [.article(.devOKR, words: "Increase website click-through rate by 30%")],
    needsWholePlan: false,
    examples: [
      .flagged(
        "52% or 70%?",
        """
        goalpost: 1
        unit: shop
        owner: Shop manager
        cycle: 2026-Q4
        objectives:
          - title: Be the shop where people ask first
            key_results:
              - id: advice
                title: More customers ask for advice
                baseline: 40%
                change: +30%
        #               ^^^^ of the baseline, or points?
        """),
      .flagged(
        "A KPI that says so in `measured_in`.",
        """
        goalpost: 1
        unit: shop
        owner: Shop manager
        kpis:
          - id: returns
            title: Goods that come back
            measured_in: percent
            change: -10%
        #           ^^^^ of the baseline, or points?
        """),
      .clean(
        "Points, and a target.",
        """
        goalpost: 1
        unit: shop
        owner: Shop manager
        cycle: 2026-Q4
        objectives:
          - title: Be the shop where people ask first
            key_results:
              - {title: More customers ask for advice, baseline: 40%, change: +30pp}
              - {title: More customers come back, baseline: 40%, target: 52%}
        """),
      .clean(
        "No share, or only one reading.",
        """
        goalpost: 1
        unit: shop
        owner: Shop manager
        cycle: 2026-Q4
        objectives:
          - title: Be the shop where people ask first
            key_results:
              - {title: Customers, baseline: 400, change: +30%}
              - {title: Goods that come back, baseline: 8%, change: -50%}
              - {title: Customers who ask for advice, baseline: 40%, change: 2x}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    findings(
      on: keyResult, change: keyResult.change, unit: keyResult.unit,
      baseline: keyResult.baselineAmount, target: keyResult.targetAmount, context.project.numbers)
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    findings(
      on: kpi, change: kpi.change, unit: kpi.unit, baseline: kpi.baseline.value?.amount,
      target: kpi.targetAmount, context.project.numbers)
  }

  private func findings(
    on goal: some NamedGoal, change: FieldValue<Change>, unit: UnitOfMeasure, baseline: Rational?,
    target: Rational?, _ numbers: NumberStyle?
  ) -> [Finding] {
    guard unit.isShare, let written = change.located,
      case .relative(let part) = written.value.kind, !part.isZero,
      isOpen(part, from: baseline)
    else { return [] }
    let text = written.value.text
    let points = UnitOfMeasure(.shareDifference).typed(part, numbers)
    let signed = part.isNegative ? points : "+\(points)"
    let help: String
    if let baseline, let target {
      help =
        "write `target: \(unit.typed(target, numbers))` for a part of the baseline, or `change: \(signed)` "
        + "for \(unit.typed(baseline + part, numbers))"
    } else {
      help =
        "write `change: \(signed)` for percentage points, or baseline and target for a part of it"
    }
    return [
      Finding(
        "`\(text)` on \(goal.called), a share, can be read in two ways", at: written.range,
        label: "of the baseline, or points?", help: help, field: "change")
    ]
  }

  /// Whether both readings are possible: points that lead out of 0…100% are not meant.
  private func isOpen(_ part: Rational, from baseline: Rational?) -> Bool {
    guard let baseline, (0...1).contains(baseline) else { return true }
    return (0...1).contains(baseline + part)
  }
}

extension String {
  /// `30pp` of `30%`.
  fileprivate var replacingPercent: String { hasSuffix("%") ? dropLast() + "pp" : self }
}
