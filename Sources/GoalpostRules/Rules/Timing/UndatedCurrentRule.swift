import GoalpostModel
import GoalpostSource

struct UndatedCurrentRule: Rule {
  static let declaration = RuleDeclaration(
    name: "undated-current", group: .timing, severity: .note,
    summary: "Fires when a running key result or KPI has an undated `current` for its value.",
    rationale: """
      A value without a date is right once, on the day it is typed. Nobody can tell how old it is, \
      there is no pace to judge and no trend to see, and the next value erases it. While a plan is \
      being written `current` is handy; once its cycle runs, a date costs ten letters.
      """,
    sources: [.practice],
    isDated: true, needsWholePlan: false,
    examples: [
      .flagged(
        "Is that from this week?",
        """
        goalpost: 1
        unit: tree-nursery
        owner: Head gardener
        cycle: 2026-Q4
        objectives:
          - title: Grow trees that outlive the people who plant them
            key_results:
              - title: Saplings that survive their first frost
                baseline: 60%
                target: 85%
                current: 66%
        #       ^^^^^^^ when was that?
        """),
      .flagged(
        "A KPI without a history.",
        """
        goalpost: 1
        unit: call-centre
        owner: Shift lead
        cycle: 2026-Q4
        objectives:
          - title: Be the help people are glad to call
        kpis:
          - title: Calls that are answered
            at_least: 95%
            current: 91%
        #   ^^^^^^^ when was that?
        """),
      .clean(
        "With its day.",
        """
        goalpost: 1
        unit: tree-nursery
        owner: Head gardener
        cycle: 2026-Q4
        objectives:
          - title: Grow trees that outlive the people who plant them
            key_results:
              - title: Saplings that survive their first frost
                baseline: 60%
                target: 85%
                check_ins:
                  - {date: 2026-10-19, value: 66%}
        """),
      .clean(
        "The quarter has not begun.",
        """
        goalpost: 1
        unit: call-centre
        owner: Shift lead
        cycle: 2027-Q1
        objectives:
          - title: Be the help people are glad to call
            key_results:
              - title: Callers who call only once
                baseline: 55%
                target: 70%
                current: 55%
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    finding(on: keyResult, keyResult.current, list: "check_ins", in: context)
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    finding(on: kpi, kpi.current, list: "readings", in: context)
  }

  private func finding(
    on goal: some NamedGoal, _ current: FieldValue<Quantity>, list: String,
    in context: RuleContext
  ) -> [Finding] {
    guard context.plan.cycle.value != nil, let key = current.key, let value = current.value else {
      return []
    }
    return [
      Finding(
        "the value of \(goal.called) has no date", at: key, label: "when was that?",
        help:
          "write `\(list): [{date: \(context.entryDay), value: \(value.text.inFlow)}]`, with the day on "
          + "which it was seen",
        field: "current")
    ]
  }
}

extension String {
  /// As it can be written inside braces, where a comma ends a value.
  fileprivate var inFlow: String { contains(",") ? "\"\(self)\"" : self }
}
