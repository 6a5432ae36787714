import GoalpostModel
import GoalpostSource

struct UnownedObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unowned-objective", group: .ownership,
    summary: "Fires when an objective has no owner, and its plan has none to inherit.",
    rationale: """
      What belongs to everybody is done by nobody: without a name there is no one to ask why a \
      number stands still, and no one who may decide to drop the goal.
      """,
    sources: [
      .article(.nulab, words: "Who: The content manager is responsible"),
      .article(.devOKR, words: "Teams and leaders responsible for strategic growth and change"),
    ],
    examples: [
      .flagged(
        "Nobody is named anywhere.",
        """
        goalpost: 1
        unit: bike-repair
        cycle: 2026-Q4
        objectives:
          - id: winter
        #   ^^ nobody answers for it
            title: Keep the town cycling through the winter
        """),
      .flagged(
        "One has an owner, the other has not.",
        """
        goalpost: 1
        unit: orchestra
        cycle: 2026-Q4
        objectives:
          - title: Play where nobody expects us
            owner: First violin
          - title: Bring the young ones in
        #   ^^^^^ nobody answers for it
        """),
      .clean(
        "The plan's owner owns what is in it.",
        """
        goalpost: 1
        unit: bike-repair
        owner: Workshop lead
        cycle: 2026-Q4
        objectives:
          - id: winter
            title: Keep the town cycling through the winter
        """),
      .clean(
        "An owner of its own.",
        """
        goalpost: 1
        unit: orchestra
        cycle: 2026-Q4
        objectives:
          - title: Bring the young ones in
            owner: Education officer
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard context.plan.owner(of: objective).isAbsent else { return [] }
    return [
      Finding(
        "\(objective.called) has no owner", at: objective.landmark, label: "nobody answers for it",
        help: "add `owner:` with a name here, or once for the whole plan", field: "owner")
    ]
  }
}
