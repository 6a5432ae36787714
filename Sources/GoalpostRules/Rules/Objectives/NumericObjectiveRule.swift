import GoalpostModel
import GoalpostSource

struct NumericObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "numeric-objective", group: .objectives, severity: .warning,
    summary: "Fires when an objective's title states an amount, such as `20%`, `500 customers` or "
      + "`double`.",
    rationale: """
      An objective says where the team wants to be, so that people remember it on a bad day; its \
      key results say by which numbers that is known. With the number in the title, the first key \
      result repeats it and the reason why anybody should care is missing. The articles disagree: \
      000 gives objectives with numbers (“Generate 20% more leads”), 002 and 004 call an \
      objective qualitative. This follows 002 and 004. Numbers that name or date something are no \
      amounts (`Level 1`, `FY27`, `24/7`), nor are horizons (`within 18 months`) or what stands \
      in brackets or quotes.
      """,
    sources: [
      .article(.devOKR, words: "They provide a qualitative answer"),
      .article(.bestway, words: "A qualitative, inspiring, and clear goal"),
      .article(.nulab, words: "Objective: Generate 20% more leads"),
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "The number of the first key result.",
        """
        goalpost: 1
        unit: marketing
        owner: Head of marketing
        cycle: 2026-Q4
        objectives:
          - id: leads
            title: Generate 20% more leads
        #          ^^^^^^^^^^^^^^^^^^^^^^^ `20%` belongs in a key result
        """),
      .flagged(
        "Amounts in words are amounts.",
        """
        goalpost: 1
        unit: food-bank
        owner: Warehouse lead
        cycle: 2026-Q4
        objectives:
          - title: Double the number of families we reach
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `Double` belongs in a key result
          - title: Win twelve new towns
        #          ^^^^^^^^^^^^^^^^^^^^ `twelve new towns` belongs in a key result
        """),
      .clean(
        "Where the team wants to be, in words.",
        """
        goalpost: 1
        unit: marketing
        owner: Head of marketing
        cycle: 2026-Q4
        objectives:
          - id: leads
            title: Be the first name that buyers think of
            key_results:
              - {title: Leads, baseline: 400, change: +20%}
        """),
      .clean(
        "Numbers that name or date something.",
        """
        goalpost: 1
        unit: platform
        owner: Platform lead
        cycle: 2026-Q4
        objectives:
          - title: "Make our 3 sites a joy to run, 24/7"
          - title: Be ready for Phase 2 and ISO 27001 by 2027
          - title: Own the B2B market over the next 18 months
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard let title = objective.title.located,
      TitleGlance.canHoldAmount(title.value, context.projectWords),
      let amount = TitleQuantity.all(in: context.read(title.value)).first
    else { return [] }
    return [
      Finding(
        "\(objective.called) states an amount in its title: `\(amount.text)`", at: title.range,
        label: "`\(amount.text)` belongs in a key result",
        help: "move `\(amount.text)` into a key result's `target` or `change`, and let the title "
          + "say what gets better",
        field: "title")
    ]
  }
}
