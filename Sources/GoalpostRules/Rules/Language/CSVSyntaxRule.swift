import GoalpostSource

struct CSVSyntaxRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "csv-syntax", group: .language,
    summary: "Fires when a CSV file of readings is not a table: a quote that is never closed, a "
      + "row with more or fewer cells than the header.",
    rationale: """
      One comma too many moves every number of a row into the wrong column, and nobody sees it \
      in a chart. The first row names the columns; cells are parted by commas, and one that holds \
      a comma stands in quotes. Faults are shown in the CSV file itself, with line and column; a \
      row with a fault is left out.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A number with a comma, and no quotes around it.",
        attachment: .init(
          path: "data/calls.csv",
          text: """
            Week,Calls answered
            2026-10-05,1,204
            #            ^^^ no column for this
            2026-10-12,"1,310"
            """),
        """
        goalpost: 1
        unit: helpline
        owner: Shift lead
        kpis:
          - title: Calls that somebody took
            at_least: 1,000 calls
            readings: {csv: data/calls.csv, date: Week, value: Calls answered}
        """),
      .flagged(
        "A quote that is opened and never closed.",
        attachment: .init(
          path: "data/visits.csv",
          text: """
            Day,Visits
            2026-10-05,40
            2026-10-12,"38
            #          ^ opened here
            """),
        """
        goalpost: 1
        unit: museum
        metrics:
          - title: Visits to the tower
            readings: {csv: data/visits.csv, date: Day, value: Visits}
        """),
      .clean(
        "Readings that are kept in a table.",
        attachment: .init(
          path: "data/calls.csv",
          text: """
            Week,Calls answered
            2026-10-05,"1,204"
            2026-10-12,"1,310"
            """),
        """
        goalpost: 1
        unit: helpline
        owner: Shift lead
        kpis:
          - title: Calls that somebody took
            at_least: 1,000 calls
            readings: {csv: data/calls.csv, date: Week, value: Calls answered}
        """),
      .clean(
        "Readings that are written down in the plan.",
        """
        goalpost: 1
        unit: helpline
        owner: Shift lead
        kpis:
          - title: Calls that somebody took
            at_least: 1,000 calls
            readings:
              - {date: 2026-10-05, value: "1,204 calls"}
        """),
    ])
}
