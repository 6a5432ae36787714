import GoalpostHistory
import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Asks every rule about every goal, and stamps names, severities and waivers on what they say.
package struct RuleRunner: Sendable {
  private let project: Project
  private let scoreboard: Scoreboard
  private let asOf: CalendarDay
  private let today: Today?
  private let settings: RuleSettings
  private let comparison: Comparison?
  private let workers: Workers
  private let goals: JudgedGoals
  private let subjects: SubjectFinder
  private let partlyRead: PartlyRead

  /// Several plans are judged in less time than it takes to wake another thread.
  private static let plansOfPart = 16

  /// - Parameters:
  ///   - today: where the day is today by the clock; nil where it was named.
  ///   - comparison: with an earlier revision; rules that need one say nothing without it.
  package init(
    project: Project, scoreboard: Scoreboard, asOf: CalendarDay, today: Today? = nil,
    settings: RuleSettings, comparison: Comparison? = nil, workers: Workers = .single
  ) {
    self.project = project
    self.scoreboard = scoreboard
    self.asOf = asOf
    self.today = today
    self.settings = settings
    self.comparison = comparison
    self.workers = workers
    goals = JudgedGoals(project: project, scoreboard: scoreboard, comparison: comparison)
    subjects = SubjectFinder(project)
    partlyRead = PartlyRead(project)
  }

  /// The findings of a list of rules on a project, in the order of every output, and whether some
  /// were withheld because a file could not be read to its end. Rules that look at waivers come
  /// last, since they tell what those did for the others.
  package func run(
    _ rules: [any Rule.Type], after faults: [LanguageFault]
  ) -> (diagnostics: [Diagnostic], withheld: [String]) {
    var diagnostics: [Diagnostic] = []
    var use = waiverUse(after: faults)
    let others = rules.filter { $0.declaration.group != .waivers }
    let aboutWaivers = rules.filter { $0.declaration.group == .waivers }
    let active = (others + aboutWaivers).filter { type in
      settings.isOn(type.declaration) && (comparison != nil || type.declaration.base != .required)
    }
    let isWithheld = { (type: any Rule.Type) in
      type.declaration.needsWholeProject && !project.isComplete
    }
    let askable = active.filter { !isWithheld($0) }

    var asked = askable.filter { $0.declaration.group != .waivers }.map { asking($0, knowing: use) }
    askAboutPlans(&asked)
    for rule in asked { diagnostics += stamped(rule, noting: &use) }
    for type in askable where type.declaration.group == .waivers {
      var rule = asking(type, knowing: use)
      for plan in project.plans.indices { askAboutWaivers(&rule, ofPlan: plan) }
      diagnostics += stamped(rule, noting: &use)
    }
    return (diagnostics.inOrder(), active.filter(isWithheld).map { $0.declaration.name })
  }

  private func asking(_ type: any Rule.Type, knowing use: WaiverUse) -> AskedRule {
    let declaration = type.declaration
    var context = RuleContext(
      goals: goals, asOf: asOf, today: today, path: .plan(0),
      options: settings.options(of: declaration),
      addedWords: settings.words(of: declaration))
    context.projectWords = settings.projectWords
    context.waiverUse = use
    return AskedRule(type.init(), declaration, in: context)
  }

  /// Faults found before the rules, as diagnostics.
  package func diagnostics(of faults: [LanguageFault]) -> [Diagnostic] {
    faults.map { fault in
      Diagnostic(
        rule: fault.rule.rawValue, severity: .error, finding: fault.finding,
        subject: subjects.subject(of: fault.finding.range))
    }.inOrder()
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

  /// Asks about parts of the plans at once, each part with rules of its own.
  private func askAboutPlans(_ rules: inout [AskedRule]) {
    let unasked = rules
    let parts = workers.inParts(of: project.plans.count, atLeast: Self.plansOfPart) { plans in
      var rules = unasked
      for plan in plans { ask(&rules, aboutPlan: plan) }
      return rules.map(\.findings)
    }
    for part in parts {
      for index in rules.indices { rules[index].note(part[index]) }
    }
  }

  /// Asks all rules about each goal in turn, so that a goal is looked up once.
  private func ask(_ rules: inout [AskedRule], aboutPlan index: Int) {
    let plan = project.plans[index]
    let isCurrent = plan.cycle.value?.contains(asOf) ?? plan.cycle.isAbsent
    let asked = rules.indices.filter {
      rules[$0].declaration.isAsked(about: plan, isCurrent: isCurrent)
    }
    for rule in asked { rules[rule].ask(plan, at: index) }
    for (position, objective) in plan.objectives.items.enumerated() {
      let path = ObjectivePath(plan: index, objective: position)
      for rule in asked { rules[rule].ask(objective, at: path) }
      for (position, keyResult) in objective.keyResults.items.enumerated() {
        let path = KeyResultPath(objective: path, keyResult: position)
        let isPartlyRead = partlyRead.contains(.keyResult(path))
        for rule in asked where !(isPartlyRead && rules[rule].declaration.needsWholePlan) {
          rules[rule].ask(keyResult, at: path)
        }
      }
    }
    for (position, kpi) in plan.kpis.items.enumerated() {
      let path = KPIPath(plan: index, list: .kpis, index: position)
      let isPartlyRead = partlyRead.contains(.kpi(path))
      // Only its readings were cut off, else the whole plan is.
      for rule in asked where !(isPartlyRead && rules[rule].declaration.needsReadings) {
        rules[rule].ask(kpi, at: path)
      }
    }
  }

  private func askAboutWaivers(_ rule: inout AskedRule, ofPlan index: Int) {
    let plan = project.plans[index]
    let isCurrent = plan.cycle.value?.contains(asOf) ?? plan.cycle.isAbsent
    guard rule.declaration.isAsked(about: plan, isCurrent: isCurrent) else { return }
    for (path, waiver) in project.waivers(inPlan: index) { rule.ask(waiver, at: path) }
  }

  /// What a rule said, in the words of every output.
  private func stamped(_ rule: AskedRule, noting use: inout WaiverUse) -> [Diagnostic] {
    let stamped = rule.findings.map { finding, asked in
      stamp(finding, about: asked, of: rule.declaration, noting: &use)
    }
    use.ask(rule.declaration)
    return stamped + findings(onVanishedPlansOf: rule.rule, rule.declaration, in: rule.context)
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
