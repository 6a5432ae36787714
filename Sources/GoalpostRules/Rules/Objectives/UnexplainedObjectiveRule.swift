import GoalpostModel
import GoalpostSource

struct UnexplainedObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unexplained-objective", group: .objectives, severity: .note,
    summary: "Fires when an objective does not say why it matters.",
    rationale: """
      The title says where to, the key results how far; only `why` tells what is lost if nobody \
      goes there. It is what people decide by when two objectives want the same week, and what a \
      reader from another team needs to agree or to object.
      """,
    sources: [.article(.devOKR, words: "Tells the story behind the goal")],
    examples: [
      .flagged(
        "Where to, but not why.",
        """
        goalpost: 1
        unit: ferry
        owner: Harbour master
        cycle: 2026-Q4
        objectives:
          - id: winter
        #   ^^ no `why`
            title: Sail through the winter
        """),
      .flagged(
        "The plan's reason is not the objective's.",
        """
        goalpost: 1
        unit: ferry
        owner: Harbour master
        cycle: 2026-Q4
        why: The island lives from its ferry.
        objectives:
          - title: Sail through the winter
        #   ^^^^^ no `why`
          - title: Let nobody stand on the pier in the rain
            why: Whoever gets wet once takes the car the next time.
        """),
      .clean(
        "One sentence is enough.",
        """
        goalpost: 1
        unit: ferry
        owner: Harbour master
        cycle: 2026-Q4
        objectives:
          - title: Sail through the winter
            why: The island's shops close when we do.
        """),
      .clean(
        "A plan of KPIs has no objectives to explain.",
        """
        goalpost: 1
        unit: ferry
        owner: Harbour master
        kpis:
          - {title: Crossings on time, at_least: 95%}
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard objective.why.isAbsent else { return [] }
    return [
      Finding(
        "\(objective.called) does not say why it matters", at: objective.landmark,
        label: "no `why`", help: "add `why:` with what is lost if nobody does it", field: "why")
    ]
  }
}
