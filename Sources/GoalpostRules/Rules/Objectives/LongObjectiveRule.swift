import GoalpostModel
import GoalpostSource

struct LongObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "long-objective", group: .objectives, severity: .warning,
    summary: "Fires when an objective's title has more words than people keep in mind.",
    rationale: """
      An objective steers a team on days when nobody has the plan open. What cannot be said by \
      heart steers nobody, and a title that long mostly holds a second objective, or the reason \
      for the first, which belongs into `why`. What stands in brackets or quotes is not counted.
      """,
    sources: [.article(.devOKR, words: "Must be short and memorable")],
    options: [RuleOption("words", 14, "words that a title may have")],
    needsWholePlan: false,
    examples: [
      .flagged(
        "The reason is told in the title.",
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q4
        objectives:
          - id: night
            title: Be the zoo that people visit at night because so few of our animals are awake by day
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 18 words
        """),
      .flagged(
        "A project that wants them shorter still.",
        configuration: """
          goalpost: 1
          rules:
            long-objective: {words: 6}
          """,
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the zoo that people visit at night
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 8 words
        """),
      .clean(
        "The reason has its own field.",
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the zoo that people visit at night
            why: So few of our animals are awake by day.
        """),
      .clean(
        "Brackets are not counted.",
        """
        goalpost: 1
        unit: zoo
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the zoo that people visit at night (the big cats first, and the owls when the lamps are in)
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    let maximum = context.option("words")
    // A word and its space take two bytes at least.
    guard let title = objective.title.located, title.value.utf8.count > 2 * maximum else {
      return []
    }
    let count = TitleWords(title.value).words.count
    guard count > maximum else { return [] }
    return [
      Finding(
        "the title of \(objective.called) has \(count) words, at most \(maximum) are remembered",
        at: title.range, label: "\(count) words",
        help: "say where the unit wants to be in \(maximum) words or fewer, and the rest in `why`",
        field: "title")
    ]
  }
}
