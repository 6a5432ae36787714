import GoalpostModel
import GoalpostSource

struct IgnoredDecisionRule: Rule {
  static let declaration = RuleDeclaration(
    name: "ignored-decision", group: .timing, severity: .warning,
    summary: "Fires when the next cycle's plan keeps a goal unchanged that the retrospective "
      + "decided to modify or to abandon.",
    rationale: """
      The retrospective is where the next plan begins. A goal that was to be changed and comes \
      back word for word, number for number, was copied and not planned, and the reason why it \
      failed is still there. A goal is the same by its id; one to be abandoned is reported while \
      its title stands, one to be modified while nothing that defines it has changed.
      """,
    sources: [
      .article(
        .peopleStretch, words: "sets the foundation for the next quarter’s Objectives")
    ],
    dependsOnDay: true, needsWholeProject: true, needsWholePlan: false,
    examples: [
      .flagged(
        "Abandoned in October, and back in the same month.",
        """
        goalpost: 1
        unit: choir
        owner: Choir leader
        cycle: 2026-Q3
        objectives:
          - id: tears
            title: Sing so that people cry
            key_results:
              - {id: encores, title: Encores a concert, baseline: 1, target: 3}
        retrospective:
          date: 2026-10-02
          decisions:
            - {ref: tears/encores, decision: abandon, cause: The hall closes at ten.}
        ---
        goalpost: 1
        unit: choir
        owner: Choir leader
        cycle: 2026-Q4
        objectives:
          - id: tears
            title: Sing so that people cry
            key_results:
              - {id: encores, title: Encores a concert, baseline: 1, target: 4}
        #        ^^ to be abandoned
        """),
      .flagged(
        "To be modified, and copied.",
        """
        goalpost: 1
        unit: allotments
        owner: Warden
        cycle: 2026-Q3
        objectives:
          - id: bees
            title: Bring back the bees
            key_results:
              - {id: meadow, title: Plots with a strip of meadow, baseline: 9%, target: 50%}
        retrospective:
          date: 2026-10-02
          decisions:
            - {ref: bees, decision: modify, cause: Nobody has seed for half of the plots.}
        ---
        goalpost: 1
        unit: allotments
        owner: Warden
        cycle: 2026-Q4
        objectives:
          - id: bees
        #   ^^ to be modified
            title: Bring back the bees
            key_results:
              - {id: meadow, title: Plots with a strip of meadow, baseline: 9%, target: 50%}
        """),
      .clean(
        "Modified, as decided.",
        """
        goalpost: 1
        unit: allotments
        owner: Warden
        cycle: 2026-Q3
        objectives:
          - id: bees
            title: Bring back the bees
            key_results:
              - {id: meadow, title: Plots with a strip of meadow, baseline: 9%, target: 50%}
        retrospective:
          date: 2026-10-02
          decisions:
            - {ref: bees, decision: modify, cause: Nobody has seed for half of the plots.}
        ---
        goalpost: 1
        unit: allotments
        owner: Warden
        cycle: 2026-Q4
        objectives:
          - id: bees
            title: Bring back the bees
            key_results:
              - {id: meadow, title: Plots with a strip of meadow, baseline: 9%, target: 25%}
        """),
      .clean(
        "Kept because it was to be kept; and the abandoned one is gone.",
        """
        goalpost: 1
        unit: choir
        owner: Choir leader
        cycle: 2026-Q3
        objectives:
          - id: tears
            title: Sing so that people cry
            key_results:
              - {id: encores, title: Encores a concert, baseline: 1, target: 3}
              - {id: rehearsals, title: Full rehearsals, baseline: 60%, target: 90%}
        retrospective:
          date: 2026-10-02
          decisions:
            - {ref: tears/encores, decision: abandon, cause: The hall closes at ten.}
            - {ref: tears/rehearsals, decision: keep}
        ---
        goalpost: 1
        unit: choir
        owner: Choir leader
        cycle: 2026-Q4
        objectives:
          - id: tears
            title: Sing so that people cry
            key_results:
              - {id: rehearsals, title: Full rehearsals, baseline: 60%, target: 90%}
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    guard let retrospective = context.heldRetrospective(of: plan) else { return [] }
    let changes = context.decisions(of: retrospective, inPlan: context.path.plan).filter {
      $0.decision.decision.value == .modify || $0.decision.decision.value == .abandon
    }
    guard !changes.isEmpty, let next = context.project.plan(after: context.path.plan),
      let cycle = context.project.plans[next].cycle.value, context.asOf <= cycle.end
    else { return [] }
    return changes.compactMap { Self.finding(on: $0, in: next, of: context.project) }
  }

  private static func finding(
    on decided: RuleContext.Decided, in plan: Int, of project: Project
  ) -> Finding? {
    guard let decision = decided.decision.decision.located,
      let kept = project.goal(sameAs: decided.goal, inPlan: plan)
    else { return nil }
    let isIgnored =
      decision.value == .abandon
      ? project.hasSameTitle(decided.goal, kept) : project.isUnchanged(decided.goal, kept)
    guard isIgnored, let (name, place) = project.landmark(of: kept) else { return nil }
    let isAbandoned = decision.value == .abandon
    return Finding(
      isAbandoned
        ? "\(name) is back, although the retrospective decided to abandon it"
        : "\(name) is kept unchanged, although the retrospective decided to modify it",
      at: place, label: isAbandoned ? "to be abandoned" : "to be modified",
      help: isAbandoned
        ? "remove it, or decide in the retrospective to keep it"
        : "change what did not work, or decide in the retrospective to keep it",
      related: [Label("decided here", at: decision.range)], field: "id")
  }
}
