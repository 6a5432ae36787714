import GoalpostHistory
import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Asks every rule about every goal, and stamps names, severities and waivers on what they say.
package struct RuleRunner {
  private let project: Project
  private let scoreboard: Scoreboard
  private let asOf: CalendarDay
  private let isToday: Bool
  private let settings: RuleSettings
  private let comparison: Comparison?
  private let subjects: SubjectFinder

  /// - Parameters:
  ///   - isToday: whether the day is today by the clock.
  ///   - comparison: with an earlier revision; rules that need one say nothing without it.
  package init(
    project: Project, scoreboard: Scoreboard, asOf: CalendarDay, isToday: Bool = false,
    settings: RuleSettings, comparison: Comparison? = nil
  ) {
    self.project = project
    self.scoreboard = scoreboard
    self.asOf = asOf
    self.isToday = isToday
    self.settings = settings
    self.comparison = comparison
    subjects = SubjectFinder(project)
  }

  /// The findings of a list of rules on a project, in the order of every output, and whether some
  /// were withheld because a file could not be read to its end. Rules that look at waivers come
  /// last, since they tell what those did for the others.
  package func run(
    _ rules: [any Rule.Type], after faults: [LanguageFault]
  ) -> (diagnostics: [Diagnostic], withheld: [String]) {
    var diagnostics: [Diagnostic] = []
    var withheld: [String] = []
    var use = waiverUse(after: faults)
    let aboutWaivers = rules.filter { $0.declaration.group == .waivers }
    for type in rules.filter({ $0.declaration.group != .waivers }) + aboutWaivers {
      let declaration = type.declaration
      guard settings.isOn(declaration), comparison != nil || declaration.base != .required
      else { continue }
      if declaration.needsWholeProject, !project.isComplete {
        withheld.append(declaration.name)
        continue
      }
      var context = RuleContext(
        project: project, scoreboard: scoreboard, asOf: asOf, isToday: isToday, path: .plan(0),
        options: settings.options(of: declaration),
        addedWords: settings.words(of: declaration))
      context.projectWords = settings.projectWords
      context.waiverUse = use
      context.comparison = comparison
      for (finding, asked) in findings(of: type.init(), declaration, in: context) {
        diagnostics.append(stamp(finding, about: asked, of: declaration, noting: &use))
      }
      diagnostics += findings(onVanishedPlansOf: type.init(), declaration, in: context)
      use.ask(declaration)
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

  private func waiverUse(after faults: [LanguageFault]) -> WaiverUse {
    var use = WaiverUse()
    for path in faults.compactMap({ subjects.path(of: $0.finding.range) }) {
      use.leaveOut(plan: path.plan)
    }
    for plan in project.plans.indices
    where project.plans[plan].parent.isPresent && project.links.parents[plan, default: []].isEmpty {
      use.leaveOpen(whatIsAbove: plan)
    }
    return use
  }

  /// What a rule says, each with the goal that it was asked about.
  private func findings(
    of rule: some Rule, _ declaration: RuleDeclaration, in context: RuleContext
  ) -> [(finding: Finding, asked: GoalPath)] {
    var context = context
    var findings: [(Finding, GoalPath)] = []
    func ask(about path: GoalPath, _ check: (RuleContext) -> [Finding]) {
      context.path = path
      findings += check(context).map { ($0, path) }
    }
    for (index, plan) in project.plans.enumerated() where isAsked(declaration, about: plan) {
      if declaration.group == .waivers {
        for (path, waiver) in project.waivers(inPlan: index) {
          ask(about: path) { rule.check(waiver, in: $0) }
        }
        continue
      }
      ask(about: .plan(index)) { rule.check(plan, in: $0) }
      for path in project.objectives(ofPlan: index) {
        ask(about: .objective(path)) { rule.check(project[path], in: $0) }
        for path in project.keyResults(of: path) {
          ask(about: .keyResult(path)) { rule.check(project[path], in: $0) }
        }
      }
      for path in project.kpis(ofPlan: index) {
        ask(about: .kpi(path)) { rule.check(project[path], in: $0) }
      }
    }
    return findings
  }

  /// What a rule says about plans that are gone. No goal of the head is meant, even where the place
  /// lies in another plan of the same file, and no waiver is left that could cover it.
  private func findings(
    onVanishedPlansOf rule: some Rule, _ declaration: RuleDeclaration, in context: RuleContext
  ) -> [Diagnostic] {
    guard let comparison else { return [] }
    return comparison.vanishedPlans.flatMap { plan in
      rule.check(vanished: plan, in: context).map { finding in
        Diagnostic(
          rule: declaration.name,
          severity: settings.severity(of: declaration, case: finding.caseName), finding: finding,
          subject: plan.base.map { comparison.base.project.subject(of: $0) } ?? "")
      }
    }
  }

  /// Dated rules look at plans whose cycle holds the day, or that have none; a plan that was cut
  /// off is not asked for what may only not have been read.
  private func isAsked(_ declaration: RuleDeclaration, about plan: Plan) -> Bool {
    if plan.isTruncated, declaration.needsWholePlan { return false }
    guard declaration.isDated else { return true }
    return plan.cycle.value?.contains(asOf) ?? plan.cycle.isAbsent
  }

  /// The goal is the one where the finding stands; for a place outside of every plan, as in a
  /// table of readings, the one that was asked about.
  private func stamp(
    _ finding: Finding, about asked: GoalPath, of declaration: RuleDeclaration,
    noting use: inout WaiverUse
  ) -> Diagnostic {
    let path = subjects.path(of: finding.range) ?? asked
    let waiver = subjects.waiver(of: declaration.name, on: path, on: asOf)
    if let waiver { use.use(waiver) }
    return Diagnostic(
      rule: declaration.name,
      severity: settings.severity(of: declaration, case: finding.caseName), finding: finding,
      subject: project.subject(of: path), waiver: waiver?.because.value)
  }
}
