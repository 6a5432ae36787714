import GoalpostSource

struct UnsupportedYAMLRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "unsupported-yaml", group: .language,
    summary: "Fires when a file uses a part of YAML that the goal language leaves out: merge keys, "
      + "tags of other types, keys that are lists or mappings.",
    rationale: """
      These parts make a value stand somewhere else than it is read, or mean something that only \
      one program knows. Goals are read by people first, so a reader finds every value where it \
      holds. Anchors and aliases (`&name`, `*name`) are fine.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A merge key.",
        """
        goalpost: 1
        unit: garage
        owner: Workshop lead
        kpis:
          - &usual
            title: Cars that come back
            at_most: 3%
          - <<: *usual
        #   ^^ merges nothing
            title: Cars that wait for parts
            at_most: 10%
        """),
      .flagged(
        "A tag of another program.",
        """
        goalpost: 1
        unit: garage
        owner: !env OWNER
        #      ^^^^ means nothing here
        metrics:
          - title: Cars a day
        """),
      .clean(
        "An alias repeats a value.",
        """
        goalpost: 1
        unit: garage
        kpis:
          - {title: Cars that come back, at_most: 3%, owner: &lead Workshop lead}
          - {title: Cars that wait for parts, at_most: 10%, owner: *lead}
        """),
      .clean(
        "Written out twice.",
        """
        goalpost: 1
        unit: garage
        owner: Workshop lead
        kpis:
          - {title: Cars that come back, at_most: 3%}
          - {title: Cars that wait for parts, at_most: 3%}
        """),
    ])
}
