import GoalpostModel
import GoalpostSource

struct DateOutsideCycleRule: Rule {
  static let declaration = RuleDeclaration(
    name: "date-outside-cycle", group: .keyResults,
    summary: "Fires when a key result's due date, checkpoint or check-in lies outside the plan's "
      + "cycle.",
    rationale: """
      A key result that is due after the cycle is never graded in it, a checkpoint outside of it \
      is never passed, and a check-in from before it counts progress that the cycle did not make. \
      Mostly it is a year that was typed wrong in January. Late check-ins have some days of \
      grace: the last numbers often come in after the last day.
      """,
    sources: [.article(.nulab, words: "Timeline-based")],
    options: [RuleOption("grace", 14, "days after the cycle in which check-ins may be dated")],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Due when the next quarter has begun.",
        """
        goalpost: 1
        unit: vineyard
        owner: Cellar master
        cycle: 2026-Q4
        objectives:
          - title: Make a wine that people ask for by name
            key_results:
              - title: Restaurants that pour it
                baseline: 4
                target: 12
                due: 2027-01-15
        #            ^^^^^^^^^^ 15 days after the cycle
        """),
      .flagged(
        "The year was typed wrong, twice.",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q1
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children with a badge
                baseline: 80
                target: 140
                checkpoints:
                  - {date: 2025-02-15, value: 110}
        #                  ^^^^^^^^^^ 320 days before the cycle
                check_ins:
                  - {date: 2026-01-12, value: 84}
                  - {date: 2027-01-19, value: 91}
        #                  ^^^^^^^^^^ 294 days after the cycle
        """),
      .clean(
        "All inside the quarter, both ends included.",
        """
        goalpost: 1
        unit: vineyard
        owner: Cellar master
        cycle: 2026-Q4
        objectives:
          - title: Make a wine that people ask for by name
            key_results:
              - title: Restaurants that pour it
                baseline: 4
                target: 12
                due: 2026-12-31
                checkpoints:
                  - {date: 2026-10-01, value: 5}
        """),
      .clean(
        "The last number came in a week late.",
        asOf: "2026-04-10",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q1
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children with a badge
                baseline: 80
                target: 140
                check_ins:
                  - {date: 2026-03-23, value: 131}
                  - {date: 2026-04-07, value: 142}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard let cycle = context.plan.cycle.value else { return [] }
    var findings: [Finding] = []
    func look(
      at date: FieldValue<CalendarDay>, called name: String, field: @autoclosure () -> String,
      grace: Int
    ) {
      guard let day = date.located,
        let distance = Self.distance(of: day.value, from: cycle, grace: grace)
      else { return }
      findings.append(
        Finding(
          "\(name) of \(keyResult.called) lies outside of \(cycle.id)", at: day.range,
          label: distance,
          help: "write a day from \(cycle.start) to \(cycle.end.advanced(by: grace))",
          related: context.plan.cycle.key.map { [Label("the cycle is set here", at: $0)] } ?? [],
          field: field()))
    }
    look(at: keyResult.due, called: "the due date", field: "due", grace: 0)
    let (checkpoints, checkIns) = (keyResult.checkpoints.items, keyResult.checkIns.items)
    for index in checkpoints.indices {
      look(
        at: checkpoints.span[index].date, called: "a checkpoint", field: "checkpoints.\(index + 1)",
        grace: 0)
    }
    let grace = context.option("grace")
    for index in checkIns.indices {
      look(
        at: checkIns.span[index].date, called: "a check-in", field: "check_ins.\(index + 1)",
        grace: grace)
    }
    return findings
  }

  /// `15 days after the cycle`; nil inside of it.
  private static func distance(
    of day: CalendarDay, from cycle: Cycle, grace: Int
  ) -> String? {
    if day < cycle.start {
      return "\(day.days(until: cycle.start).counted("day")) before the cycle"
    }
    guard day > cycle.end.advanced(by: grace) else { return nil }
    return "\(cycle.end.days(until: day).counted("day")) after the cycle"
  }
}
