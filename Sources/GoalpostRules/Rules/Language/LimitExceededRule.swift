import GoalpostSource

struct LimitExceededRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "limit-exceeded", group: .language,
    summary: "Fires when a file is larger, nested deeper, or holds more keys, values or directives "
      + "than Goalpost is told to read.",
    rationale: """
      Some texts of a few kilobytes unfold to gigabytes or take hours to read, and a pull request \
      from anywhere can hold one. The limits lie far above any real plan: 4 MiB, 64 levels, \
      100,000 keys and values after aliases are unfolded, 100 directives. Each has an option of \
      the command line.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "More levels than goals could have.",
        """
        goalpost: 1
        unit: archive
        why: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[deep]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        #                                                                   ^ one level too deep
        """),
      .flagged(
        "The same over several lines.",
        """
        goalpost: 1
        unit: archive
        why: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
          [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[deep]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        #                                ^ one level too deep
          ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """),
      .clean(
        "The depth of real plans.",
        """
        goalpost: 1
        unit: archive
        owner: Archivist
        cycle: 2026-Q4
        objectives:
          - title: Make the town's memory easy to search
            key_results:
              - title: Letters that can be searched
                baseline: 10%
                target: 60%
                check_ins:
                  - {date: 2026-10-12, value: 12%}
        """),
      .clean(
        "Lists in lists, as far as anybody takes them.",
        """
        goalpost: 1
        unit: archive
        owner: Archivist
        cycle: 2026-Q4
        objectives:
          - title: Make the town's memory easy to search
            initiatives: [{title: Scan the letters, moves: [letters]}]
            key_results: [{id: letters, title: Letters found, baseline: 10%, target: 60%}]
        """),
    ])
}
