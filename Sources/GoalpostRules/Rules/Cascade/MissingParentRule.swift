import GoalpostModel
import GoalpostSource

struct MissingParentRule: Rule {
  static let declaration = RuleDeclaration(
    name: "missing-parent", group: .cascade, severity: .warning,
    summary: "Fires when a plan below the company names no parent, or one that has no plan in the "
      + "project and is not listed as external.",
    rationale: """
      A team's goals are worth what they do for the goals above them. A plan that hangs in the \
      air can be fulfilled to the last point and help nobody. A unit whose goals live in another \
      repository goes under `external` in `.goalpost.yaml`. Where a reference names the same \
      unknown unit, the reference is reported and this is not.
      """,
    sources: [
      .article(.nulab, words: "breaking it down into department, team, and individual objectives"),
      .article(.devOKR, words: "aligns the organization's goals"),
    ],
    needsWholeProject: true,
    examples: [
      .flagged(
        "A team of nobody.",
        """
        goalpost: 1
        unit: night-shift
        level: team
        #      ^^^^ no `parent`
        owner: Shift lead
        cycle: 2026-Q4
        objectives:
          - title: Nobody waits for a bed at three in the morning
        """),
      .flagged(
        "The unit above is written differently there.",
        """
        goalpost: 1
        unit: hospital
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the hospital that nurses recommend
        ---
        goalpost: 1
        unit: night-shift
        parent: hospitals
        #       ^^^^^^^^^ did you mean `hospital`?
        owner: Shift lead
        kpis:
          - {title: Waiting time for a bed, at_most: 45 min}
        """),
      .clean(
        "The whole organisation has nobody above it.",
        """
        goalpost: 1
        unit: hospital
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the hospital that nurses recommend
        ---
        goalpost: 1
        unit: night-shift
        parent: hospital
        owner: Shift lead
        kpis:
          - {title: Waiting time for a bed, at_most: 45 min}
        """),
      .clean(
        "The unit above keeps its goals in a repository of its own.",
        configuration: """
          goalpost: 1
          external: [ministry]

          """,
        """
        goalpost: 1
        unit: hospital
        level: department
        parent: ministry
        owner: Director
        cycle: 2026-Q4
        objectives:
          - title: Be the hospital that nurses recommend
        """),
    ])

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    if let parent = plan.parent.located { return unknown(parent, of: plan, in: context) }
    guard plan.parent.isAbsent, let level = plan.level.located, level.value != .company else {
      return []
    }
    return [
      Finding(
        "\(plan.called) is \(level.value.rawValue.withArticle)'s and names no parent",
        at: level.range, label: "no `parent`",
        help: "add `parent:` with the unit above, or write `level: company` for a whole "
          + "organisation",
        field: "parent")
    ]
  }

  private func unknown(
    _ parent: Located<String>, of plan: Plan, in context: RuleContext
  ) -> [Finding] {
    let project = context.project
    let isKnown =
      !(project.links.parents[context.path.plan] ?? []).isEmpty
      || project.externalUnits.contains(parent.value)
    guard !isKnown, !project.links.hasUnreadableUnits, !plan.refersTo(parent.value)
    else { return [] }
    let nearest = nearestUnit(to: parent.value, for: plan, in: project)
    return [
      Finding(
        "`\(parent.value)` has no plan in the project", at: parent.range,
        label: nearest.map { "did you mean `\($0)`?" } ?? "no plan of this unit",
        help: nearest.map { "write `parent: \($0)`" }
          ?? "add a plan with `unit: \(parent.value)`, or list it under `external` in "
          + "`.goalpost.yaml`",
        field: "parent",
        fixes: nearest.map {
          [Fix("write `\($0)`", edits: [.init(replacing: parent.range, with: $0)], use: .suggested)]
        } ?? [])
    ]
  }

  /// Comparing every unknown name of a large project with every unit would take the square of its
  /// size.
  private func nearestUnit(to name: String, for plan: Plan, in project: Project) -> String? {
    guard project.plans.count <= 200 else { return nil }
    let units = project.plans.compactMap(\.unit.value).filter { $0 != plan.unit.value }
    return SpellingSuggestion.nearest(to: name, among: units)
  }
}

extension Plan {
  /// Whether a reference of the plan names something of a unit, and not of its own objective of
  /// that name.
  fileprivate func refersTo(_ unit: String) -> Bool {
    guard !objectives.items.contains(where: { $0.identifier == unit }) else { return false }
    return references.contains { $0.value.parts.count > 1 && $0.value.parts[0] == unit }
  }

  private var references: [Located<Reference>] {
    var references: [Located<Reference>] = []
    for objective in objectives.items {
      references += objective.supports.items
      references += objective.answers.items
      references += objective.dependsOn.items
      references += objective.keyResults.items.compactMap(\.kpi.located)
      references += objective.initiatives.items.compactMap(\.kpi.located)
    }
    for kpi in kpis.items + metrics.items { references += kpi.objectives.items }
    return references
  }
}
