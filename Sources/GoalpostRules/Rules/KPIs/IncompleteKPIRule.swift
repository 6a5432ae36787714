import GoalpostModel
import GoalpostSource

struct IncompleteKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "incomplete-kpi", group: .kpis, severity: .warning,
    summary: "Fires when a KPI does not say its Why (`why`), How (`how`) or When (`cadence`).",
    rationale: """
      All three examples of 000 answer What, Why, How, Who and When. Without the Why nobody \
      defends the number, without the How nobody knows what to do about it, without the When it \
      is looked at after the harm is done. Its What is the title, which is required, and a \
      missing Who is told by `unowned-kpi`, so neither is repeated here.
      """,
    sources: [.article(.nulab, words: "What: Reduce staff turnover by 10%")],
    examples: [
      .flagged(
        "Only the number.",
        """
        goalpost: 1
        unit: blog
        owner: Content manager
        kpis:
          - title: Published posts
        #   ^^^^^ Why, How and When are missing
            baseline: 20 posts
            change: +30%
        """),
      .flagged(
        "Nobody said how often.",
        """
        goalpost: 1
        unit: people
        owner: HR manager
        kpis:
          - id: turnover
        #   ^^ When is missing
            title: Staff turnover
            why: To save money on hiring
            how: Training, and courses on wellbeing
            at_most: 9%
        """),
      .clean(
        "What, Why, How, Who and When.",
        """
        goalpost: 1
        unit: people
        kpis:
          - id: turnover
            title: Staff turnover
            why: To save money on hiring
            how: Training, and courses on wellbeing
            owner: HR manager
            cadence: quarterly
            at_most: 9%
        """),
      .clean(
        "A metric need not say why.",
        """
        goalpost: 1
        unit: blog
        owner: Content manager
        metrics:
          - title: Published posts
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    var missing: [String] = []
    var fields: [String] = []
    if kpi.why.isAbsent {
      missing.append("Why")
      fields.append("`why:`")
    }
    if kpi.how.isAbsent {
      missing.append("How")
      fields.append("`how:`")
    }
    if kpi.cadence.isAbsent {
      missing.append("When")
      fields.append("`cadence: {measured: weekly, reviewed: quarterly}`")
    }
    guard !missing.isEmpty else { return [] }
    let list = missing.joinedAsSentence
    return [
      Finding(
        "\(kpi.called) does not say its \(list)", at: kpi.landmark,
        label: "\(list) \(missing.count == 1 ? "is" : "are") missing",
        help: "add \(fields.joinedAsSentence), or move it to `metrics`", field: "why")
    ]
  }
}

extension [String] {
  /// `Why`, `Why and How`, `Why, How and When`.
  fileprivate var joinedAsSentence: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
