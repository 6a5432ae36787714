import GoalpostHistory
import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct MovedGoalpostRule: Rule {
  static let declaration = RuleDeclaration(
    name: "moved-goalpost", group: .history, severity: .error,
    summary:
      "Fires when what a locked goal asks for was changed and no amendment says why.",
    rationale: """
      A target that slides towards what was reached measures nothing, and nobody notices a changed \
      digit among the week's check-ins. From the day in `locked` on, as the earlier revision says \
      it, a goal's baseline, target or change, bounds, due day, checkpoints, weight, ambition and \
      `kpi`, the days of the cycle, a KPI's target, threshold and direction, and the lock itself \
      change by an amendment: who decided, when, and why. A harder target needs one too: whoever \
      relied on the old one has to hear of it. Each change is judged by scoring the plan with and \
      without it. Another spelling (`3.50%`) and a `target` that says what `change` said are no \
      change. Without a lock a plan is a draft, and free.
      """,
    sources: [.article(.processDriven, words: "goalposts"), .practice],
    needsWholeProject: true, base: .required,
    examples: [
      .flagged(
        "The target came down to meet the loaves.",
        asOf: "2026-11-20",
        base: """
          goalpost: 1
          unit: bakery
          owner: Head baker
          cycle: 2026-Q4
          locked: 2026-10-12
          objectives:
            - id: craft
              title: Bake bread that people cross the town for
              key_results:
                - id: regulars
                  title: Customers who come back within a week
                  baseline: 30%
                  target: 50%
                  check_ins:
                    - {date: 2026-11-16, value: 38%}
          """,
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: craft
            title: Bake bread that people cross the town for
            key_results:
              - id: regulars
                title: Customers who come back within a week
                baseline: 30%
                target: 40%
        #               ^^^ looser: 0.40 became 0.80
                check_ins:
                  - {date: 2026-11-16, value: 38%}
        """),
      .flagged(
        "More time, less weight, and a lock that comes later: without a value scores tell nothing.",
        asOf: "2026-11-20",
        base: """
          goalpost: 1
          unit: ferry
          owner: Captain
          cycle: 2026-Q4
          locked: 2026-10-12
          objectives:
            - id: punctual
              title: Be the crossing that islanders set their watches by
              key_results:
                - {id: on-time, title: Crossings on time, baseline: 80%, target: 95%}
          """,
        """
        goalpost: 1
        unit: ferry
        owner: Captain
        cycle: 2026-Q4
        locked: 2026-12-01
        #       ^^^^^^^^^^ looser
        objectives:
          - id: punctual
            title: Be the crossing that islanders set their watches by
            key_results:
              - id: on-time
                title: Crossings on time
                baseline: 80%
                target: 95%
                weight: 0.5
        #               ^^^ neutral
                due: 2027-01-10
        #            ^^^^^^^^^^ looser
        """),
      .flagged(
        "A threshold that went quietly.",
        asOf: "2026-11-20",
        base: """
          goalpost: 1
          unit: reservoir
          owner: Warden
          locked: 2026-10-01
          kpis:
            - id: level
              title: Water level
              target: 14 m
              threshold: 9 m
          """,
        """
        goalpost: 1
        unit: reservoir
        owner: Warden
        locked: 2026-10-01
        kpis:
          - id: level
        #   ^^ looser
            title: Water level
            target: 14 m
        """),
      .clean(
        "Somebody answers for the change.",
        asOf: "2026-11-20",
        base: """
          goalpost: 1
          unit: bakery
          owner: Head baker
          cycle: 2026-Q4
          locked: 2026-10-12
          objectives:
            - id: craft
              title: Bake bread that people cross the town for
              key_results:
                - {id: regulars, title: Customers who come back, baseline: 30%, target: 50%}
          """,
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: craft
            title: Bake bread that people cross the town for
            key_results:
              - {id: regulars, title: Customers who come back, baseline: 30%, target: 40%}
        amendments:
          - date: 2026-11-16
            ref: craft/regulars
            field: target
            from: 50%
            to: 40%
            reason: external
            because: The bridge is closed until January, and half of the town is behind it.
            approved_by: Owner
        """),
      .clean(
        "Another spelling, a target for an equal change, and a plan that nobody locked.",
        asOf: "2026-11-20",
        base: """
          goalpost: 1
          unit: bakery
          owner: Head baker
          cycle: 2026-Q4
          locked: 2026-10-12
          objectives:
            - id: craft
              title: Bake bread that people cross the town for
              key_results:
                - {id: regulars, title: Customers who come back, baseline: 30%, target: 50%}
                - {id: loaves, title: Loaves a day, baseline: 200 loaves, change: +50 loaves}
          ---
          goalpost: 1
          unit: mill
          owner: Miller
          kpis:
            - {id: flour, title: Flour a day, target: 900 kg}
          """,
        """
        goalpost: 1
        unit: bakery
        owner: Head baker
        cycle: 2026-Q4
        locked: 2026-10-12
        objectives:
          - id: craft
            title: Bake bread that people cross the town for
            key_results:
              - {id: regulars, title: Customers who come back, baseline: 30%, target: 50.0%}
              - {id: loaves, title: Loaves a day, baseline: 200 loaves, target: 250 loaves}
        ---
        goalpost: 1
        unit: mill
        owner: Miller
        kpis:
          - {id: flour, title: Flour a day, target: 800 kg}
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    (context.comparison?.fields[context.path.plan] ?? [])
      .filter(\.isUnexplained)
      .map { finding(on: $0, in: context.project) }
  }

  private func finding(on difference: FieldDifference, in project: Project) -> Finding {
    let name = "`\(difference.field)` of \(project.called(difference.head))"
    let amendment =
      "add an amendment with `ref: \(project.amendmentReference(of: difference.head))`, "
      + "`field: \(difference.field)`"
    return Finding(
      message(difference, name), at: difference.place, label: label(difference, in: project),
      help: amendment + values(difference) + ", or " + undoing(difference),
      field: difference.field)
  }

  private func message(_ difference: FieldDifference, _ name: String) -> String {
    switch (difference.from, difference.to) {
    case (let from?, let to?) where isShort(from) && isShort(to):
      "\(name) went from `\(from)` to `\(to)` after the plan was locked"
    case (nil, _): "\(name) was added after the plan was locked"
    case (_, nil): "\(name) was removed after the plan was locked"
    default: "\(name) was changed after the plan was locked"
    }
  }

  /// `looser: 0.57 became 0.89`.
  private func label(_ difference: FieldDifference, in project: Project) -> String {
    guard difference.oldScore != nil || difference.newScore != nil,
      difference.oldScore != difference.newScore
    else { return difference.effect.rawValue }
    let text = project.historyScoreText(of: difference.scored)
    let whose = difference.scored == difference.head ? "" : "the plan’s "
    return "\(difference.effect.rawValue): \(whose)\(text.print(difference.oldScore)) became "
      + text.print(difference.newScore)
  }

  private func values(_ difference: FieldDifference) -> String {
    [("from", difference.from), ("to", difference.to)]
      .compactMap { name, text in text.map { isShort($0) ? ", `\(name): \($0)`" : "" } }
      .joined()
  }

  private func undoing(_ difference: FieldDifference) -> String {
    guard let from = difference.from else { return "remove it" }
    return isShort(from) ? "write `\(from)` again" : "write what stood there: \(from)"
  }

  /// One value, not a list or a description.
  private func isShort(_ text: String) -> Bool { !text.contains(where: { ":(".contains($0) }) }
}
