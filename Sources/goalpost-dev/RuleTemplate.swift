/// The beginning of a rule's file.
struct RuleTemplate {
  let name: String
  let group: String

  static let groups = [
    "Structure", "Objectives", "KeyResults", "Ownership", "Timing", "KPIs", "Cascade", "History",
    "Waivers",
  ]

  /// `stale-title` is `StaleTitleRule`.
  var typeName: String {
    name.split(separator: "-").map { word in
      switch word {
      case "kpi": "KPI"
      case "kpis": "KPIs"
      case "id": "ID"
      default: word.prefix(1).uppercased() + word.dropFirst()
      }
    }.joined() + "Rule"
  }

  private var groupCase: String {
    group == "KPIs" ? "kpis" : group.prefix(1).lowercased() + group.dropFirst()
  }

  var text: String {
    """
    import GoalpostModel
    import GoalpostSource

    struct \(typeName): Rule {
      static let declaration = RuleDeclaration(
        name: "\(name)", group: .\(groupCase), severity: .warning,
        summary: "Fires when … (one sentence).",
        rationale: "What the fault costs a team.",
        sources: [.practice],
        examples: [
          .flagged(
            "What this shows.",
            \"""
            goalpost: 1
            unit: bakery
            \"""),
          .flagged(
            "Another case, or one that is easily missed.",
            \"""
            goalpost: 1
            unit: orchestra
            \"""),
          .clean(
            "The same plan, mended.",
            \"""
            goalpost: 1
            unit: bakery
            \"""),
          .clean(
            "What looks alike and is right.",
            \"""
            goalpost: 1
            unit: orchestra
            \"""),
        ])

      func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
        []
      }
    }

    """
  }
}
