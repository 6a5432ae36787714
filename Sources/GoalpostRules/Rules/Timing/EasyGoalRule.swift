import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct EasyGoalRule: Rule {
  static let declaration = RuleDeclaration(
    name: "easy-goal", group: .timing, severity: .note,
    summary: "Fires when an aspirational objective ends almost fully reached.",
    rationale: """
      An aspirational goal is set where nobody is sure to arrive: seven tenths of the way are a \
      success. One that ends above nine tenths was probably known to be within reach, and the \
      next one can ask for more. What has to be met in full is `committed`, and is not reported. \
      Nor is a score that rests on a part of the key results.
      """,
    sources: [
      .article(.devOKR, words: "Generally 70-80% success is considered sufficient and ambitious")
    ],
    options: [
      RuleOption("percent", 90, "percent of the way above which it was too easy"),
      RuleOption("archived", 120, "days after the last day from which on it is history"),
    ],
    dependsOnDay: true,
    examples: [
      .flagged(
        "All the way, and a little more.",
        """
        goalpost: 1
        unit: bike-kitchen
        owner: Workshop lead
        cycle: 2026-Q3
        objectives:
          - id: wheels
        #   ^^ ended at 0.97
            title: Put the whole quarter on two wheels
            key_results:
              - title: Bicycles handed out
                baseline: 20
                target: 60
                check_ins: [{date: 2026-09-28, value: 64}]
              - title: Riders who come back for a check
                baseline: 10%
                target: 40%
                check_ins: [{date: 2026-09-28, value: 38%}]
        """),
      .flagged(
        "The project thinks that 0.85 is too much already.",
        configuration: """
          goalpost: 1
          rules:
            easy-goal: {percent: 85}
          """,
        """
        goalpost: 1
        unit: reading-room
        owner: Librarian
        cycle: 2026-Q3
        objectives:
          - title: Be where the town does its homework
        #   ^^^^^ ended at 0.88
            key_results:
              - title: Children who come every week
                baseline: 30
                target: 80
                check_ins: [{date: 2026-09-29, value: 74}]
        """),
      .clean(
        "A success that took an effort, a commitment that was met, and one that runs.",
        """
        goalpost: 1
        unit: bike-kitchen
        owner: Workshop lead
        cycle: 2026-Q3
        objectives:
          - title: Put the whole quarter on two wheels
            key_results:
              - title: Bicycles handed out
                baseline: 20
                target: 60
                check_ins: [{date: 2026-09-28, value: 51}]
          - title: Hand out no bicycle without brakes
            ambition: committed
            key_results:
              - title: Bicycles with two working brakes
                baseline: 90%
                target: 100%
                check_ins: [{date: 2026-09-28, value: 100%}]
        ---
        goalpost: 1
        unit: bike-kitchen
        owner: Workshop lead
        cycle: 2026-Q4
        objectives:
          - title: Keep them on two wheels through the winter
            key_results:
              - title: Riders with lights
                baseline: 10
                target: 30
                check_ins: [{date: 2026-10-19, value: 30}]
        """),
      .clean(
        "Half of it was never measured, so nobody knows.",
        """
        goalpost: 1
        unit: reading-room
        owner: Librarian
        cycle: 2026-Q3
        objectives:
          - title: Be where the town does its homework
            key_results:
              - title: Children who come every week
                baseline: 30
                target: 80
                check_ins: [{date: 2026-09-29, value: 84}]
              - title: Homework that is finished here
                baseline: 40%
                target: 70%
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard case .objective(let path) = context.path, !objective.ambition.isFaulty,
      objective.effectiveAmbition == .aspirational, let end = context.plan.cycle.value?.end,
      end.days(until: context.asOf) <= context.option("archived"),
      context.mayBeGraded(path), let result = context.scoreboard[path],
      result.state == .achieved, result.isComplete, let score = result.score,
      score * 100 > Rational(context.option("percent"))
    else { return [] }
    let text = context.project.scoreText(for: path).print(score)
    return [
      Finding(
        "\(objective.called) was probably too easy", at: objective.landmark,
        label: "ended at \(text)",
        help: "aim higher next time, or say `ambition: committed` where all of it is needed",
        field: "key_results")
    ]
  }
}

extension RuleContext {
  /// Whether the cycle is over, as a score sees it: before, nothing is achieved.
  fileprivate func mayBeGraded(_ path: ObjectivePath) -> Bool {
    scoreboard.project.plans[path.plan].cycle.value.map { $0.end < asOf } ?? false
  }
}
