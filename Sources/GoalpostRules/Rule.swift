import GoalpostModel
import GoalpostSource

/// One judgement on goals. A rule is one file: its declaration, which is also its documentation
/// and its tests, and the `check` for what it looks at.
///
/// A rule returns findings; the runner alone stamps names and severities on them. It overrides
/// one of the four methods, seldom more.
package protocol Rule: Sendable {
  static var declaration: RuleDeclaration { get }

  init()

  func check(_ plan: Plan, in context: RuleContext) -> [Finding]
  func check(_ objective: Objective, in context: RuleContext) -> [Finding]
  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding]
  /// Key ones only; metrics are asked for nothing.
  func check(_ kpi: KPI, in context: RuleContext) -> [Finding]
}

extension Rule {
  package func check(_ plan: Plan, in context: RuleContext) -> [Finding] { [] }
  package func check(_ objective: Objective, in context: RuleContext) -> [Finding] { [] }
  package func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] { [] }
  package func check(_ kpi: KPI, in context: RuleContext) -> [Finding] { [] }
}
