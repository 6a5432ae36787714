import GoalpostModel
import GoalpostScoring
import GoalpostSource

struct IncompleteRetrospectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "incomplete-retrospective", group: .timing, severity: .warning,
    summary: "Fires when a retrospective celebrates nothing, has learned nothing, names no miss "
      + "where there was one, or leaves a missed key result without a decision.",
    rationale: """
      A retrospective of wins only is an advertisement, one of failures only is not held twice. \
      What was missed needs a decision, to keep it, to modify or to abandon it, or it returns \
      next quarter by itself. A decision on an objective speaks for its key results. Which key \
      results were missed is computed from their last values.
      """,
    sources: [
      .article(
        .peopleStretch, words: "celebrate the wins and acknowledge the failures of the past quarter"
      )
    ],
    dependsOnDay: true,
    examples: [
      .flagged(
        "Only wins, and nothing to take along.",
        """
        goalpost: 1
        unit: orchestra
        owner: Conductor
        cycle: 2026-Q3
        objectives:
          - title: Play so that the last row leans forward
        retrospective:
        #^^^^^^^^^^^^ no `learned`
          date: 2026-10-07
          celebrated: [The youth concert sold out.]
        """),
      .flagged(
        "What was missed is not mentioned, nor is what becomes of it.",
        """
        goalpost: 1
        unit: food-bank
        owner: Coordinator
        cycle: 2026-Q3
        objectives:
          - id: bags
            title: Send nobody home with an empty bag
            key_results:
              - id: fresh
                title: Families who get fresh vegetables
                baseline: 40%
                target: 80%
                check_ins: [{date: 2026-09-28, value: 44%}]
              - id: waiting
                title: Families who wait outside
                baseline: 60
                target: 0
                check_ins: [{date: 2026-09-28, value: 6}]
        retrospective:
        #^^^^^^^^^^^^ no `missed`
          date: 2026-10-07
          celebrated: [The queue moved indoors.]
          learned: [Ask the farms in spring.]
          decisions:
        # ^^^^^^^^^ no word on `bags/fresh`
            - {ref: bags/waiting, decision: keep}
        """),
      .clean(
        "All three, and a decision on what was missed.",
        """
        goalpost: 1
        unit: food-bank
        owner: Coordinator
        cycle: 2026-Q3
        objectives:
          - id: bags
            title: Send nobody home with an empty bag
            key_results:
              - id: fresh
                title: Families who get fresh vegetables
                baseline: 40%
                target: 80%
                check_ins: [{date: 2026-09-28, value: 44%}]
        retrospective:
          date: 2026-10-07
          celebrated: [The queue moved indoors.]
          missed: [Hardly more families got fresh vegetables.]
          learned: [Ask the farms in spring.]
          decisions:
            - {ref: bags, decision: modify, cause: Too few farms deliver in summer.}
        """),
      .clean(
        "Nothing was missed, so no miss needs naming; and one in the running quarter may grow.",
        """
        goalpost: 1
        unit: orchestra
        owner: Conductor
        cycle: 2026-Q3
        objectives:
          - title: Play so that the last row leans forward
            key_results:
              - title: Listeners who come again
                baseline: 40%
                target: 60%
                check_ins: [{date: 2026-09-28, value: 56%}]
        retrospective:
          date: 2026-10-07
          celebrated: [The youth concert sold out.]
          learned: [Rehearse in the hall and not in the cellar.]
        ---
        goalpost: 1
        unit: orchestra
        owner: Conductor
        cycle: 2026-Q4
        objectives:
          - title: Play where nobody expects it
        retrospective:
          date: 2026-10-19
          celebrated: [The market square was full.]
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard let retrospective = context.heldRetrospective(of: plan),
      let key = plan.retrospective.key
    else { return [] }
    let missed = Self.missedKeyResults(in: context)
    return Self.silences(of: retrospective, of: plan, at: key, missed: missed)
      + Self.undecided(missed, retrospective, of: plan, at: key, in: context)
  }

  private static func missedKeyResults(in context: RuleContext) -> [KeyResultPath] {
    context.project.objectives(ofPlan: context.path.plan)
      .flatMap { context.project.keyResults(of: $0) }
      .filter { context.scoreboard[$0]?.state == .missed }
  }

  private static func silences(
    of retrospective: Retrospective, of plan: Plan, at key: SourceRange, missed: [KeyResultPath]
  ) -> [Finding] {
    var absent: [(field: String, clause: String)] = []
    if retrospective.celebrated.isAbsentOrEmpty {
      absent.append(("`celebrated`", "celebrates nothing"))
    }
    if !missed.isEmpty, retrospective.missed.isAbsentOrEmpty {
      absent.append(("`missed`", "names no miss where there was one"))
    }
    if retrospective.learned.isAbsentOrEmpty {
      absent.append(("`learned`", "has learned nothing"))
    }
    guard !absent.isEmpty else { return [] }
    let fields = absent.map(\.field).joined(separator: ", ")
    return [
      Finding(
        "the retrospective of \(plan.called) "
          + absent.map(\.clause).joined(separator: ", and "),
        at: key, label: "no \(fields)", help: "add \(fields) with a line or two",
        field: "retrospective")
    ]
  }

  private static func undecided(
    _ missed: [KeyResultPath], _ retrospective: Retrospective, of plan: Plan,
    at key: SourceRange, in context: RuleContext
  ) -> [Finding] {
    let decided = context.decisions(of: retrospective, inPlan: context.path.plan).map(\.goal)
    // One that could not be resolved may be about any of them.
    guard decided.count == retrospective.decisions.items.count,
      !retrospective.decisions.isFaulty, !retrospective.decisions.isPartial
    else { return [] }
    let left = missed.filter { path in
      !decided.contains(.keyResult(path)) && !decided.contains(.objective(path.objective))
    }
    let names = left.map { path in
      let objective = context.project[path.objective].identifier ?? "?"
      return "\(objective)/\(context.project[path].identifier ?? "?")"
    }
    guard let first = names.first else { return [] }
    let label = names.count == 1 ? "no word on `\(first)`" : "no word on \(names.count) misses"
    return [
      Finding(
        "the retrospective of \(plan.called) does not decide what becomes of "
          + names.map { "`\($0)`" }.joined(separator: ", "),
        at: retrospective.decisions.key ?? key, label: label,
        help: "add `{ref: \(first), decision: …, cause: …}` to its `decisions`: keep, modify or "
          + "abandon",
        related: left.prefix(3).compactMap { path in
          context.project[path].title.range.map { Label("missed", at: $0) }
        },
        field: "retrospective.decisions")
    ]
  }
}
