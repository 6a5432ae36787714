import GoalpostHistory
import GoalpostModel
import GoalpostSource

/// Anything with a page in the catalogue: a rule, or a fault of the language that is found before
/// there is a model.
package protocol CataloguedRule: Sendable {
  static var declaration: RuleDeclaration { get }
}

/// One judgement on goals. A rule is one file: its declaration, which is also its documentation
/// and its tests, and the `check` for what it looks at.
///
/// A rule returns findings; the runner alone stamps names and severities on them. It overrides
/// one of the six methods, seldom more.
package protocol Rule: CataloguedRule {
  init()

  func check(_ plan: Plan, in context: RuleContext) -> [Finding]
  func check(_ objective: Objective, in context: RuleContext) -> [Finding]
  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding]
  /// Key ones only; metrics are asked for nothing.
  func check(_ kpi: KPI, in context: RuleContext) -> [Finding]
  /// A plan that an earlier revision had; asked only where there is one to compare with.
  func check(vanished plan: GoalDifference, in context: RuleContext) -> [Finding]
  /// On whatever it stands, which is the goal looked at; asked for the group `waivers` only, once
  /// all other rules have spoken.
  func check(_ waiver: Waiver, in context: RuleContext) -> [Finding]
}

extension Rule {
  package func check(_ plan: Plan, in context: RuleContext) -> [Finding] { [] }
  package func check(_ objective: Objective, in context: RuleContext) -> [Finding] { [] }
  package func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] { [] }
  package func check(_ kpi: KPI, in context: RuleContext) -> [Finding] { [] }
  package func check(vanished plan: GoalDifference, in context: RuleContext) -> [Finding] { [] }
  package func check(_ waiver: Waiver, in context: RuleContext) -> [Finding] { [] }
}
