import GoalpostModel
import GoalpostSource

struct CompoundKeyResultRule: Rule {
  static let declaration = RuleDeclaration(
    name: "compound-key-result", group: .keyResults, severity: .warning,
    summary: "Fires when a key result's title measures two things.",
    rationale: """
      A key result has one number. The second one is either never looked at, or the two are mixed \
      into a third that means nothing: three groups joined and no comment left, is that 0.5? The \
      articles give one such key result (“Join 3 LinkedIn groups and leave a comment on the 5 \
      most popular discussions”); this takes it for two.
      """,
    sources: [
      .article(
        .nulab,
        words:
          "Join 3 LinkedIn groups and leave a comment on the 5 most popular discussions per month")
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Two counts, side by side.",
        """
        goalpost: 1
        unit: clinic
        owner: Head nurse
        cycle: 2026-Q4
        objectives:
          - title: Let nobody wait for somebody who can help
            key_results:
              - id: trained
                title: Certify 40 nurses and 12 doctors in first aid
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two measures: `40 nurses` and `12 doctors`
                baseline: 0
                target: 40 nurses
        """),
      .flagged(
        "A second verb with a number of its own.",
        """
        goalpost: 1
        unit: club
        owner: Chair
        cycle: 2026-Q4
        objectives:
          - title: Be the club that people bring their friends to
            key_results:
              - title: Win 60 new members and cut cancellations to 4%
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two measures: `60 new members` and `4%`
                baseline: 0
                target: 60 members
        """),
      .clean(
        "A key result for each.",
        """
        goalpost: 1
        unit: club
        owner: Chair
        cycle: 2026-Q4
        objectives:
          - title: Be the club that people bring their friends to
            key_results:
              - {title: Win 60 new members, baseline: 0, target: 60 members}
              - {title: Cut cancellations to 4%, baseline: 9%, target: 4%}
        """),
      .clean(
        "One amount, however it is put.",
        """
        goalpost: 1
        unit: clinic
        owner: Head nurse
        cycle: 2026-Q4
        objectives:
          - title: Let nobody wait for somebody who can help
            key_results:
              - {title: Keep rounds between 10 and 15 minutes, at_least: 10 min, at_most: 15 min}
              - {title: See 90% of patients and relatives on time, at_least: 90%}
              - {title: Bring the wait down to 1 hour and 30 minutes, baseline: 4 h, target: 90 min}
              - {title: Visit 80 people aged 70 and over, baseline: 20, target: 80}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard let title = keyResult.title.located,
      TitleGlance.canHoldAmount(title.value, context.projectWords),
      let compound = CompoundTitle(title.value, context.projectWords)
    else { return [] }
    return [
      Finding(
        "\(keyResult.called) measures two things: `\(compound.first)` and `\(compound.second)`",
        at: title.range, label: Self.label(compound),
        help: "make two key results of it, each with its own baseline and target", field: "title")
    ]
  }

  private static func label(_ compound: CompoundTitle) -> String {
    let label = "two measures: `\(compound.first)` and `\(compound.second)`"
    return label.count <= 60 ? label : "two measures in one"
  }
}
