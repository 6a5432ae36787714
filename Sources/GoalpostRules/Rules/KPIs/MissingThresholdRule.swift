import GoalpostModel
import GoalpostSource

struct MissingThresholdRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-threshold", group: .kpis, severity: .note,
    cases: [
      .init(
        highShare, .warning,
        "where the target is a share of 90 % or more, so that attainment tells too little")
    ],
    summary: "Fires when a KPI has a target and no line that it must not cross.",
    rationale: """
      A KPI protects something, so it needs the line at which somebody acts: without a threshold \
      it is never breached, and no objective is ever asked to answer it. A line (`at_least`, \
      `at_most`) already says what must not be crossed, with one exception: of a target of \
      99.9 %, a reading of 91 % still attains nine tenths and counts as near, so there a \
      threshold is a warning. Between two bounds there is no side for one. While there is no \
      target, `targetless-kpi` speaks, and this waits.
      """,
    sources: [.article(.devOKR, words: "not to fall below a determined standard")],
    examples: [
      .flagged(
        "A place to be, and no line to stay behind.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        kpis:
          - title: School classes
            baseline: 60 classes
            target: 90 classes
        #   ^^^^^^ no line that it must not cross
        """),
      .flagged(
        "Nine tenths of almost everything is far too little: a warning.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        kpis:
          - title: Days with the climate control running
            at_least: 99.5%
        #   ^^^^^^^^ no line that it must not cross
        """),
      .clean(
        "A threshold, fixed or moving.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        kpis:
          - {title: School classes, target: 90 classes, threshold: 50 classes}
          - {title: Loans returned in time, at_least: 98%, threshold: 95%}
          - title: Gifts
            baseline: 40 gifts
            change: +20%
            threshold: {below_average_of: 4}
        """),
      .clean(
        "A line that must not be crossed is one; between two bounds there is no side.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        kpis:
          - {title: Broken exhibits, at_most: 2 per month}
          - {title: Humidity in the vault, at_least: 45%, at_most: 55%}
        """),
    ])

  private static let highShare = "high-share"

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard kpi.threshold.isAbsent, kpi.atLeast.isAbsent || kpi.atMost.isAbsent,
      let place = kpi.targetKey
    else { return [] }
    let nineTenths = Rational(9, over: 10)
    let isHigh = kpi.unit.isShare && (kpi.targetAmount.map { $0 >= nineTenths } ?? false)
    guard isHigh || (kpi.atLeast.isAbsent && kpi.atMost.isAbsent) else { return [] }
    let near = kpi.targetAmount.map { kpi.unit.typed($0 * nineTenths, context.project.numbers) }
    let nearness =
      isHigh && kpi.direction != .lower ? "; without one, \(near ?? "…") still counts as near" : ""
    return [
      Finding(
        "\(kpi.called) has no line that it must not cross", at: place,
        label: "no line that it must not cross",
        help: "add `threshold:` with the value at which somebody has to act" + nearness,
        case: isHigh ? Self.highShare : nil, field: "threshold")
    ]
  }
}
