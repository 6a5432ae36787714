import GoalpostSource

struct MergeConflictRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "merge-conflict", group: .language,
    summary: "Fires when git's markers of a merge conflict (`<<<<<<<`, `=======`, `>>>>>>>`) are "
      + "still in a file.",
    rationale: """
      Two branches changed the same lines, and only a person can say which of them are right. Until \
      then the file is not read to its end: nothing after the first marker is compared with an \
      earlier revision, and no score that depends on it counts as complete. The exception are \
      entries with a date, such as check-ins and readings: where both sides only added some, `--fix` \
      keeps those of both sides in the order of their dates, as long as no date has two different \
      entries.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "Two branches added a reading each; `--fix` keeps both.",
        """
        goalpost: 1
        unit: ward
        metrics:
          - title: Calls answered within a minute
            readings:
              - {date: 2026-10-05, value: 44%}
        <<<<<<< HEAD
        #^^^^^^^^^^^ one side begins here
              - {date: 2026-10-19, value: 52%}
        =======
              - {date: 2026-10-12, value: 47%}
        >>>>>>> night-shift
        """),
      .flagged(
        "Two branches set another target: only a person can decide.",
        """
        goalpost: 1
        unit: ward
        owner: Ward manager
        cycle: 2026-Q4
        objectives:
          - title: Nobody waits for an answer
            key_results:
              - title: Calls that are answered within a minute
                baseline: 40%
        <<<<<<< HEAD
        #^^^^^^^^^^^ one side begins here
                target: 80%
        =======
                target: 75%
        >>>>>>> night-shift
        """),
      .clean(
        "The entries of both sides, and no marker.",
        """
        goalpost: 1
        unit: ward
        metrics:
          - title: Calls answered within a minute
            readings:
              - {date: 2026-10-05, value: 44%}
              - {date: 2026-10-12, value: 47%}
              - {date: 2026-10-19, value: 52%}
        """),
      .clean(
        "A line of such characters within a text is no marker: it is indented.",
        """
        goalpost: 1
        unit: ward
        owner: Ward manager
        cycle: 2026-Q4
        why: |
          What we learned
          =======
          Most calls come in before nine.
        """),
    ])
}
