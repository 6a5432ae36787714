import GoalpostModel
import GoalpostSource

struct SharedOwnershipRule: Rule {
  static let declaration = RuleDeclaration(
    name: "shared-ownership", group: .ownership, severity: .warning,
    summary: "Fires when an owner is several people.",
    rationale: """
      What two people own, each takes for the other's: nobody checks in, and nobody calls for help. \
      Many may work for a goal, and own its initiatives; one answers for it. Only what is certainly \
      more than one is reported: a list of names, of posts or of handles, or two full names.
      """,
    sources: [.practice],
    words: [
      WordList(
        "posts", "who holds a post, so that a list of posts is several owners",
        samples: ["head", "manager", "team"]),
      WordList(
        "departments", "parts of an organisation, which a comma may part from the post",
        samples: ["sales", "engineering", "gmbh"]),
      WordList(
        "degrees", "what stands behind one person's name", samples: ["phd", "jr", "mba"]),
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Names in a list, and two full names.",
        """
        goalpost: 1
        unit: community-garden
        owner: Maria Lopez and Sam Park
        #      ^^^^^^^^^^^^^^^^^^^^^^^^ 2 owners
        cycle: 2026-Q4
        objectives:
          - id: neighbours
            title: Be where the neighbours meet
            owner: Ana, Tom, Lin
        #          ^^^^^^^^^^^^^ 3 owners
        """),
      .flagged(
        "Two posts; two handles.",
        """
        goalpost: 1
        unit: ticket-office
        owner: Box office manager
        kpis:
          - title: Seats sold
            owner: Head of Sales / Head of Marketing
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 owners
            at_least: 80%
          - title: Time in the queue
            owner: "@ana @sam"
        #          ^^^^^^^^^^^ 2 owners
            at_most: 4 min
        """),
      .clean(
        "One post, whatever it looks after.",
        """
        goalpost: 1
        unit: ticket-office
        owner: Head of Sales and Marketing
        kpis:
          - title: Seats sold
            owner: Vice President, Sales
            at_least: 80%
          - title: Time in the queue
            owner: UI/UX designer
            at_most: 4 min
        """),
      .clean(
        "One person with a post, a title or a team's handle; initiatives may be shared.",
        """
        goalpost: 1
        unit: community-garden
        owner: Maria Lopez, Chair
        cycle: 2026-Q4
        objectives:
          - title: Be where the neighbours meet
            owner: Sam Park, PhD
            initiatives:
              - {title: Build a bench, owner: "Ana, Tom"}
          - title: Feed the street from its own soil
            owner: "@garden/compost"
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    finding(on: plan.owner, of: plan.called, in: context)
  }

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    finding(on: objective.owner, of: objective.called, in: context)
  }

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    finding(on: keyResult.owner, of: keyResult.called, in: context)
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    finding(on: kpi.owner, of: kpi.called, in: context)
  }

  private func finding(
    on owner: FieldValue<String>, of name: String, in context: RuleContext
  ) -> [Finding] {
    guard let owner = owner.located else { return [] }
    let several = NamedOwners(owner.value, also: context.words).several
    guard several.count > 1 else { return [] }
    return [
      Finding(
        "\(name) has more than one owner", at: owner.range,
        label: "\(several.count) owners",
        help: "name the one who answers for it; the others can own initiatives", field: "owner")
    ]
  }
}
