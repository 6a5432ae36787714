import GoalpostModel
import GoalpostSource

/// A rule with all that it may know, and what it has said so far.
struct AskedRule: Sendable {
  /// A finding with the goal that the rule was asked about.
  typealias Said = (finding: Finding, asked: GoalPath)

  let rule: any Rule
  let declaration: RuleDeclaration
  private(set) var context: RuleContext
  /// Each with the goal that it was asked about.
  private(set) var findings: [Said] = []

  init(_ rule: any Rule, _ declaration: RuleDeclaration, in context: RuleContext) {
    self.rule = rule
    self.declaration = declaration
    self.context = context
  }

  mutating func ask(_ plan: Plan, at index: Int) {
    context.path = .plan(index)
    note(rule.check(plan, in: context))
  }

  mutating func ask(_ objective: Objective, at path: ObjectivePath) {
    context.path = .objective(path)
    note(rule.check(objective, in: context))
  }

  mutating func ask(_ keyResult: KeyResult, at path: KeyResultPath) {
    context.path = .keyResult(path)
    note(rule.check(keyResult, in: context))
  }

  mutating func ask(_ kpi: KPI, at path: KPIPath) {
    context.path = .kpi(path)
    note(rule.check(kpi, in: context))
  }

  mutating func ask(_ waiver: Waiver, at path: GoalPath) {
    context.path = path
    note(rule.check(waiver, in: context))
  }

  /// Takes over what the same rule said when it was asked about other plans.
  mutating func note(_ said: [Said]) { findings += said }

  private mutating func note(_ said: [Finding]) {
    guard !said.isEmpty else { return }
    for finding in said { findings.append((finding, context.path)) }
  }
}

extension RuleDeclaration {
  /// Rests on not finding a reading of a KPI.
  var needsReadings: Bool { needsWholePlan && isDated }

  /// Dated rules look at plans whose cycle holds the day, or that have none; a plan that was cut
  /// off is not asked for what may only not have been read.
  /// - Parameter isCurrent: whether its cycle holds the day.
  func isAsked(about plan: Plan, isCurrent: Bool) -> Bool {
    !(plan.isTruncated && needsWholePlan) && (isCurrent || !isDated)
  }
}
