import GoalpostModel
import GoalpostSource

struct ClippedTimeRule: Rule {
  static let declaration = RuleDeclaration(
    name: "clipped-time", group: .kpis, severity: .note,
    summary: "Fires when the days of a CSV file have times of day, which are left out.",
    rationale: """
      A reading belongs to a day. What a system exports often says the second as well, and the time \
      zone: Goalpost takes the day as it is written, and moves no reading to another one. Around \
      midnight that may be the day before or after the one on the wall, which is worth knowing \
      once, and no fault. It is told once for each column.
      """,
    sources: [.language],
    needsWholePlan: false,
    examples: [
      .flagged(
        "An export with seconds and a time zone.",
        attachment: .init(
          path: "data/calls.csv",
          text: """
            Day,Taken
            2026-10-12T23:30:00Z,91%
            #^^^^^^^^^^^^^^^^^^^ read as 2026-10-12
            2026-10-19T23:30:00Z,93%
            """),
        """
        goalpost: 1
        unit: desk
        kpis:
          - title: Calls taken
            at_least: 90%
            readings: {csv: data/calls.csv, date: Day, value: Taken}
        """),
      .flagged(
        "Local time, without a zone.",
        attachment: .init(
          path: "data/calls.csv",
          text: """
            Day,Taken
            2026-10-12 08:00,91%
            #^^^^^^^^^^^^^^^ read as 2026-10-12
            """),
        """
        goalpost: 1
        unit: desk
        kpis:
          - title: Calls taken
            at_least: 90%
            readings: {csv: data/calls.csv, date: Day, value: Taken}
        """),
      .clean(
        "Days.",
        attachment: .init(
          path: "data/calls.csv",
          text: """
            Day,Taken
            2026-10-12,91%
            """),
        """
        goalpost: 1
        unit: desk
        kpis:
          - title: Calls taken
            at_least: 90%
            readings: {csv: data/calls.csv, date: Day, value: Taken}
        """),
      .clean(
        "Readings in the goal file.",
        """
        goalpost: 1
        unit: desk
        kpis:
          - title: Calls taken
            at_least: 90%
            readings:
              - {date: 2026-10-12, value: 91%}
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    plan.clippedTimes.map { time in
      Finding(
        "`\(time.value)` is a time of day, and a reading belongs to a day", at: time.range,
        label: "read as \(time.value.prefix(10))",
        help: "where the time zone makes it another day, export days, like "
          + "`\(time.value.prefix(10))`",
        field: "date")
    }
  }
}
