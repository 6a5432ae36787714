import GoalpostModel
import GoalpostSource

struct TooManyObjectivesRule: Rule {
  static let declaration = RuleDeclaration(
    name: "too-many-objectives", group: .structure,
    summary: "Fires when a plan has more objectives than a team can keep in mind.",
    rationale: """
      With every further objective each of them gets less of the team's weeks, and nobody decides \
      which one gives way. The articles disagree: 000 has 1-3 objectives, 002 directs energy to \
      the most critical 3-5 areas. This follows 000, the stricter and plainer one; `maximum` can \
      be raised.
      """,
    sources: [
      .article(.nulab, words: "1-3 objectives"),
      .article(.devOKR, words: "directs energy to the most critical 3-5 areas"),
    ],
    options: [RuleOption("maximum", 3, "objectives a plan may have")],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Four directions at once.",
        """
        goalpost: 1
        unit: library
        owner: Head librarian
        cycle: 2026-Q4
        objectives:
        #^^^^^^^^^ 4 here
          - title: Be the quietest place in town
          - title: Be where families spend their Saturdays
          - title: Be open when people are free
          - title: Lend what people cannot buy
        """),
      .flagged(
        "A stricter limit, set in the configuration.",
        configuration: """
          goalpost: 1
          rules:
            too-many-objectives: {maximum: 1}
          """,
        """
        goalpost: 1
        unit: start-up
        owner: Founder
        cycle: 2026-Q4
        objectives:
        #^^^^^^^^^ 2 here
          - title: Find out who needs us
          - title: Be loved by those who do
        """),
      .clean(
        "Three are enough for a quarter.",
        """
        goalpost: 1
        unit: library
        owner: Head librarian
        cycle: 2026-Q4
        objectives:
          - title: Be the quietest place in town
          - title: Be where families spend their Saturdays
          - title: Be open when people are free
        """),
      .clean(
        "Each plan is counted on its own.",
        """
        goalpost: 1
        unit: library
        owner: Head librarian
        cycle: 2026-Q3
        objectives:
          - title: Be the quietest place in town
          - title: Be open when people are free
        ---
        goalpost: 1
        unit: library
        owner: Head librarian
        cycle: 2026-Q4
        objectives:
          - title: Be where families spend their Saturdays
          - title: Lend what people cannot buy
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    let count = plan.objectives.items.count
    let maximum = context.option("maximum")
    guard count > maximum, let key = plan.objectives.key else { return [] }
    return [
      Finding(
        "\(plan.called) has \(count) objectives, at most \(maximum) are wanted", at: key,
        label: "\(count) here",
        help: "keep the \(maximum) that matter most this cycle, and move the others to the next",
        field: "objectives")
    ]
  }
}
