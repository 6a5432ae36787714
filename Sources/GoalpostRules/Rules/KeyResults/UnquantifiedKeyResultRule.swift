import GoalpostModel
import GoalpostSource

struct UnquantifiedKeyResultRule: Rule {
  static let declaration = RuleDeclaration(
    name: "unquantified-key-result", group: .keyResults,
    summary: "Fires when a key result has no target, no change, no bound and no KPI that measures "
      + "it.",
    rationale: """
      Without a number nobody can say on the last day whether it was reached, so everybody says \
      what suits them. The fields decide, never the title: most good titles hold no digit, and a \
      digit in a title is not scored.
      """,
    sources: [
      .article(.devOKR, words: "Must include a number, percentage, or score"),
      .article(.nulab, words: "Measurable, using quantitative data (numbers)"),
    ],
    examples: [
      .flagged(
        "A wish, and a number that only the title knows.",
        """
        goalpost: 1
        unit: tram-depot
        owner: Depot manager
        cycle: 2026-Q4
        objectives:
          - title: Be the line that people set their watches by
            key_results:
              - title: Passengers trust the timetable
        #       ^^^^^ no number to measure it by
              - id: delays
        #       ^^ no number to measure it by
                title: Cut late departures by 30%
              - title: Trams that leave on time
                baseline: 81%
        #       ^^^^^^^^ no target to go with it
        """),
      .flagged(
        "A metric that has no target to take over.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the museum that children drag their parents to
            key_results:
              - title: Young visitors
                kpi: young-visitors
        #       ^^^ this metric has no target to take over
        metrics:
          - id: young-visitors
            title: Visitors under twelve
            current: 310 per week
        """),
      .clean(
        "A target, a change, and a line to hold.",
        """
        goalpost: 1
        unit: tram-depot
        owner: Depot manager
        cycle: 2026-Q4
        objectives:
          - title: Be the line that people set their watches by
            key_results:
              - {title: Trams that leave on time, baseline: 81%, target: 95%}
              - {title: Late departures, baseline: 140 per week, change: -30%}
              - {title: No tram waits for a driver for long, at_most: 4 min}
        """),
      .clean(
        "Measured by a KPI, which has the target.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the museum that children drag their parents to
            key_results:
              - title: Young visitors
                kpi: young-visitors
        kpis:
          - id: young-visitors
            title: Visitors under twelve
            target: 500 per week
            readings:
              - {date: 2026-09-28, value: 310 per week}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard keyResult.target.isAbsent, keyResult.change.isAbsent, keyResult.atLeast.isAbsent,
      keyResult.atMost.isAbsent
    else { return [] }
    if keyResult.kpi.isPresent { return check(measured: keyResult, in: context) }
    if let baseline = keyResult.baseline.key {
      return [
        finding(
          on: keyResult, at: baseline, label: "no target to go with it",
          help: help(keyResult, context))
      ]
    }
    return [
      finding(
        on: keyResult, at: keyResult.landmark, label: "no number to measure it by",
        help: help(keyResult, context))
    ]
  }

  /// A metric without a target, or a KPI with two bounds, has no one number to reach. A KPI that
  /// lacks its target is told so itself.
  private func check(measured keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard case .keyResult(let path) = context.path, let place = keyResult.kpi.key,
      let kpiPath = context.project.links.measuredBy[path]
    else { return [] }
    let kpi = context.project[kpiPath]
    let hasTwoBounds = kpi.atLeast.value != nil && kpi.atMost.value != nil
    let isAimless =
      kpiPath.list == .metrics && kpi.target.isAbsent && kpi.change.isAbsent && kpi.atLeast.isAbsent
      && kpi.atMost.isAbsent
    guard hasTwoBounds || isAimless else { return [] }
    return [
      finding(
        on: keyResult, at: place,
        label: hasTwoBounds
          ? "this KPI has two bounds and no one target" : "this metric has no target to take over",
        help: "add `target:` with the value that it should reach this cycle")
    ]
  }

  private func finding(
    on keyResult: KeyResult, at place: SourceRange, label: String, help: String
  ) -> Finding {
    Finding(
      "\(keyResult.called) has no number to reach", at: place, label: label, help: help,
      field: "target")
  }

  /// With the number that the title states, if it states one.
  private func help(_ keyResult: KeyResult, _ context: RuleContext) -> String {
    let title = context.read(keyResult.title.value ?? "")
    let amounts = TitleQuantity.all(in: title)
    guard let amount = amounts.last, amounts.count < 3 else {
      return "add `baseline:` and `target:`, or hold a line with `at_least:` or `at_most:`"
    }
    if title.before(amount.words.lowerBound) == "by", let verb = OpeningWord(of: title)?.text {
      let sign = DirectionWords.down.contains(verb) ? "-" : "+"
      return "say it in fields, like `change: \(sign)\(amount.text)`, with the `baseline` it "
        + "starts from"
    }
    return "say it in fields, like `target: \(amount.text)`, with the `baseline` it starts from"
  }
}
