import GoalpostSource

struct YAMLSyntaxRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "yaml-syntax", group: .language,
    summary: "Fires when the text is not YAML: a quote that is not closed, a tab, a colon inside "
      + "plain text.",
    rationale: """
      Nothing can be said about goals that cannot be read. Goalpost mends the place in its own \
      copy and reads on, so that one run shows every fault of a file; the file itself is left as \
      it is.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A colon with a space behind it inside plain text.",
        """
        goalpost: 1
        unit: sales
        owner: Head of sales
        cycle: 2026-Q4
        objectives:
          - title: Win: more than the neighbours do
        #             ^ read as the end of a key
        """),
      .flagged(
        "A quote that is never closed.",
        """
        goalpost: 1
        unit: sales
        why: "Buyers shortlist the vendors they read
        #    ^ opened here
        """),
      .clean(
        "In quotes a colon is text.",
        """
        goalpost: 1
        unit: sales
        owner: Head of sales
        cycle: 2026-Q4
        objectives:
          - title: "Win: more than the neighbours do"
        """),
      .clean(
        "A colon without a space behind it is text.",
        """
        goalpost: 1
        unit: sales
        owner: Head of sales
        cycle: 2026-Q4
        objectives:
          - title: Open at 7:30 for everybody on the way to work
        """),
    ])
}
