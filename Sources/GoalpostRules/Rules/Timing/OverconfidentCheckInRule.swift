import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct OverconfidentCheckInRule: Rule {
  static let declaration = RuleDeclaration(
    name: "overconfident-check-in", group: .timing, severity: .warning,
    summary: "Fires when the latest confidence is high while the numbers say that the key result "
      + "is at risk.",
    rationale: """
      One of the two is wrong. Either the owner knows something that the numbers do not show yet, \
      and `checkpoints` or `pace: step` should say so; or hope has taken the \
      place of looking, and the help that is needed will be asked for too late.
      """,
    sources: [.practice],
    options: [RuleOption("percent", 70, "percent of confidence from which on it is high")],
    isDated: true, needsWholePlan: false,
    examples: [
      .flagged(
        "Half of the quarter is gone, nothing has moved, and all is well.",
        asOf: "2026-11-16",
        """
        goalpost: 1
        unit: repair-cafe
        owner: Chair
        cycle: 2026-Q4
        objectives:
          - title: Make throwing away the harder choice
            key_results:
              - title: Things that leave repaired
                baseline: 40%
                target: 70%
                check_ins:
                  - {date: 2026-11-02, value: 41%, confidence: 0.9}
                  - {date: 2026-11-16, value: 42%, confidence: 0.8}
        #                                                      ^^^ 0.07 of 0.51 expected
        """),
      .flagged(
        "A KPI measures it, and the last word on it was a hopeful one.",
        asOf: "2026-11-16",
        """
        goalpost: 1
        unit: snow-plough
        owner: Road master
        cycle: 2026-Q4
        objectives:
          - title: Have the school roads open before the school
            key_results:
              - title: Roads are cleared sooner
                kpi: cleared
                baseline: 3 h
                target: 60 min
                check_ins:
                  - {date: 2026-11-09, confidence: 75%}
        #                                          ^^^ 0.00 of 0.51 expected
        kpis:
          - id: cleared
            title: Time until the school roads are clear
            target: 60 min
            readings:
              - {date: 2026-11-02, value: 3 h}
              - {date: 2026-11-16, value: 3 h}
        """),
      .clean(
        "Doubt where doubt is due; and behind is not yet at risk.",
        asOf: "2026-11-16",
        """
        goalpost: 1
        unit: repair-cafe
        owner: Chair
        cycle: 2026-Q4
        objectives:
          - title: Make throwing away the harder choice
            key_results:
              - title: Things that leave repaired
                baseline: 40%
                target: 70%
                check_ins:
                  - {date: 2026-11-02, value: 41%, confidence: 0.8}
                  - {date: 2026-11-16, value: 42%, confidence: 0.3}
              - title: Helpers who come back
                baseline: 10
                target: 20
                check_ins:
                  - {date: 2026-11-16, value: 13, confidence: 0.8}
        """),
      .clean(
        "It comes all at once, at the end.",
        asOf: "2026-11-16",
        """
        goalpost: 1
        unit: snow-plough
        owner: Road master
        cycle: 2026-Q4
        objectives:
          - title: Have the school roads open before the school
            key_results:
              - title: The second plough is on the road
                baseline: 0
                target: 1
                pace: step
                check_ins:
                  - {date: 2026-11-16, value: 0, confidence: 0.9}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard case .keyResult(let path) = context.path,
      let confidence = Self.latestConfidence(of: keyResult, by: context.asOf),
      confidence.value * 100 >= Rational(context.option("percent")),
      let score = context.scoreboard[path], score.state == .atRisk,
      let progress = score.progress, let expected = score.expected
    else { return [] }
    let text = context.project.scoreText(for: path.objective)
    return [
      Finding(
        "the confidence in \(keyResult.called) is high while it is at risk", at: confidence.range,
        label: "\(text.print(progress)) of \(text.print(expected)) expected",
        help: "lower the confidence, or give `checkpoints` that say when the progress is to come",
        field: "check_ins")
    ]
  }

  private static func latestConfidence(
    of keyResult: KeyResult, by day: CalendarDay
  ) -> Located<Rational>? {
    var latest: (date: CalendarDay, confidence: Located<Rational>)?
    let checkIns = keyResult.checkIns.items
    for index in checkIns.indices {
      guard let date = checkIns.span[index].date.value, date <= day,
        let confidence = checkIns.span[index].confidence.located
      else { continue }
      if latest.map({ $0.date <= date }) ?? true { latest = (date, confidence) }
    }
    return latest?.confidence
  }
}
