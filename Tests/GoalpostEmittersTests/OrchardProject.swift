import GoalpostReport

/// Two units of an orchard with everything that a plan can say; as of 2026-11-20.
enum OrchardProject {
  static let asOf = "2026-11-20"

  static func report() throws -> Report { try once.get() }

  private static let once = Result { try compiledAnew() }

  static func compiledAnew() throws -> Report {
    try GoalFiles(files: [("press.goals.yaml", press), ("orchard.goals.yaml", orchard)])
      .report(asOf: asOf)
  }

  private static let orchard = """
    goalpost: 1
    unit: orchard
    name: Old Orchard
    owner: Rosa
    cycle: 2026-Q4
    locked: 2026-10-05
    why: Every tree was planted by somebody's grandmother.
    objectives:
      - id: harvest
        title: Bring the whole harvest home
        why: What stays on the tree feeds nobody.
        answers: windfall
        key_results:
          - id: picked
            title: More rows are picked before the frost
            baseline: 20%
            target: 60%
            weight: 2
            checkpoints:
              - {date: 2026-10-31, value: 30%, title: Early apples}
              - {date: 2026-11-30, value: 50%}
            check_ins:
              - {date: 2026-10-12, value: 24%, confidence: 0.6}
              - {date: 2026-11-09, value: 40%, confidence: 0.7}
              - {date: 2026-11-16, value: 44%, confidence: 0.8, note: Dry week, by: Ivo}
          - id: pickers
            title: Students come back to pick
            baseline: 12 pickers
            target: 40 pickers
            waive:
              - {rule: missing-baseline, because: We counted by hand, until: 2026-12-31}
          - id: bruises
            title: Few apples are bruised
            at_most: 5%
            check_ins:
              - {date: 2026-10-19, value: 4%}
              - {date: 2026-11-16, value: 7%, note: The old crates are back}
        initiatives:
          - {title: Repair the ladders, owner: Ivo, moves: [picked], due: 2026-11-30, link: "https://orchard.example/ladders"}
    kpis:
      - id: windfall
        title: Apples lost to wind
        question: Do we pick in time?
        cadence: {measured: weekly, reviewed: quarterly}
        better: lower
        target: 2%
        threshold: 4%
        benchmark: {value: 3%, source: Growers' union}
        readings:
          - {date: 2026-11-02, value: 3%}
          - {date: 2026-11-09, value: 5%}
          - {date: 2026-11-16, value: 4.5%, note: Storm on Thursday}
    metrics:
      - title: Visitors in the yard
        current: 340 visitors
    amendments:
      - date: 2026-11-02
        ref: harvest/picked
        field: target
        from: 70%
        to: 60%
        reason: external
        because: Hail took the upper rows.
        approved_by: Rosa
    retrospective:
      date: 2026-11-18
      celebrated: [The early apples were home in time.]
      missed: [Nobody called the students.]
      learned: [Call in August.]
      decisions:
        - {ref: harvest/pickers, decision: modify, cause: Nobody counts them}
    """

  private static let press = """
    goalpost: 1
    unit: press
    name: The Press
    parent: orchard
    owner: Ivo
    cycle: 2026-Q4
    scale: 1-100
    visibility: internal
    objectives:
      - id: juice
        title: Press what the orchard picks
        ambition: committed
        supports: [orchard/harvest, orchard/harvest/picked]
        key_results:
          - id: litres
            title: More litres a day
            baseline: $1.2M
            target: $2M
            measured_in: $M
            check_ins:
              - {date: 2026-11-16, value: 1.55}
          - id: spill
            title: Less is spilled
            baseline: 10
            target: 5
            check_ins:
              - {date: 2026-11-16, value: 11}
    """
}
