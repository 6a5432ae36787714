/// A project without any finding that uses what the language has: a company, a team that serves it,
/// KPIs, amendments, waivers and a retrospective, over two cycles.
enum CleanProject {
  static let files = ["company.goals.yaml": company, "ward.goals.yaml": ward]

  /// The number of the document, from 0, that holds a line (from 1) of a file.
  static func document(ofLine line: Int, in name: String) -> Int {
    files[name, default: ""].split(separator: "\n", omittingEmptySubsequences: false)
      .prefix(line - 1).count { $0 == "---" }
  }

  private static let company = """
    goalpost: 1
    unit: hospital
    name: The hospital
    level: company
    owner: Director
    cycle: 2026-Q4
    locked: 2026-10-05
    objectives:
      - id: trust
        title: Be the hospital that the town trusts
        why: Half of the town drives past us.
        key_results:
          - id: come-back
            title: Patients who would come back
            baseline: 60%
            target: 75%
            check_ins:
              - {date: 2026-10-05, value: 61%}
              - {date: 2026-10-19, value: 63%}
          - id: letters
            title: Letters of praise a month
            baseline: 4
            target: 12
            check_ins:
              - {date: 2026-10-12, value: 5}
              - {date: 2026-10-19, value: 6}
          - id: quiet
            title: Nights are quiet on ward 3
            kpi: ward/noise
            baseline: 50 dB
            target: 35 dB
    """

  private static let ward = """
    goalpost: 1
    unit: ward
    name: Ward 3
    parent: hospital
    owner: Ward manager
    cycle: 2026-Q4
    locked: 2026-10-05
    objectives:
      - id: answers
        title: Nobody waits for an answer
        why: Callers give up and go elsewhere.
        supports: hospital/trust
        key_results:
          - id: answered
            title: Calls that are answered within a minute
            baseline: 40%
            target: 80%
            check_ins:
              - {date: 2026-10-05, value: 41%}
              - {date: 2026-10-12, value: 43%}
              - {date: 2026-10-19, value: 45%}
          - id: wait
            title: Average wait of a caller
            baseline: 9 min
            target: 4 min
            check_ins:
              - date: 2026-10-12
                value: 8.8 min
                confidence: 0.6
              - date: 2026-10-19
                value: 8.5 min
          - id: again
            title: Callers who call again within a day
            baseline: 30%
            target: 10%
            check_ins:
              - {date: 2026-10-12, value: 28%}
              - {date: 2026-10-19, value: 27%}
    kpis:
      - id: noise
        title: Noise at night
        why: Patients who sleep heal faster.
        how: Doors that close softly.
        cadence: {measured: weekly, reviewed: quarterly}
        objectives: answers
        at_most: 40 dB
        threshold: 60 dB
        benchmark: {value: 45 dB, source: the health authority}
        readings:
          - {date: 2026-09-28, value: 49 dB}
          - {date: 2026-10-12, value: 48 dB}
          - {date: 2026-10-19, value: 47 dB}
    amendments:
      - date: 2026-10-12
        ref: answers/wait
        field: target
        from: 3 min
        to: 4 min
        reason: external
        because: The second line is out of order until spring.
        approved_by: Director
    ---
    goalpost: 1
    unit: ward
    name: Ward 3
    parent: hospital
    owner: Ward manager
    metrics:
      - id: beds
        title: Beds in use
        readings:
          - {date: 2026-10-12, value: 21}
    """
}
