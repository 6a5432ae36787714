import GoalpostSource

struct UnresolvedReferenceRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "unresolved-reference", group: .language,
    summary: "Fires when a reference names no goal of the project, or readings name a file or a "
      + "column that is not there.",
    rationale: """
      A goal that supports nothing real hangs in the air, and the report shows a cascade that \
      does not exist. Where a name is near, it is suggested. Units of another repository are \
      taken on trust once the configuration names them under `external`.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A slip of the finger.",
        """
        goalpost: 1
        unit: embassy
        owner: Consul
        cycle: 2026-Q4
        objectives:
          - title: Issue visas while people wait
            answers: wating
        #            ^^^^^^ did you mean `waiting`?
        kpis:
          - id: waiting
            title: Days to a visa
            at_most: 5 days
        """),
      .flagged(
        "A unit that has no plan here.",
        """
        goalpost: 1
        unit: embassy
        owner: Consul
        cycle: 2026-Q4
        objectives:
          - title: Issue visas while people wait
            supports: ministry/service
        #             ^^^^^^^^^^^^^^^^ no such goal in the project
        """),
      .flagged(
        "A file of readings that is not there.",
        """
        goalpost: 1
        unit: embassy
        owner: Consul
        kpis:
          - id: waiting
            title: Days to a visa
            at_most: 5 days
            readings: {csv: data/visas.csv, date: Week, value: Days}
        #                   ^^^^^^^^^^^^^^ no such file
        """),
      .flagged(
        "A column that the file does not have.",
        attachment: .init(path: "data/visas.csv", text: "Week,Days\n2026-10-12,4\n"),
        """
        goalpost: 1
        unit: embassy
        owner: Consul
        kpis:
          - id: waiting
            title: Days to a visa
            at_most: 5 days
            readings: {csv: data/visas.csv, date: Weak, value: Days}
        #                                         ^^^^ did you mean `Week`?
        """),
      .clean(
        "Names of goals.",
        """
        goalpost: 1
        unit: embassy
        owner: Consul
        cycle: 2026-Q4
        objectives:
          - title: Issue visas while people wait
            answers: waiting
        kpis:
          - id: waiting
            title: Days to a visa
            at_most: 5 days
        """),
      .clean(
        "A goal of another plan, by its whole name.",
        """
        goalpost: 1
        unit: ministry
        owner: Minister
        cycle: 2026-Q4
        objectives:
          - id: open
            title: Be a country that is easy to visit
        ---
        goalpost: 1
        unit: embassy
        parent: ministry
        owner: Consul
        cycle: 2026-Q4
        objectives:
          - title: Issue visas while people wait
            supports: ministry/open
        """),
    ])
}
