import GoalpostSource

struct UnknownKeyRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "unknown-key", group: .language,
    summary: "Fires when a key is no field of the goal language at its place.",
    rationale: """
      A field that nobody reads is worse than none: `taget: 60%` looks like a target and scores \
      nothing. Where a known field is near, it is suggested. In a mapping of one line a comma \
      ends a value, so `$1,200` becomes `$1` and a key `200`.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A slip of the finger, and a field of another tool.",
        """
        goalpost: 1
        unit: campsite
        owner: Warden
        kpis:
          - title: Guests who come back
            taget: 60%
        #   ^^^^^ did you mean `target`?
            colour: red
        #   ^^^^^^ unknown
        """),
      .flagged(
        "A comma inside a number.",
        """
        goalpost: 1
        unit: campsite
        owner: Warden
        kpis:
          - {title: Takings a day, at_least: $1,200}
        #                                       ^^^ meant as part of `at_least`
        """),
      .clean(
        "Fields of the language; quotes keep a comma.",
        """
        goalpost: 1
        unit: campsite
        owner: Warden
        kpis:
          - title: Guests who come back
            target: 60%
          - {title: Takings a day, at_least: "$1,200"}
        """),
      .clean(
        "Notes of one's own stand in comments.",
        """
        goalpost: 1
        unit: campsite
        owner: Warden
        kpis:
          # colour on the wall: red
          - title: Guests who come back
            target: 60%
        """),
    ])
}
