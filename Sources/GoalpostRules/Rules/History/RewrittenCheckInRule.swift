import GoalpostHistory
import GoalpostModel
import GoalpostSource

struct RewrittenCheckInRule: Rule {
  static let declaration = RuleDeclaration(
    name: "rewritten-check-in", group: .history, severity: .error,
    summary:
      "Fires when a value of an earlier revision was changed or removed and no amendment says why.",
    rationale: """
      A check-in says what was seen on a day. Whoever corrects it later may well be right, but \
      the curve that everybody looked at is then another one, and nobody can say what was known \
      when. So a correction is an amendment with `field: check_in` and the day in `on`; the old \
      value stays in its `from`. It holds for the readings of KPIs too, those in a CSV file \
      included, and, since a value is a fact and no promise, in plans that are not locked as well. \
      Notes and confidences may be reworded, and check-ins that come late are welcome.
      """,
    sources: [.practice], base: .required,
    examples: [
      .flagged(
        "A bad week became a good one.",
        base: before,
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
            key_results:
              - id: on-time
                title: Crossings on time
                baseline: 80%
                target: 95%
                check_ins:
                  - {date: 2026-10-05, value: 84%}
                  - {date: 2026-10-12, value: 89%, confidence: 0.6, note: Fog}
        #                                     ^^^ was 79%
        """),
      .flagged(
        "A bad week is gone, and so is a reading.",
        base: """
          goalpost: 1
          unit: reservoir
          owner: Warden
          kpis:
            - id: level
              title: Water level
              target: 14 m
              readings:
                - {date: 2026-10-01, value: 13 m}
                - {date: 2026-10-08, value: 8 m}
          """,
        """
        goalpost: 1
        unit: reservoir
        owner: Warden
        kpis:
          - id: level
            title: Water level
            target: 14 m
            readings:
        #   ^^^^^^^^ was 8 m
              - {date: 2026-10-01, value: 13 m}
        """),
      .clean(
        "A new week, another note, another spelling.",
        base: before,
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
            key_results:
              - id: on-time
                title: Crossings on time
                baseline: 80%
                target: 95%
                check_ins:
                  - {date: 2026-10-05, value: 84.0%}
                  - {date: 2026-10-12, value: 79%, confidence: 0.5, note: Fog on four days}
                  - {date: 2026-10-19, value: 88%}
        """),
      .clean(
        "The clerk had miscounted, and says so.",
        base: before,
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
            key_results:
              - id: on-time
                title: Crossings on time
                baseline: 80%
                target: 95%
                check_ins:
                  - {date: 2026-10-05, value: 84%}
                  - {date: 2026-10-12, value: 82%, confidence: 0.6, note: Fog}
        amendments:
          - date: 2026-10-19
            ref: punctual/on-time
            field: check_in
            on: 2026-10-12
            from: 79%
            to: 82%
            reason: error
            because: Three crossings were cancelled, not late.
            approved_by: Harbour master
        """),
    ])

  private static let before = """
    goalpost: 1
    unit: ferry
    owner: Captain
    cycle: 2026-Q4
    objectives:
      - id: punctual
        title: Be the crossing that islanders set their watches by
        key_results:
          - id: on-time
            title: Crossings on time
            baseline: 80%
            target: 95%
            check_ins:
              - {date: 2026-10-05, value: 84%}
              - {date: 2026-10-12, value: 79%, confidence: 0.6, note: Fog}
    """

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    (context.comparison?.values[context.path.plan] ?? []).flatMap { difference -> [Finding] in
      guard !difference.head.isMetric else { return [] }
      return difference.rewritten.filter { $0.amendment == nil }.map {
        finding(on: $0, of: difference.head, in: context.project)
      }
    }
  }

  private func finding(
    on rewritten: ValueDifference.Rewritten, of goal: GoalPath, in project: Project
  ) -> Finding {
    let noun = if case .kpi = goal { "reading" } else { "check-in" }
    let name = "the \(noun) of \(rewritten.day)"
    let of = project.called(goal)
    let ref = project.amendmentReference(of: goal)
    let to = rewritten.to.map { ", `to: \($0.text)`" } ?? ""
    return Finding(
      rewritten.to.map {
        "\(name) of \(of) went from `\(rewritten.from.text)` to `\($0.text)`"
      } ?? "\(name) of \(of) is gone",
      at: rewritten.place, label: "was \(rewritten.from.text)",
      help: "add an amendment with `ref: \(ref)`, `field: check_in`, `on: \(rewritten.day)`, "
        + "`from: \(rewritten.from.text)`\(to), or write `\(rewritten.from.text)` again",
      field: "check_in \(rewritten.day)")
  }
}
