import GoalpostModel
import GoalpostSource

struct TooManyKeyResultsRule: Rule {
  static let declaration = RuleDeclaration(
    name: "too-many-key-results", group: .structure,
    summary: "Fires when an objective has more key results than anybody follows week by week.",
    rationale: """
      In a long list every number weighs little: the score moves although what matters stands \
      still, and the weekly check-in becomes a form to fill in. Numbers worth watching that \
      decide nothing belong under `metrics`.
      """,
    sources: [.article(.nulab, words: "3-5 key results per objective")],
    options: [RuleOption("maximum", 5, "key results an objective may have")],
    examples: [
      .flagged(
        "Six, of which some are only worth watching.",
        """
        goalpost: 1
        unit: web-shop
        owner: Shop lead
        cycle: 2026-Q4
        objectives:
          - id: checkout
            title: Make buying feel effortless
            key_results:
        #   ^^^^^^^^^^^ 6 here
              - {title: Carts that are paid, baseline: 22%, target: 30%}
              - {title: Time to pay, baseline: 4 min, target: 90 s}
              - {title: Refused cards, baseline: 6%, target: 2%}
              - {title: Returns, baseline: 18%, target: 12%}
              - {title: Page weight in megabytes, baseline: 9, target: 2}
              - {title: Stars in the store, baseline: 3.9 of 5, target: 4.5 of 5}
        """),
      .flagged(
        "A stricter limit, set in the configuration.",
        configuration: """
          goalpost: 1
          rules:
            too-many-key-results: {maximum: 3}
          """,
        """
        goalpost: 1
        unit: allotments
        owner: Chair
        cycle: 2026-Q4
        objectives:
          - title: Let nothing go to waste
            key_results:
        #   ^^^^^^^^^^^ 4 here
              - {title: Compost made, baseline: 2 t, target: 5 t}
              - {title: Fallow plots, baseline: 7, target: 0}
              - {title: Seeds swapped, baseline: 40, target: 120}
              - {title: Rain caught, baseline: 300 l, target: 900 l}
        """),
      .clean(
        "Five are within bounds.",
        """
        goalpost: 1
        unit: web-shop
        owner: Shop lead
        cycle: 2026-Q4
        objectives:
          - id: checkout
            title: Make buying feel effortless
            key_results:
              - {title: Carts that are paid, baseline: 22%, target: 30%}
              - {title: Time to pay, baseline: 4 min, target: 90 s}
              - {title: Refused cards, baseline: 6%, target: 2%}
              - {title: Returns, baseline: 18%, target: 12%}
              - {title: Stars in the store, baseline: 3.9 of 5, target: 4.5 of 5}
        """),
      .clean(
        "What is only worth watching is a metric.",
        """
        goalpost: 1
        unit: web-shop
        owner: Shop lead
        cycle: 2026-Q4
        objectives:
          - id: checkout
            title: Make buying feel effortless
            key_results:
              - {title: Carts that are paid, baseline: 22%, target: 30%}
              - {title: Time to pay, baseline: 4 min, target: 90 s}
              - {title: Refused cards, baseline: 6%, target: 2%}
        metrics:
          - title: Page weight
          - title: Stars in the store
          - title: Returns
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    let count = objective.keyResults.items.count
    let maximum = context.option("maximum")
    guard count > maximum, let key = objective.keyResults.key else { return [] }
    return [
      Finding(
        "\(objective.called) has \(count) key results, at most \(maximum) are wanted", at: key,
        label: "\(count) here",
        help: "keep the \(maximum) that decide, and move the others to `metrics`",
        field: "key_results")
    ]
  }
}
