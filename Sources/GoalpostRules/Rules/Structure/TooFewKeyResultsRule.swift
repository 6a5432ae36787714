import GoalpostModel
import GoalpostSource

struct TooFewKeyResultsRule: Rule {
  static let declaration = RuleDeclaration(
    name: "too-few-key-results", group: .structure,
    summary: "Fires when an objective has fewer key results than it takes to see it from all "
      + "sides.",
    rationale: """
      A single number is easily reached the wrong way: faster answers by shorter ones, more leads \
      by worse ones. A second and a third key result hold the others honest. An objective with \
      none cannot be told from a wish.
      """,
    sources: [.article(.nulab, words: "3-5 key results per objective")],
    options: [RuleOption("minimum", 3, "key results an objective needs")],
    examples: [
      .flagged(
        "Two where three are needed.",
        """
        goalpost: 1
        unit: support
        owner: Head of support
        cycle: 2026-Q4
        objectives:
          - title: Be the help desk that people like to call
            key_results:
        #   ^^^^^^^^^^^ 2 here
              - {title: Callers are content, baseline: 71%, target: 85%}
              - {title: Callers wait less, baseline: 9 min, target: 3 min}
        """),
      .flagged(
        "None at all.",
        """
        goalpost: 1
        unit: youth-club
        owner: Club leader
        cycle: 2026-Q4
        objectives:
          - id: home
        #   ^^ no key results
            title: Be a second home for the teenagers of the quarter
        ---
        goalpost: 1
        unit: choir
        owner: Choir leader
        cycle: 2026-Q4
        objectives:
          - title: Sing so that people cry
        #   ^^^^^ no key results
        """),
      .clean(
        "Three that check each other.",
        """
        goalpost: 1
        unit: support
        owner: Head of support
        cycle: 2026-Q4
        objectives:
          - title: Be the help desk that people like to call
            key_results:
              - {title: Callers are content, baseline: 71%, target: 85%}
              - {title: Callers wait less, baseline: 9 min, target: 3 min}
              - {title: Problems stay solved, baseline: 60%, target: 80%}
        """),
      .clean(
        "A project that asks for two.",
        configuration: """
          goalpost: 1
          rules:
            too-few-key-results: {minimum: 2}
          """,
        """
        goalpost: 1
        unit: choir
        owner: Choir leader
        cycle: 2026-Q4
        objectives:
          - title: Sing so that people cry
            key_results:
              - {title: Full rehearsals, baseline: 60%, target: 90%}
              - {title: Encores a concert, baseline: 1, target: 3}
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    let keyResults = objective.keyResults
    guard !keyResults.isFaulty, !keyResults.items.isEmpty || keyResults.isAbsentOrEmpty else {
      return []
    }
    let count = keyResults.items.count
    let minimum = context.option("minimum")
    guard count < minimum else { return [] }
    let some = count == 0 ? "no key results" : count.counted("key result")
    return [
      Finding(
        "\(objective.called) has \(some), at least \(minimum) are needed",
        at: keyResults.key ?? objective.landmark,
        label: count == 0 ? "no key results" : "\(count) here",
        help: Self.help(missing: minimum - count, of: minimum), field: "key_results")
    ]
  }

  private static func help(missing: Int, of minimum: Int) -> String {
    if missing == minimum {
      return "add `key_results:` with \(minimum) numbers that tell when it is reached"
    }
    return missing == 1
      ? "add a key result whose number would show the others wrong"
      : "add \(missing) key results whose numbers would show the others wrong"
  }
}
