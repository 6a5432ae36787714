import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Asks every rule about every goal, and stamps names, severities and waivers on what they say.
package struct RuleRunner {
  private let project: Project
  private let scoreboard: Scoreboard
  private let asOf: CalendarDay
  private let settings: RuleSettings
  private let subjects: SubjectFinder

  package init(
    project: Project, scoreboard: Scoreboard, asOf: CalendarDay, settings: RuleSettings
  ) {
    self.project = project
    self.scoreboard = scoreboard
    self.asOf = asOf
    self.settings = settings
    subjects = SubjectFinder(project)
  }

  /// The findings of a list of rules on a project, in the order of every output, and whether some
  /// were withheld because a file could not be read to its end.
  package func run(_ rules: [any Rule.Type]) -> (diagnostics: [Diagnostic], withheld: [String]) {
    var diagnostics: [Diagnostic] = []
    var withheld: [String] = []
    for type in rules {
      let declaration = type.declaration
      guard settings.isOn(declaration) else { continue }
      if declaration.needsWholeProject, !project.isComplete {
        withheld.append(declaration.name)
        continue
      }
      for finding in findings(of: type.init(), declaration) {
        diagnostics.append(stamp(finding, of: declaration))
      }
    }
    return (diagnostics.sorted(), withheld)
  }

  /// Faults found before the rules, as diagnostics.
  package func diagnostics(of faults: [LanguageFault]) -> [Diagnostic] {
    faults.map { fault in
      Diagnostic(
        rule: fault.rule.rawValue, severity: .error, finding: fault.finding,
        subject: subjects.subject(of: fault.finding.range))
    }.sorted()
  }

  private func findings(of rule: some Rule, _ declaration: RuleDeclaration) -> [Finding] {
    var context = RuleContext(
      project: project, scoreboard: scoreboard, asOf: asOf, path: .plan(0),
      options: settings.options(of: declaration))
    var findings: [Finding] = []
    for (index, plan) in project.plans.enumerated() where isAsked(declaration, about: plan) {
      context.path = .plan(index)
      findings += rule.check(plan, in: context)
      for path in project.objectives(ofPlan: index) {
        context.path = .objective(path)
        findings += rule.check(project[path], in: context)
        for path in project.keyResults(of: path) {
          context.path = .keyResult(path)
          findings += rule.check(project[path], in: context)
        }
      }
      for path in project.kpis(ofPlan: index) {
        context.path = .kpi(path)
        findings += rule.check(project[path], in: context)
      }
    }
    return findings
  }

  /// Dated rules look at plans whose cycle holds the day, or that have none; a plan that was cut
  /// off is not asked for what may only not have been read.
  private func isAsked(_ declaration: RuleDeclaration, about plan: Plan) -> Bool {
    if plan.isTruncated, declaration.needsWholePlan { return false }
    guard declaration.isDated else { return true }
    return plan.cycle.value?.contains(asOf) ?? plan.cycle.isAbsent
  }

  private func stamp(_ finding: Finding, of declaration: RuleDeclaration) -> Diagnostic {
    Diagnostic(
      rule: declaration.name,
      severity: settings.severity(of: declaration, case: finding.caseName), finding: finding,
      subject: subjects.subject(of: finding.range),
      waiver: subjects.waiver(of: declaration.name, at: finding.range, on: asOf))
  }
}
